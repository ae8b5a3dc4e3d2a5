package org.manicule.link;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Comment;
import org.manicule.model.Gloss;
import org.manicule.model.Numbering;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.text.Span;

/**
 * Builds works for tests from plain text: a paragraph is a stanza; one of lines that begin with
 * {@code >} is a gloss on the stanza above; {@code > [3-4] } states lines.
 */
final class AnnotatedText {

  private final TextBuilder builder = new TextBuilder();
  private final List<String> bodies = new ArrayList<>();
  private final List<Span> targets = new ArrayList<>();
  private Span stanza = new Span(0, 0);

  private AnnotatedText() {}

  static Work parse(String language, String source) {
    return new AnnotatedText().work(language, source);
  }

  private Work work(String language, String source) {
    for (String paragraph : source.strip().split("\n{2,}", -1)) {
      if (paragraph.startsWith(">")) {
        gloss(paragraph.replaceAll("(?m)^> ?", ""));
      } else {
        stanza(paragraph);
      }
    }
    Text text = builder.build(Numbering.WORK);
    List<Gloss> glosses = new ArrayList<>();
    for (String body : bodies) {
      int ordinal = glosses.size() + 1;
      Span lines = targets.get(ordinal - 1);
      Target.Scope scope = body.startsWith("[") ? Target.Scope.LINES : Target.Scope.STANZA;
      glosses.add(
          new Gloss(
              ordinal,
              text.target(scope, lines),
              Comment.plain(body.replaceFirst("^\\[[\\d-]+\\] ", "")),
              "",
              new SourcePosition(ordinal, 1)));
    }
    return new Work(new WorkId("test"), WorkInfo.of("Test", language), text, glosses);
  }

  private void stanza(String paragraph) {
    int start = builder.lineCount();
    builder.beginStanza(Stanza.Form.VERSE, "");
    paragraph.lines().forEach(builder::line);
    stanza = new Span(start, builder.lineCount());
  }

  private void gloss(String body) {
    bodies.add(body);
    targets.add(body.matches("(?s)\\[[\\d-]+\\].*") ? stated(body) : stanza);
  }

  private static Span stated(String body) {
    String[] numbers = body.substring(1, body.indexOf(']')).split("-", -1);
    return new Span(
        Integer.parseInt(numbers[0]) - 1, Integer.parseInt(numbers[numbers.length - 1]));
  }
}
