package org.manicule.search.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.manicule.model.LineRef;
import org.manicule.search.Hit;
import org.manicule.text.Span;

/**
 * One passage that matched.
 *
 * <pre>{@code
 * {"work": "the-space-between-the-seen", "title": "The Space Between The Seen",
 *  "language": "en", "glossLanguage": "en", "passage": "1-4",
 *  "lines": [{"ref": "3", "text": "...", "marks": [[8, 14]], "why": "in the line"}],
 *  "glosses": [{"text": "...", "marks": [[4, 11]], "lines": ["3"], "why": "in the gloss",
 *               "author": ""}]}
 * }</pre>
 *
 * @param work its id
 * @param language of the lines, {@code glossLanguage} that of the glosses: BCP 47 tags
 * @param passage how the passage is cited, such as {@code 13-16}
 * @param lines each line that matched, by itself or through a gloss
 * @param glosses each explanation that matched
 */
public record HitAnswer(
    String work,
    String title,
    String language,
    String glossLanguage,
    String passage,
    List<LineAnswer> lines,
    List<GlossAnswer> glosses) {

  /**
   * From the first to behind the last character, in UTF-16 units of the text it stands with; in
   * JSON {@code [start, end]}.
   */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"start", "end"})
  public record Mark(int start, int end) {

    static List<Mark> of(List<Span> spans) {
      return spans.stream().map(span -> new Mark(span.start(), span.end())).toList();
    }
  }

  /**
   * @param ref how the line is cited
   * @param why "in the line", "in the gloss", "by concept" or "near spelling"
   */
  public record LineAnswer(String ref, String text, List<Mark> marks, String why) {
    public LineAnswer {
      marks = List.copyOf(marks);
    }

    static LineAnswer of(Hit.LineHit line) {
      return new LineAnswer(
          line.ref().toString(), line.text(), Mark.of(line.marks()), line.why().words());
    }
  }

  /**
   * @param text of the explanation
   * @param lines how the lines are cited that it explains
   * @param author of the gloss; empty where nobody signs it
   */
  public record GlossAnswer(
      String text, List<Mark> marks, List<String> lines, String why, String author) {
    public GlossAnswer {
      marks = List.copyOf(marks);
      lines = List.copyOf(lines);
    }

    static GlossAnswer of(Hit.GlossHit gloss) {
      return new GlossAnswer(
          gloss.text(),
          Mark.of(gloss.marks()),
          gloss.lines().stream().map(LineRef::toString).toList(),
          gloss.why().words(),
          gloss.author());
    }
  }

  public HitAnswer {
    lines = List.copyOf(lines);
    glosses = List.copyOf(glosses);
  }

  static HitAnswer of(Hit hit) {
    return new HitAnswer(
        hit.work().value(),
        hit.title(),
        hit.language(),
        hit.glossLanguage(),
        hit.passage().toString(),
        hit.lines().stream().map(LineAnswer::of).toList(),
        hit.glosses().stream().map(GlossAnswer::of).toList());
  }
}
