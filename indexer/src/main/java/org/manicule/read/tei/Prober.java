package org.manicule.read.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Looks through a file for a text, and for what its notes are on; stops at the first line of verse
 * outside notes.
 */
final class Prober {

  private static final Set<String> ROOTS =
      Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2", "text");

  private final TeiCursor cursor;
  private final Set<String> names = new HashSet<>();
  private final Set<String> about = new HashSet<>();
  private final Deque<Boolean> notes = new ArrayDeque<>();
  private int notedParagraphs;
  private int paragraphs;

  Prober(TeiCursor cursor) {
    this.cursor = cursor;
  }

  TeiProbe.Kind probe() {
    cursor.next();
    if (!ROOTS.contains(cursor.tag().name())) {
      return TeiProbe.Kind.OTHER;
    }
    while (true) {
      switch (cursor.next()) {
        case START -> {
          if (isVerse(cursor.tag())) {
            return TeiProbe.Kind.TEXT;
          }
        }
        case END -> notes.pollLast();
        case TEXT -> {}
        case NOTHING -> {
          // A commentary may have an introduction, and a book of prose a few notes.
          return notedParagraphs > paragraphs ? TeiProbe.Kind.COMMENTARY : TeiProbe.Kind.TEXT;
        }
      }
    }
  }

  Set<String> names() {
    return names;
  }

  Set<String> about() {
    return about;
  }

  /** Takes note of an element; whether it is a line of a text. */
  private boolean isVerse(Tag tag) {
    boolean inNotes = Boolean.TRUE.equals(notes.peekLast());
    boolean isNotes = Role.of(tag) == Role.DIVISION && Role.isCommentary(tag);
    learn(tag);
    switch (Role.of(tag)) {
      case HEADER -> header();
      case NOTE, FRONT, BACK, READING, LEFT_OUT -> cursor.skip();
      case PARAGRAPH -> {
        notedParagraphs += inNotes ? 1 : 0;
        paragraphs += inNotes ? 0 : 1;
        cursor.skip();
      }
      case LINE -> {
        return !inNotes;
      }
      default -> notes.addLast(inNotes || isNotes);
    }
    return false;
  }

  private void header() {
    cursor.inside(
        tag -> {
          learn(tag);
          if (tag.name().equals("idno")) {
            cursor.inside(inner -> cursor.skip(), text -> learnName(text.strip()));
          } else {
            header();
          }
        },
        text -> {});
  }

  private void learnName(String text) {
    int urn = text.indexOf("urn:cts:");
    if (urn >= 0) {
      names.add(text.substring(urn));
    }
  }

  private void learn(Tag tag) {
    boolean names = tag.name().startsWith("div") && tag.get("n").startsWith("urn:cts:");
    if (names && !Role.isCommentary(tag)) {
      this.names.add(tag.get("n"));
    }
    if (names && Role.isCommentary(tag)) {
      about.add(tag.get("n"));
    }
    boolean pointsToWork =
        switch (tag.name()) {
          case "ref", "relatedItem", "relation", "div", "text", "body", "bibl" -> true;
          default -> false;
        };
    if (pointsToWork) {
      pointsTo(tag.get("target"));
      pointsTo(tag.get("corresp"));
      pointsTo(tag.get("cRef"));
    }
  }

  private void pointsTo(String target) {
    if (target.startsWith("urn:cts:")) {
      about.add(target);
    } else if (target.toLowerCase(Locale.ROOT).endsWith(".xml") && !target.contains("://")) {
      about.add(target.substring(target.lastIndexOf('/') + 1));
    }
  }
}
