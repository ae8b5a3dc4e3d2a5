package org.manicule.search;

import java.util.List;
import java.util.stream.Collectors;
import org.manicule.text.Span;

/**
 * Hits as people read them, to compare with.
 *
 * <pre>
 * the-poem 1-4
 *   3 For every [weight], a whispered trace (in the line)
 *   3 ☞ refers to the trained [weights] (in the gloss)
 * </pre>
 */
final class Shown {

  private Shown() {}

  static String hits(List<Hit> hits) {
    return hits.stream().map(Shown::hit).collect(Collectors.joining());
  }

  static String hit(Hit hit) {
    StringBuilder shown = new StringBuilder();
    shown.append(hit.work()).append(' ').append(hit.passage()).append('\n');
    hit.lines().forEach(line -> shown.append(line(line)));
    hit.glosses().forEach(gloss -> shown.append(gloss(gloss)));
    return shown.toString();
  }

  static String line(Hit.LineHit line) {
    return "  %s %s (%s)\n"
        .formatted(line.ref(), marked(line.text(), line.marks()), line.why().words());
  }

  static String gloss(Hit.GlossHit gloss) {
    String lines = gloss.lines().stream().map(Object::toString).collect(Collectors.joining(", "));
    return "  %s ☞ %s (%s)\n"
        .formatted(lines, marked(gloss.text(), gloss.marks()), gloss.why().words());
  }

  /** With brackets around what is marked. */
  static String marked(String text, List<Span> marks) {
    StringBuilder marked = new StringBuilder(text);
    for (Span mark : marks.reversed()) {
      marked.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return marked.toString();
  }
}
