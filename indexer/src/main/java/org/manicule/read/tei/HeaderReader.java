package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a {@code teiHeader}. For one header. */
final class HeaderReader {

  private static final String MACHINE_READABLE =
      "(?i)[\\s.:,;(\\[]*\\b(a |an )?(machine[- ]readable|electronic)"
          + "( text| transcription| edition| version)[.)\\]]*$";

  private final TeiCursor cursor;
  private final Inline inline;
  private final Glyphs glyphs;

  private final List<String> titles = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();
  private final People people;
  private final Set<String> names = new LinkedHashSet<>();
  private final SourceDescription source;
  private final Licence licence;
  private String language = "";
  private int usage = -1;

  /**
   * @param glyphs is told of the signs that the header explains
   * @param people is told of those whom the header names
   */
  HeaderReader(TeiCursor cursor, Inline inline, Glyphs glyphs, People people) {
    this.cursor = cursor;
    this.inline = inline;
    this.glyphs = glyphs;
    this.people = people;
    this.source = new SourceDescription(cursor, inline);
    this.licence = new Licence(cursor, inline);
  }

  /** Reads the header that was begun last. */
  TeiHeader read() {
    parts(this::part);
    Set<String> writers = authors.isEmpty() ? source.authors() : authors;
    return new TeiHeader(
        titles.isEmpty() ? "" : titles.getFirst().replaceFirst(MACHINE_READABLE, ""),
        String.join(", ", writers),
        language,
        source.text(),
        licence.text(),
        names);
  }

  private void parts(Consumer<Tag> onElement) {
    cursor.inside(onElement, text -> {});
  }

  private void part(Tag tag) {
    switch (tag.name()) {
      case "titleStmt" -> parts(this::titleStatement);
      case "publicationStmt" -> parts(this::publication);
      case "sourceDesc" -> source.read();
      case "language" -> language(tag);
      case "person", "personGrp" -> person(tag);
      case "char", "glyph" -> glyph(tag);
      case "revisionDesc", "tagsDecl" -> cursor.skip();
      default -> parts(this::part);
    }
  }

  private void titleStatement(Tag tag) {
    switch (tag.name()) {
      case "title" -> title(tag);
      case "author" -> authors.add(named(tag));
      case "respStmt" -> person(tag);
      default -> named(tag);
    }
  }

  private void title(Tag tag) {
    String type = Role.type(tag);
    String title = plain();
    if (title.isEmpty() || type.startsWith("sub") || type.equals("desc") || type.equals("gmd")) {
      return;
    }
    if (type.equals("main")) {
      titles.addFirst(title);
    } else {
      titles.add(title);
    }
  }

  private void publication(Tag tag) {
    switch (tag.name()) {
      case "availability" -> licence.read();
      case "idno" -> names.add(plain());
      default -> parts(this::publication);
    }
  }

  private void language(Tag tag) {
    String stated = LanguageTag.of(tag.has("ident") ? tag.get("ident") : tag.get("id"));
    int share = tag.get("usage").matches("\\d{1,3}") ? Integer.parseInt(tag.get("usage")) : 0;
    if (!stated.isEmpty() && share > usage) {
      language = stated;
      usage = share;
    }
    cursor.skip();
  }

  /** Somebody with an id on the outside and a name inside. */
  private void person(Tag tag) {
    List<String> found = new ArrayList<>();
    parts(
        child -> {
          boolean isName = child.name().endsWith("ame") || child.name().equals("name");
          if (isName) {
            found.add(named(child));
          } else {
            cursor.skip();
          }
        });
    if (!found.isEmpty()) {
      people.know(tag.get("id"), found.getFirst());
    }
  }

  private void glyph(Tag tag) {
    List<String> mappings = new ArrayList<>();
    parts(
        child -> {
          if (child.name().equals("mapping")) {
            mappings.add(plain());
          } else {
            cursor.skip();
          }
        });
    if (!mappings.isEmpty()) {
      glyphs.know(tag.get("id"), mappings.getFirst());
    }
  }

  /** A name, where several are given the first, without identifiers. */
  private String named(Tag tag) {
    List<String> names = new ArrayList<>();
    TextFlow words = new TextFlow();
    cursor.inside(
        child -> {
          switch (child.name()) {
            case "idno", "date", "note" -> cursor.skip();
            case "persName", "name", "orgName" -> names.add(plain());
            default -> {
              words.append(" ");
              words.append(plain());
            }
          }
        },
        words::append);
    String name = names.isEmpty() ? words.text() : names.getFirst();
    people.know(tag.get("id"), name);
    return name;
  }

  private String plain() {
    return PlainText.read(inline, note -> cursor.skip());
  }
}
