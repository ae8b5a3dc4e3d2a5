package org.manicule.web.http;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;

/** The server cannot listen where it was told to; the message says why and what to do. */
public final class CannotListenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private CannotListenException(String message, Throwable cause) {
    super(message, cause);
  }

  static CannotListenException on(Binding binding, Throwable failure) {
    return new CannotListenException(message(binding, failure), failure);
  }

  private static String message(Binding binding, Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String words = String.valueOf(each.getMessage());
      if (each instanceof UnresolvedAddressException || words.contains("Cannot assign requested")) {
        return "this machine has no address '" + binding.host() + "'; choose another with --host";
      }
      if (words.contains("Permission denied")) {
        return "this user may not listen on port "
            + binding.port()
            + "; choose one above 1023 with --port";
      }
      if (each instanceof BindException) {
        return "port "
            + binding.port()
            + " on "
            + binding.host()
            + " is in use by another program; stop that one, or choose another with --port";
      }
      if (each instanceof SocketException) {
        return "cannot listen on " + binding.host() + ":" + binding.port() + ": " + words;
      }
    }
    return "cannot listen on "
        + binding.host()
        + ":"
        + binding.port()
        + ": "
        + failure.getMessage();
  }
}
