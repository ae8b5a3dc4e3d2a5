package org.manicule.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.manicule.search.Hit;
import org.manicule.search.SearchRequest;
import org.manicule.search.SearchResult;
import org.manicule.search.SearchResult.Suggestion;
import org.manicule.search.SearchResult.Total;
import org.manicule.text.Span;

/**
 * An answer for people at a terminal.
 *
 * <pre>
 * The Space Between The Seen 13-16
 *   ☞ 16  Each probability and choice   (in the line)
 *     16  "probability" names ...       (in the gloss)
 * </pre>
 */
final class SearchText {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Marking marking;

  /** How matched words are shown. */
  enum Marking {
    BOLD,
    /** As all others: the answer goes to a file or a program. */
    NONE
  }

  SearchText(Marking marking) {
    this.marking = marking;
  }

  String write(SearchRequest request, SearchResult result) {
    StringBuilder text = new StringBuilder();
    for (String note : result.understood().notes()) {
      text.append(Printable.line(note)).append('\n');
    }
    for (Hit hit : result.hits()) {
      write(hit, text);
    }
    text.append(total(request, result)).append('\n');
    for (Suggestion suggestion : result.suggestions()) {
      text.append(
          "Try: %s (%s, %s)\n"
              .formatted(
                  Printable.line(suggestion.query()),
                  Printable.line(suggestion.label()),
                  count(suggestion.total())));
    }
    return text.toString();
  }

  private void write(Hit hit, StringBuilder text) {
    text.append("%s %s\n".formatted(Printable.line(hit.title()), hit.passage()));
    for (Hit.LineHit line : hit.lines()) {
      text.append(
          "  ☞ %s  %s (%s)\n"
              .formatted(line.ref(), marked(line.text(), line.marks()), line.why().words()));
    }
    for (Hit.GlossHit gloss : hit.glosses()) {
      String lines = gloss.lines().stream().map(Object::toString).collect(joining(", "));
      text.append(
          "    %s: %s (%s)\n"
              .formatted(lines, marked(gloss.text(), gloss.marks()), gloss.why().words()));
    }
    text.append('\n');
  }

  private String marked(String text, List<Span> marks) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span mark : marking == Marking.BOLD ? marks : List.<Span>of()) {
      marked.append(Printable.line(text.substring(done, mark.start())));
      marked.append(BOLD).append(Printable.line(mark.of(text))).append(PLAIN);
      done = mark.end();
    }
    return marked.append(Printable.line(text.substring(done))).toString();
  }

  private static String total(SearchRequest request, SearchResult result) {
    if (result.total().value() == 0) {
      return "Nothing found.";
    }
    int last = request.from() + result.hits().size();
    String more = last < result.total().value() ? "; --from %s shows the next".formatted(last) : "";
    return count(result.total()) + more + ".";
  }

  private static String count(Total total) {
    return (total.exact() ? "" : "more than ") + Count.of(total.value(), "passage");
  }
}
