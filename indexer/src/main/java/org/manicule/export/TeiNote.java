package org.manicule.export;

import java.io.IOException;
import java.util.List;
import org.manicule.model.Comment;
import org.manicule.model.LinkedGloss;
import org.manicule.text.Span;

/** A gloss as a {@code note} that points to what it is on. */
final class TeiNote {

  private final LinkedGloss gloss;
  private final TeiIds ids;
  private final TeiXml xml;

  TeiNote(LinkedGloss gloss, TeiIds ids, TeiXml xml) {
    this.gloss = gloss;
    this.ids = ids;
    this.xml = xml;
  }

  void write() throws IOException {
    Comment comment = gloss.gloss().comment();
    List<Span> paragraphs = Paragraphs.of(comment.text());
    NoteMarks marks = new NoteMarks(gloss, ids);
    TeiXml.Content content =
        () -> {
          for (Span paragraph : paragraphs) {
            xml.line("p", () -> words(paragraph, marks));
          }
        };
    String[] attributes = {
      "xml:id", "g" + gloss.gloss().ordinal(),
      "target", ids.pointer(gloss.gloss().target()),
      "resp", ids.pointerToPerson(gloss.gloss().author())
    };
    if (paragraphs.size() == 1) {
      xml.line("note", () -> words(paragraphs.getFirst(), marks), attributes);
    } else {
      xml.block("note", content, attributes);
    }
  }

  private void words(Span paragraph, NoteMarks marks) throws IOException {
    write(paragraph, marks.in(paragraph));
  }

  /**
   * @param marks inside the span, outer before inner, none crossing another
   */
  private void write(Span span, List<NoteMarks.Mark> marks) throws IOException {
    String text = gloss.gloss().comment().text();
    int at = span.start();
    for (int i = 0; i < marks.size(); i++) {
      NoteMarks.Mark mark = marks.get(i);
      if (mark.span().start() >= at) {
        xml.text(text.substring(at, mark.span().start()));
        List<NoteMarks.Mark> inner =
            marks.subList(i + 1, marks.size()).stream()
                .filter(other -> mark.span().contains(other.span()))
                .toList();
        xml.inline(mark.element(), () -> write(mark.span(), inner), mark.attributes());
        at = mark.span().end();
      }
    }
    xml.text(text.substring(at, span.end()));
  }
}
