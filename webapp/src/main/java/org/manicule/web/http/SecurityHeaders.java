package org.manicule.web.http;

import java.util.Map;

/**
 * Headers that keep a browser from doing with a page what the page does not ask for. Scripts,
 * styles and fonts come from this server's files alone; inline ones are forbidden.
 */
final class SecurityHeaders {

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private SecurityHeaders() {}
}
