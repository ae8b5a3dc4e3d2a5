package org.manicule.web.http;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the server listens, and the names by which it may be called: {@code new
 * Binding("127.0.0.1", 7070, Set.of())}.
 *
 * @param host the address or name to listen on
 * @param port 0 takes any free one
 * @param names further names that readers type, such as {@code texts.example.org}
 */
public record Binding(String host, int port, Set<String> names) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[.*]");

  public Binding {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be from 0 to 65535: " + port);
    }
    Set<String> lower = new HashSet<>();
    names.forEach(name -> lower.add(plain(name)));
    names = Set.copyOf(lower);
  }

  /**
   * Whether a request that calls the server so is meant for it. A page elsewhere can make a browser
   * send requests here under that page's own name; those are refused. An address written in figures
   * cannot be forged so, and is good wherever the server listens to more than this machine.
   */
  boolean answersTo(String name) {
    String called = plain(name);
    return LOOPBACK.contains(called)
        || called.equals(plain(host))
        || names.contains(called)
        || (!isLoopback() && ADDRESS.matcher(called).matches());
  }

  private boolean isLoopback() {
    return LOOPBACK.contains(plain(host));
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
