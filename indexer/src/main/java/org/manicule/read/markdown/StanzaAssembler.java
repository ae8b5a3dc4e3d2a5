package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Aside;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza.Form;
import org.manicule.model.TextBuilder;
import org.manicule.read.LinePart;
import org.manicule.read.SharedLines;
import org.manicule.read.markdown.MarkdownBlock.Direction;
import org.manicule.read.markdown.MarkdownBlock.Speaker;
import org.manicule.read.markdown.MarkdownBlock.Verse;
import org.manicule.read.markdown.MarkdownBlock.VerseLine;
import org.manicule.read.markdown.MarkdownBlock.VersePart;

/**
 * Makes stanzas, speeches and stage directions of paragraphs. A line that two speakers number alike
 * is one line that they share. For one file.
 */
final class StanzaAssembler {

  private final SharedLines lines;
  private final TextBuilder builder;
  private final List<SourcePosition> positions = new ArrayList<>();
  private final List<String> directions = new ArrayList<>();
  private String speaker = "";
  private boolean fresh;
  private int stanzas;

  StanzaAssembler(TextBuilder builder) {
    this.builder = builder;
    this.lines = new SharedLines(builder);
  }

  /** How many stanzas there are so far. */
  int stanzas() {
    return stanzas;
  }

  /** Where each line stands in the file; of a line with several speakers the first part. */
  List<SourcePosition> positions() {
    return positions;
  }

  /** Does something to the builder, after all lines so far. */
  void then(Runnable event) {
    lines.then(event);
  }

  /** No lines are to come. */
  void finish() {
    lines.settle();
  }

  static boolean hasLines(Verse verse) {
    return verse.parts().stream().anyMatch(VerseLine.class::isInstance);
  }

  void take(Verse verse) {
    fresh = true;
    for (VersePart part : verse.parts()) {
      switch (part) {
        case Speaker(String name) -> speaker = name;
        case Direction(String words) -> directions.add(words);
        case VerseLine line -> line(line);
      }
    }
    List<String> behind = List.copyOf(directions);
    directions.clear();
    behind.forEach(words -> then(() -> builder.aside(Aside.Kind.STAGE_DIRECTION, words)));
    // A name alone in its paragraph speaks the next.
    speaker = hasLines(verse) ? "" : speaker;
  }

  private void line(VerseLine line) {
    SharedLines.Start start =
        new SharedLines.Start(Form.VERSE, line.number(), LinePart.WHOLE, speaker);
    lines.begin(start);
    if (!lines.isJoining()) {
      positions.add(line.position());
      stanzas += fresh ? 1 : 0;
    }
    lines.end(start, line.text(), directions, fresh);
    fresh &= lines.isJoining();
    directions.clear();
  }
}
