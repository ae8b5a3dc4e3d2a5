package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.List;

/**
 * Under which licence a file may be used: the licence that it links to, by name and address, else
 * the beginning of what it says. Reads an {@code availability}.
 */
final class Licence {

  private static final int LONGEST = 200;

  private final TeiCursor cursor;
  private final Inline inline;
  private final List<String> links = new ArrayList<>();
  private final TextFlow statement = new TextFlow();

  Licence(TeiCursor cursor, Inline inline) {
    this.cursor = cursor;
    this.inline = inline;
  }

  /** Reads the element that was begun last. */
  void read() {
    cursor.inside(this::piece, statement::append);
  }

  String text() {
    if (!links.isEmpty()) {
      return links.getFirst();
    }
    String all = statement.text();
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST).strip() + "…";
  }

  private void piece(Tag tag) {
    boolean isLicence = tag.name().startsWith("licen") || tag.get("type").startsWith("licen");
    String target = tag.get("target");
    if (isLicence || target.contains("creativecommons.org") || target.contains("gnu.org")) {
      String name = PlainText.read(inline, note -> cursor.skip());
      links.add(joined(name, target));
    } else {
      statement.space();
      cursor.inside(this::piece, statement::append);
    }
  }

  private static String joined(String name, String target) {
    boolean alone = name.isEmpty() || target.isEmpty() || name.contains(target);
    return alone ? (name.isEmpty() ? target : name) : name + " (" + target + ")";
  }
}
