package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.LineRange;
import org.manicule.search.Hit;
import org.manicule.search.Why;
import org.manicule.web.page.HitView.MatchedLine;
import org.manicule.web.page.HitView.Reason;
import org.manicule.web.page.SearchView.WorkHits;

/** Sets hits as quotations. */
final class Hits {

  private final String query;

  Hits(String query) {
    this.query = query;
  }

  /** In their order; a work's name stands once above the hits of it that follow each other. */
  List<WorkHits> byWork(List<Hit> hits) {
    List<WorkHits> works = new ArrayList<>();
    for (int start = 0, end; start < hits.size(); start = end) {
      end = start + 1;
      while (end < hits.size() && hits.get(end).work().equals(hits.get(start).work())) {
        end++;
      }
      works.add(work(hits, start, end));
    }
    return works;
  }

  private WorkHits work(List<Hit> hits, int start, int end) {
    Hit first = hits.get(start);
    List<HitView> views = new ArrayList<>();
    for (int i = start; i < end; i++) {
      views.add(view(hits.get(i), i + 1));
    }
    return new WorkHits(
        first.title(),
        Tongue.of(first.language()),
        Addresses.work(first.work()) + Addresses.question(query),
        views);
  }

  private HitView view(Hit hit, int place) {
    return new HitView(
        "hit-" + place,
        label(hit.passage()),
        Addresses.line(hit.work(), hit.passage().first(), query),
        Tongue.of(hit.language()),
        hit.lines().stream().map(line -> line(hit, line)).toList(),
        hit.glosses().stream().map(gloss -> reason(hit, gloss)).toList());
  }

  private MatchedLine line(Hit hit, Hit.LineHit line) {
    return new MatchedLine(
        line.ref().toString(),
        Addresses.at(hit.work(), line.ref().toString()) + Addresses.question(query),
        Addresses.line(hit.work(), line.ref(), query),
        Piece.of(line.text(), line.marks(), look(line.why())),
        line.why().words());
  }

  private static Reason reason(Hit hit, Hit.GlossHit gloss) {
    return new Reason(
        Tongue.of(hit.glossLanguage()),
        Piece.of(gloss.text(), gloss.marks(), Piece.Look.MARK),
        gloss.author(),
        gloss.images().stream().map(Addresses::image).toList());
  }

  /** A line found by its own words is marked more strongly than one found in another way. */
  static Piece.Look look(Why why) {
    return why == Why.LINE ? Piece.Look.MARK : Piece.Look.THROUGH;
  }

  /** {@code Line 16} or {@code Lines 13–16}. */
  static String label(LineRange range) {
    return range.first().equals(range.last())
        ? "Line " + range
        : "Lines " + range.toString().replace('-', '–');
  }
}
