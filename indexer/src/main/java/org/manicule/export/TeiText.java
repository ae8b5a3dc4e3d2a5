package org.manicule.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Division;
import org.manicule.model.Stanza;
import org.manicule.model.Text;

/**
 * The divisions of a work as TEI has them: in each, stanzas and asides stand before the divisions
 * inside it, and behind those only closing words.
 */
final class TeiText {

  private final TeiDivisionNumbers numbers;
  private final TeiIds ids;
  private final TeiXml xml;
  private final TeiStanza stanzas;
  private int section;

  /** Where something stands that is no division: TEI has other elements for it in each place. */
  private enum Place {
    BEFORE_DIVISIONS,
    BETWEEN_DIVISIONS,
    BEHIND_DIVISIONS
  }

  TeiText(Text text, TeiIds ids, TeiXml xml) {
    this.numbers = new TeiDivisionNumbers(text);
    this.ids = ids;
    this.xml = xml;
    this.stanzas = new TeiStanza(ids, xml);
  }

  /**
   * What stands before or behind the body.
   *
   * @param then writes a division more at the end of it
   */
  void around(String element, Division division, Optional<TeiXml.Content> then) throws IOException {
    section++;
    xml.block(
        element,
        () -> {
          heading(division);
          blocks(division.blocks(), then.isPresent() ? Integer.MAX_VALUE : -1);
          if (then.isPresent()) {
            then.get().write();
          }
        },
        "xml:id",
        ids.ofDivision(section));
  }

  void body(List<Block> blocks) throws IOException {
    blocks(blocks, -1);
  }

  /**
   * @param last where the last division stands, where that is not among these blocks; else -1
   */
  private void blocks(List<Block> blocks, int last) throws IOException {
    int firstDivision = firstDivision(blocks);
    int lastDivision = Math.max(last, lastDivision(blocks, firstDivision));
    List<String> cast = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Place place =
          i <= firstDivision
              ? Place.BEFORE_DIVISIONS
              : i < lastDivision ? Place.BETWEEN_DIVISIONS : Place.BEHIND_DIVISIONS;
      if (place == Place.BEFORE_DIVISIONS
          && blocks.get(i) instanceof Aside(Aside.Kind kind, String words)
          && kind == Aside.Kind.CAST) {
        cast.add(words);
      } else {
        cast(cast);
        block(blocks.get(i), place);
      }
    }
    cast(cast);
  }

  private static int firstDivision(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Division) {
        return i;
      }
    }
    return blocks.size();
  }

  /** A stanza behind a division becomes one. */
  private static int lastDivision(List<Block> blocks, int firstDivision) {
    for (int i = blocks.size() - 1; i >= firstDivision; i--) {
      if (!(blocks.get(i) instanceof Aside)) {
        return i;
      }
    }
    return -1;
  }

  private void block(Block block, Place place) throws IOException {
    switch (block) {
      case Aside aside -> aside(aside, place);
      case Stanza stanza -> stanza(stanza, place);
      case Division division -> division(division);
    }
  }

  /** Writes the entries of a cast that have gathered. */
  private void cast(List<String> cast) throws IOException {
    if (!cast.isEmpty()) {
      xml.block(
          "castList",
          () -> {
            for (String item : cast) {
              xml.line("castItem", item);
            }
          });
      cast.clear();
    }
  }

  private void division(Division division) throws IOException {
    section++;
    xml.block(
        "div",
        () -> {
          heading(division);
          blocks(division.blocks(), -1);
        },
        "n",
        numbers.of(section),
        "xml:id",
        ids.ofDivision(section));
  }

  private void heading(Division division) throws IOException {
    if (!division.heading().isEmpty()) {
      xml.line("head", division.heading());
    }
  }

  /** Behind a division nothing may stand but what closes; a stanza there needs a division. */
  private void stanza(Stanza stanza, Place place) throws IOException {
    TeiXml.Content content = () -> stanzas.write(stanza);
    String label = stanza.lines().getFirst().ref().number().replaceFirst("\\d+$", "");
    TeiXml.Content labelled =
        switch (label) {
          case "arg" -> aside(content, "argument");
          case "epi" -> aside(content, "epigraph");
          case "x" -> aside(content, "");
          default -> content;
        };
    if (place == Place.BEFORE_DIVISIONS) {
      labelled.write();
    } else {
      xml.block("div", labelled);
    }
  }

  /** Around lines that are no part of the text's count. */
  private TeiXml.Content aside(TeiXml.Content content, String subtype) {
    return () -> xml.block("ab", content, "type", "aside", "subtype", subtype);
  }

  private void aside(Aside aside, Place place) throws IOException {
    TeiXml.Content words =
        () -> {
          switch (aside.kind()) {
            case STAGE_DIRECTION -> xml.inline("stage", () -> xml.text(aside.text()));
            case NOTE, CAST -> xml.text(aside.text());
          }
        };
    switch (place) {
      case BEFORE_DIVISIONS -> {
        if (aside.kind() == Aside.Kind.STAGE_DIRECTION) {
          xml.line("stage", aside.text());
        } else {
          xml.line("ab", words, "type", "aside");
        }
      }
      case BETWEEN_DIVISIONS -> xml.line("figure", () -> xml.inline("p", words), "type", "aside");
      case BEHIND_DIVISIONS -> xml.line("trailer", words);
    }
  }
}
