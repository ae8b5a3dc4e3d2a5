package org.manicule.read.tei;

import java.util.Set;

/**
 * What the header of a file says. What it does not say is the empty string.
 *
 * @param language a BCP 47 tag
 * @param names under which others refer to this text, such as a CTS URN
 */
record TeiHeader(
    String title,
    String author,
    String language,
    String source,
    String licence,
    Set<String> names) {

  static final TeiHeader NONE = new TeiHeader("", "", "", "", "", Set.of());

  TeiHeader {
    names = Set.copyOf(names);
  }
}
