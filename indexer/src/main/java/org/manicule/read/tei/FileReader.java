package org.manicule.read.tei;

/** Reads a TEI file from its root: headers, texts, and notes beside them. */
final class FileReader {

  private final Desk desk;
  private final Glyphs glyphs;
  private final TextReader content;
  private TeiHeader header = TeiHeader.NONE;

  FileReader(Desk desk, Glyphs glyphs) {
    this.desk = desk;
    this.glyphs = glyphs;
    this.content = new TextReader(desk);
  }

  /** Reads to the end of the file. */
  void read() {
    TeiCursor cursor = desk.cursor();
    while (true) {
      switch (cursor.next()) {
        case START -> element(cursor.tag());
        case TEXT, END -> {}
        case NOTHING -> {
          return;
        }
      }
    }
  }

  /** Of the file, or the first of several. */
  TeiHeader header() {
    return header;
  }

  private void element(Tag tag) {
    switch (tag.name()) {
      case "teiHeader" -> {
        HeaderReader reader = new HeaderReader(desk.cursor(), desk.inline(), glyphs, desk.people());
        TeiHeader read = reader.read();
        header = header.equals(TeiHeader.NONE) ? read : header;
      }
      case "text" -> content.read(tag);
      case "standOff" -> content.standOff();
      case "TEI", "TEI.2", "teiCorpus", "teiCorpus.2" -> {
        // What stands in it comes next.
      }
      default -> desk.cursor().skip();
    }
  }
}
