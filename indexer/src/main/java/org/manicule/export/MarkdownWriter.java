package org.manicule.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Division;
import org.manicule.model.Line;
import org.manicule.model.LinkedWork;
import org.manicule.model.Stanza;
import org.manicule.model.Work;
import org.manicule.text.MarkdownText;

/**
 * Writes a work as a Markdown file of the corpus folder, from which the same work is read again.
 *
 * <p>The format has no place for speakers, stage directions, casts and other words around the text:
 * these become remarks, {@code <!-- COMUS -->}, which people see and readers pass over. Prose
 * becomes verse, and so lines; foreign words become emphasis. References and glosses stay what they
 * are wherever the numbers can be written.
 */
final class MarkdownWriter implements WorkWriter {

  private static final String STARS = "* * *";

  @Override
  public void write(LinkedWork linked, Writer out) throws IOException {
    new File(linked.work()).write(out);
  }

  /** One file while it is written. */
  private static final class File {

    private final Work work;
    private final MarkdownOutline outline;
    private final LineNumbers numbers;
    private final MarkdownSlots slots;
    private final GlossSlots glosses;
    private final StringBuilder text = new StringBuilder();
    private int section;

    File(Work work) {
      this.work = work;
      this.outline = new MarkdownOutline(work.text());
      this.numbers = new LineNumbers(outline.numbering());
      this.slots = new MarkdownSlots(work.text(), outline);
      this.glosses = new GlossSlots(work, slots);
    }

    void write(Writer out) throws IOException {
      out.append(FrontMatterText.of(work, outline));
      glosses(MarkdownSlots.TOP);
      blocks(work.text().root().blocks());
      out.append(text);
    }

    private void blocks(List<Block> blocks) {
      for (Block block : blocks) {
        switch (block) {
          case Aside(Aside.Kind kind, String words) -> aside(kind, words);
          case Stanza stanza -> stanza(stanza);
          case Division division -> division(division);
        }
      }
    }

    private void aside(Aside.Kind kind, String words) {
      boolean isStars = kind == Aside.Kind.NOTE && words.equals(STARS);
      text.append('\n').append(isStars ? STARS : remark(words)).append('\n');
    }

    private void division(Division division) {
      section++;
      int own = section;
      MarkdownOutline.Heading heading = outline.heading(own);
      String words = heading.isRemark() ? remark(heading.text()) : heading.markdown();
      text.append('\n').append(words).append('\n');
      numbers.begin(heading.counting());
      glosses(slots.belowHeading(own));
      blocks(division.blocks());
      numbers.end(heading.counting());
    }

    private void stanza(Stanza stanza) {
      text.append('\n');
      if (!stanza.speaker().isEmpty()) {
        text.append(remark(stanza.speaker())).append('\n');
      }
      stanza.lines().forEach(this::line);
      glosses(slots.belowStanza(stanza.ordinal()));
    }

    private void line(Line line) {
      for (String direction : line.directions()) {
        text.append(remark(direction)).append('\n');
      }
      String words = MarkdownText.line(line.text());
      if (words.endsWith("\\")) {
        // The format takes one backslash at the end of a line for a line end.
        words += "\\\\";
      }
      text.append(numbers.mark(line.ref())).append(words).append('\n');
    }

    private void glosses(int slot) {
      for (GlossSlots.Placed placed : glosses.at(slot)) {
        text.append('\n').append(GlossText.of(placed, work.info().siglum()));
      }
    }

    private static String remark(String words) {
      return "<!-- " + words.replace("-->", "-- >").strip() + " -->";
    }
  }
}
