package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.manicule.model.Line;
import org.manicule.model.WorkId;
import org.manicule.search.Hit;
import org.manicule.text.Span;

/** Sets lines: cut where speakers change, where a gloss begins or ends to quote, and at marks. */
final class LineText {

  private static final Pattern FIFTH = Pattern.compile("\\d*[05]");

  private final WorkId work;
  private final Span here;
  private final Matches matches;
  private final Quotations quotations;
  private final Ids ids;

  /**
   * @param here the lines that the address names
   */
  LineText(WorkId work, Span here, Matches matches, Quotations quotations, Ids ids) {
    this.work = work;
    this.here = here;
    this.matches = matches;
    this.quotations = quotations;
    this.ids = ids;
  }

  LineView view(Line line) {
    return new LineView(
        ids.unique(Addresses.lineId(line.ref())),
        line.ref().toString(),
        line.ref().number(),
        FIFTH.matcher(line.ref().number()).matches(),
        Addresses.at(work, line.ref().toString()),
        matches.in(line).isPresent(),
        here.contains(line.ordinal()),
        line.directions(),
        parts(line));
  }

  private List<LineView.Part> parts(Line line) {
    if (line.parts().isEmpty()) {
      return List.of(new LineView.Part("", words(line, Span.over(line.text()))));
    }
    return line.parts().stream()
        .map(part -> new LineView.Part(part.speaker(), words(line, part.span())))
        .toList();
  }

  private List<LineView.Words> words(Line line, Span part) {
    Optional<Hit.LineHit> hit = matches.in(line);
    List<Span> marks = hit.map(Hit.LineHit::marks).orElse(List.of());
    Piece.Look look = hit.map(each -> Hits.look(each.why())).orElse(Piece.Look.PLAIN);
    List<LineView.Words> words = new ArrayList<>();
    for (Segment<Quotation> segment : Segments.cut(part, quotations.of(line))) {
      words.add(
          new LineView.Words(
              ids.unused(segment.labels().stream().map(Quotation::wordsId).toList()),
              segment.labels().stream().map(Quotation::explanationId).distinct().toList(),
              Piece.of(line.text(), segment.span(), marks, look)));
    }
    return words;
  }
}
