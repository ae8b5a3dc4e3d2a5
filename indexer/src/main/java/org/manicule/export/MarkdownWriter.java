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
 * <p>The format has no place for casts and other words around the text: these become remarks,
 * {@code <!-- The Persons -->}, which people see and readers pass over. Prose becomes verse, and so
 * lines; foreign words become emphasis. References and glosses stay what they are wherever the
 * numbers can be written.
 */
final class MarkdownWriter implements WorkWriter {

  private static final String STARS = "* * *";

  /** No paragraph is open: a name that no speaker has. */
  private static final String NOBODY = "\n";

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

    /** Who speaks the paragraph that is open. */
    private String speaking = NOBODY;

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
      String written =
          switch (kind) {
            case STAGE_DIRECTION -> PlayText.direction(words);
            case NOTE -> words.equals(STARS) ? STARS : remark(words);
            case CAST -> remark(words);
          };
      text.append('\n').append(written).append('\n');
      speaking = NOBODY;
    }

    private void division(Division division) {
      section++;
      int own = section;
      MarkdownOutline.Heading heading = outline.heading(own);
      String words = heading.isRemark() ? remark(heading.text()) : heading.markdown();
      text.append('\n').append(words).append('\n');
      speaking = NOBODY;
      numbers.begin(heading.counting());
      glosses(slots.belowHeading(own));
      blocks(division.blocks());
      numbers.end(heading.counting());
    }

    private void stanza(Stanza stanza) {
      if (!speaking.equals(stanza.speaker())) {
        speech(stanza.speaker());
      }
      for (Line line : stanza.lines()) {
        if (!speaking.equals(NOBODY) && !speaking.equals(stanza.speaker())) {
          speech(stanza.speaker());
        }
        line(line, stanza.speaker());
      }
      if (speaking.equals(stanza.speaker())) {
        speaking = NOBODY;
      }
      glosses(slots.belowStanza(stanza.ordinal()));
    }

    /** A paragraph begins, and somebody may speak it. */
    private void speech(String speaker) {
      text.append('\n');
      if (!speaker.isEmpty()) {
        text.append(PlayText.speaker(speaker)).append('\n');
      }
      speaking = speaker;
    }

    private void line(Line line, String speaker) {
      for (String direction : line.directions()) {
        text.append(PlayText.direction(direction)).append('\n');
      }
      if (PlayText.isShared(line, speaker) && numbers.canBeStated(line.ref())) {
        shared(line);
      } else {
        text.append(numbers.mark(line.ref())).append(verse(line.text())).append('\n');
      }
    }

    private void shared(Line line) {
      for (Line.Part part : line.parts()) {
        if (!part.speaker().equals(speaking)) {
          speech(part.speaker());
        }
        text.append(numbers.stated(line.ref()))
            .append(verse(part.span().of(line.text())))
            .append('\n');
      }
    }

    private static String verse(String words) {
      String written = MarkdownText.line(words);
      // The format takes one backslash at the end of a line for a line end.
      return written.endsWith("\\") ? written + "\\\\" : written;
    }

    private void glosses(int slot) {
      for (GlossSlots.Placed placed : glosses.at(slot)) {
        speaking = NOBODY;
        text.append('\n').append(GlossText.of(placed, work.info().siglum()));
      }
    }

    private static String remark(String words) {
      return "<!-- " + words.replace("-->", "-- >").strip() + " -->";
    }
  }
}
