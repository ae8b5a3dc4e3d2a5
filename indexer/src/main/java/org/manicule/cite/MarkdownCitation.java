package org.manicule.cite;

import java.util.stream.Collectors;
import org.manicule.text.MarkdownText;

/**
 * <pre>
 * > Where probability turns to gold.
 *
 * — *The Space Between The Seen*, [16](https://…)
 * </pre>
 */
final class MarkdownCitation {

  private MarkdownCitation() {}

  static String render(Citation citation) {
    String words = citation.cited().words().strip();
    String quote = words.isEmpty() ? "" : quote(words) + "\n\n";
    String author = citation.info().author();
    return quote
        + "— "
        + note(citation.cited())
        + (author.isEmpty() ? "" : MarkdownText.inside(author) + ", ")
        + "*"
        + MarkdownText.inside(citation.info().title().strip())
        + "*, ["
        + MarkdownText.inside(link(citation))
        + "]("
        + citation.address().toASCIIString()
        + ")\n";
  }

  /** Line ends stand, by a backslash that Markdown takes for one. */
  private static String quote(String words) {
    return words
        .lines()
        .map(line -> line.isBlank() ? ">" : "> " + MarkdownText.line(line))
        .collect(Collectors.joining("\n"))
        .replaceAll("(?m)(?<=[^>])\\n> ", "\\\\\n> ");
  }

  private static String note(Cited cited) {
    return switch (cited) {
      case Cited.Lines lines -> "";
      case Cited.Whole whole -> "";
      case Cited.Note note ->
          (note.author().isEmpty() ? "gloss on " : MarkdownText.inside(note.author()) + " on ")
              + (note.quotedWords().isEmpty()
                  ? ""
                  : "“" + MarkdownText.inside(note.quotedWords().replace('\n', ' ')) + "”, ");
    };
  }

  private static String link(Citation citation) {
    String reference = citation.cited().reference();
    return reference.isEmpty() ? citation.address().getHost() : reference;
  }
}
