package org.manicule.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Division;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Stanza;
import org.manicule.model.Work;

/**
 * Writes a work as TEI P5, valid against TEI All: divisions with {@code n}, verse as {@code lg} and
 * {@code l}, speeches as {@code sp}, prose as {@code p} and {@code seg}; glosses as {@code note}s
 * in {@code back} that point to the lines, stanzas and divisions that they are on. In a note the
 * words that quote the text are {@code quote} or, where they are the words explained, {@code
 * mentioned}, and point to the lines that they quote.
 *
 * <p>White space is as TEI has it: where several blanks stand, one is read again.
 *
 * @see <a href="https://tei-c.org/guidelines/p5/">TEI: Guidelines for Electronic Text Encoding and
 *     Interchange</a>
 */
final class TeiWriter implements WorkWriter {

  private static final String FRONT = "front";
  private static final String BACK = "back";

  @Override
  public void write(LinkedWork linked, Writer out) throws IOException {
    // The JDK escapes what lies beyond the basic plane only where it is given the encoder itself.
    TeiXml xml = new TeiXml(new BufferedWriter(out));
    new Document(linked, xml).write();
  }

  /** One document while it is written. */
  private static final class Document {

    private final LinkedWork linked;
    private final TeiXml xml;
    private final TeiIds ids;
    private final TeiText text;

    Document(LinkedWork linked, TeiXml xml) {
      this.linked = linked;
      this.xml = xml;
      this.ids = new TeiIds(linked.work());
      this.text = new TeiText(linked.work().text(), ids, xml);
    }

    void write() throws IOException {
      xml.document(() -> xml.block("TEI", this::parts));
    }

    private void parts() throws IOException {
      Work work = linked.work();
      new TeiHeader(work, ids, xml).write();
      xml.block("text", this::matter, "xml:lang", work.info().language());
    }

    private void matter() throws IOException {
      List<Block> blocks = linked.work().text().root().blocks();
      int from = !blocks.isEmpty() && isNamed(blocks.getFirst(), FRONT) ? 1 : 0;
      int to = blocks.size() > from && isNamed(blocks.getLast(), BACK) ? 1 : 0;
      List<Block> body = blocks.subList(from, blocks.size() - to);
      if (from > 0) {
        text.around(FRONT, (Division) blocks.getFirst(), Optional.empty());
      }
      xml.block("body", () -> text.body(body));
      if (to > 0) {
        boolean hasNotes = !linked.glosses().isEmpty();
        text.around(
            BACK,
            (Division) blocks.getLast(),
            hasNotes ? Optional.of(this::notes) : Optional.empty());
      } else if (!linked.glosses().isEmpty()) {
        xml.block(BACK, this::notes);
      }
    }

    /**
     * Lines and directions stand in divisions there; a part that has them of its own is a division.
     */
    private static boolean isNamed(Block block, String name) {
      return block instanceof Division division
          && division.number().equals(name)
          && division.blocks().stream().allMatch(inner -> mayStandAround(inner, name));
    }

    private static boolean mayStandAround(Block block, String name) {
      return switch (block) {
        case Stanza stanza -> false;
        case Division division -> true;
        case Aside aside ->
            aside.kind() == Aside.Kind.NOTE
                || (aside.kind() == Aside.Kind.CAST && name.equals(FRONT));
      };
    }

    private void notes() throws IOException {
      xml.block(
          "div",
          () -> {
            for (LinkedGloss gloss : linked.glosses()) {
              new TeiNote(gloss, ids, xml).write();
            }
          },
          "type",
          "notes",
          "xml:lang",
          linked.work().info().glossLanguage());
    }
  }
}
