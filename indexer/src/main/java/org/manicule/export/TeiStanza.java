package org.manicule.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.manicule.model.Line;
import org.manicule.model.Stanza;
import org.manicule.model.Stanza.Form;

/**
 * A stanza, a speech or a paragraph, with its lines. Of a line that several share each has a part:
 * what another speaks begins a speech of its own.
 */
final class TeiStanza {

  /** What is read as the same number again. */
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}[a-z]{0,2}");

  private final TeiIds ids;
  private final TeiXml xml;

  /**
   * A line, or what one speaker says of it.
   *
   * @param place {@code I}, {@code M} or {@code F}; empty for a whole line
   */
  private record Piece(String speaker, Line line, String words, String place) {

    boolean beginsLine() {
      return place.isEmpty() || place.equals("I");
    }
  }

  TeiStanza(TeiIds ids, TeiXml xml) {
    this.ids = ids;
    this.xml = xml;
  }

  void write(Stanza stanza) throws IOException {
    String id = ids.ofStanza(stanza);
    if (stanza.form() == Form.PROSE) {
      String ofParagraph = stanza.speaker().isEmpty() ? id : "";
      TeiXml.Content paragraph =
          () -> xml.block("p", () -> segments(stanza), "xml:id", ofParagraph);
      around(stanza.speaker(), paragraph, id);
      return;
    }
    for (List<Piece> pieces : bySpeaker(stanza)) {
      String speaker = pieces.getFirst().speaker();
      String own = pieces.getFirst().line().equals(stanza.lines().getFirst()) ? id : "";
      verse(speaker, pieces, pieces.getFirst().beginsLine() ? own : "");
    }
  }

  private void segments(Stanza stanza) throws IOException {
    for (Line line : stanza.lines()) {
      words("seg", new Piece("", line, line.text(), ""), line.directions());
    }
  }

  private static List<List<Piece>> bySpeaker(Stanza stanza) {
    List<List<Piece>> groups = new ArrayList<>();
    for (Line line : stanza.lines()) {
      for (Piece piece : pieces(stanza, line)) {
        if (groups.isEmpty() || !groups.getLast().getFirst().speaker().equals(piece.speaker())) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().add(piece);
      }
    }
    return groups;
  }

  private static List<Piece> pieces(Stanza stanza, Line line) {
    List<Line.Part> parts = line.parts();
    if (parts.size() < 2) {
      return List.of(new Piece(stanza.speaker(), line, line.text(), ""));
    }
    List<Piece> pieces = new ArrayList<>();
    for (Line.Part part : parts) {
      String place = pieces.isEmpty() ? "I" : pieces.size() == parts.size() - 1 ? "F" : "M";
      pieces.add(new Piece(part.speaker(), line, part.span().of(line.text()), place));
    }
    return pieces;
  }

  private void verse(String speaker, List<Piece> pieces, String id) throws IOException {
    TeiXml.Content lines =
        () -> {
          for (Piece piece : pieces) {
            line(piece, !speaker.isEmpty());
          }
        };
    if (speaker.isEmpty()) {
      xml.block("lg", lines, "xml:id", id);
    } else {
      around(speaker, lines, id);
    }
  }

  /** In a speech a direction stands before its line; elsewhere it would stand for itself there. */
  private void line(Piece piece, boolean isSpeech) throws IOException {
    List<String> directions = piece.beginsLine() ? piece.line().directions() : List.of();
    if (isSpeech) {
      for (String direction : directions) {
        xml.line("stage", direction);
      }
      words("l", piece, List.of());
    } else {
      words("l", piece, directions);
    }
  }

  private void around(String speaker, TeiXml.Content content, String id) throws IOException {
    if (speaker.isEmpty()) {
      content.write();
      return;
    }
    xml.block(
        "sp",
        () -> {
          xml.line("speaker", speaker);
          content.write();
        },
        "xml:id",
        id);
  }

  private void words(String element, Piece piece, List<String> directions) throws IOException {
    String number = piece.line().ref().number();
    boolean isNumber = piece.beginsLine() && NUMBER.matcher(number).matches();
    xml.line(
        element,
        () -> {
          for (String direction : directions) {
            xml.inline("stage", () -> xml.text(direction));
          }
          xml.text(piece.words());
        },
        "n",
        isNumber ? number : "",
        "xml:id",
        piece.beginsLine() ? ids.ofLine(piece.line().ordinal()) : "",
        "part",
        piece.place());
  }
}
