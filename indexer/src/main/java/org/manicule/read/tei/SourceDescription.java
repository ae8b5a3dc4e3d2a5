package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a text comes from, in one line: {@code Homer, Homeri Opera, Oxford, Oxford University
 * Press, 1920}. Reads a {@code sourceDesc}.
 */
final class SourceDescription {

  private static final int LONGEST = 300;

  private final TeiCursor cursor;
  private final Inline inline;
  private final List<String> pieces = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();

  SourceDescription(TeiCursor cursor, Inline inline) {
    this.cursor = cursor;
    this.inline = inline;
  }

  /** Reads the element that was begun last. */
  void read() {
    cursor.inside(this::piece, text -> {});
  }

  String text() {
    String all = String.join(", ", pieces);
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST).strip() + "…";
  }

  /** Who wrote the source. */
  Set<String> authors() {
    return authors;
  }

  private void piece(Tag tag) {
    switch (tag.name()) {
      case "biblStruct",
          "biblFull",
          "monogr",
          "analytic",
          "imprint",
          "titleStmt",
          "publicationStmt",
          "listBibl",
          "msDesc",
          "msIdentifier",
          "recordingStmt" ->
          cursor.inside(this::piece, text -> {});
      case "listPerson", "listWit", "respStmt", "extent", "notesStmt", "availability", "ref" ->
          cursor.skip();
      case "author" -> authors.add(add());
      case "bibl" -> mixed();
      default -> add();
    }
  }

  /** A reference as one would print it, with the author marked inside. */
  private void mixed() {
    TextFlow flow = new TextFlow();
    cursor.inside(
        child -> {
          switch (child.name()) {
            case "bibl", "availability" -> cursor.skip();
            default -> {
              String words = words();
              if (child.name().equals("author")) {
                authors.add(words);
              }
              flow.append(words);
            }
          }
        },
        flow::append);
    keep(flow.text());
  }

  private String add() {
    String words = words();
    keep(words);
    return words;
  }

  private String words() {
    return PlainText.read(inline, note -> cursor.skip());
  }

  private void keep(String words) {
    String bare = words.replaceFirst("[\\s,;:]+$", "");
    if (!bare.isEmpty() && (pieces.isEmpty() || !pieces.getLast().equals(bare))) {
      pieces.add(bare);
    }
  }
}
