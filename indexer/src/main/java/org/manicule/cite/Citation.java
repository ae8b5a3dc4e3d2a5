package org.manicule.cite;

import java.net.URI;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;

/**
 * Everything that a reader needs to name a place and to go there.
 *
 * <pre>{@code
 * Citation citation =
 *     new Citation(id, info, new Cited.Lines("16", "Where probability turns to gold."), address);
 * CitationFormat.PLAIN.render(citation);
 * // The Space Between The Seen, 16: “Where probability turns to gold.” https://…
 * }</pre>
 *
 * @param address absolute, as {@link PermanentAddress#under} makes it
 */
public record Citation(WorkId work, WorkInfo info, Cited cited, URI address) {

  /** The place in words: {@code line 16}, {@code lines 13-16}; empty for the whole work. */
  String place() {
    String reference = cited.reference();
    if (reference.isEmpty()) {
      return "";
    }
    return (reference.indexOf('-') < 0 ? "line " : "lines ") + reference;
  }

  /** The words cited in one line, line ends shown as a slash. */
  String wordsInOneLine() {
    return cited
        .words()
        .strip()
        .replaceAll("\\s*\\n\\s*\\n\\s*", " // ")
        .replaceAll("\\s*\\n\\s*", " / ");
  }
}
