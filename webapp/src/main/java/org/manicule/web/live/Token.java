package org.manicule.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/** The word by which the server knows who may ask for a rebuild; the empty one lets nobody. */
public record Token(String value) {

  public static final Token NOBODY = new Token("");

  private static final String SCHEME = "Bearer ";

  boolean letsNobody() {
    return value.isEmpty();
  }

  /** Whether a header {@code Authorization} bears it; takes as long for any wrong one. */
  boolean isIn(String authorization) {
    boolean bearer =
        authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && !letsNobody();
    String offered = bearer ? authorization.substring(SCHEME.length()).strip() : "";
    return MessageDigest.isEqual(offered.getBytes(UTF_8), value.getBytes(UTF_8)) && bearer;
  }

  /** Says nothing of the word. */
  @Override
  public String toString() {
    return letsNobody() ? "no token" : "a token";
  }
}
