package org.manicule.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where answers and messages go. Always UTF-8: JSON and CSV are read by programs, and texts in
 * Greek would be lost in whatever a bare locale offers.
 */
final class Streams {

  private Streams() {}

  static PrintWriter out() {
    return writer(FileDescriptor.out);
  }

  static PrintWriter err() {
    return writer(FileDescriptor.err);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
