package org.manicule.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.search.Hit;
import org.manicule.text.Span;

/** What a search found on a page of a work, by line and by gloss. */
final class Matches {

  private final Map<Cited, Hit.LineHit> lines = new HashMap<>();
  private final List<Hit.GlossHit> glosses = new ArrayList<>();

  /** Some sources cite two lines alike. */
  private record Cited(LineRef ref, String text) {}

  Matches(List<Hit> hits) {
    for (Hit hit : hits) {
      hit.lines().forEach(line -> lines.put(new Cited(line.ref(), line.text()), line));
      glosses.addAll(hit.glosses());
    }
  }

  int lineCount() {
    return lines.size();
  }

  Optional<Hit.LineHit> in(Line line) {
    return Optional.ofNullable(lines.get(new Cited(line.ref(), line.text())));
  }

  /** The marks in the body of a gloss: those of the explanations of it that were found. */
  List<Span> marksIn(String body) {
    List<Span> marks = new ArrayList<>();
    for (Hit.GlossHit gloss : glosses) {
      int at = gloss.text().isEmpty() ? -1 : body.indexOf(gloss.text());
      if (at >= 0) {
        gloss.marks().forEach(mark -> marks.add(mark.shift(at)));
      }
    }
    return marks;
  }
}
