package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Lemma.Offer;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.Place;
import org.manicule.model.WorkId;
import org.manicule.search.LinkReport;
import org.manicule.web.api.CorpusFiles;
import org.manicule.web.page.CheckView.LemmaView;
import org.manicule.web.page.CheckView.PlaceLink;
import org.manicule.web.page.CheckView.WorkLemmata;

/** Sets the quoted words of a link report, each with the ways to its two places. */
record CheckedLemmata(CorpusFiles files) {

  /** In their order; a work's name stands once above its words. */
  List<WorkLemmata> byWork(List<LinkReport.Lemma> lemmata) {
    List<WorkLemmata> works = new ArrayList<>();
    for (int start = 0, end; start < lemmata.size(); start = end) {
      LinkReport.Lemma first = lemmata.get(start);
      end = start + 1;
      while (end < lemmata.size() && lemmata.get(end).work().equals(first.work())) {
        end++;
      }
      works.add(
          new WorkLemmata(
              first.title(),
              Addresses.work(first.work()),
              lemmata.subList(start, end).stream().map(this::view).toList()));
    }
    return works;
  }

  private LemmaView view(LinkReport.Lemma each) {
    Link link = each.explanation().link();
    return new LemmaView(
        each.explanation().lemma().text(),
        Tongue.of(each.language()),
        address(each),
        target(each.gloss().target().reference()),
        files.where(each.work(), each.gloss().position()),
        link.status().words(),
        link instanceof Link.Orphan && each.explanation().lemma().offer() == Offer.OFFERED,
        places(each.work(), link),
        link.reason(),
        fix(link));
  }

  private static String address(LinkReport.Lemma each) {
    String page = Addresses.at(each.work(), each.at().toString());
    return page
        + "#"
        + Quotation.explanationId(each.gloss().ordinal(), each.explanation().lemma().span());
  }

  private static String target(String reference) {
    return reference.isEmpty() ? "gloss on the work" : "gloss on " + reference.replace('-', '–');
  }

  private static List<PlaceLink> places(WorkId work, Link link) {
    return switch (link) {
      case Link.Linked(Place place, String reason) -> List.of(link(work, place));
      case Link.Ambiguous(List<Place> places, String reason, String fix) ->
          places.stream().map(place -> link(work, place)).toList();
      case Link.Orphan orphan -> List.of();
    };
  }

  private static PlaceLink link(WorkId work, Place place) {
    LineRef first = place.lines().getFirst();
    return new PlaceLink(Quotation.label(place), Addresses.line(work, first, ""));
  }

  private static String fix(Link link) {
    return switch (link) {
      case Link.Linked linked -> "";
      case Link.Ambiguous ambiguous -> ambiguous.fix();
      case Link.Orphan orphan -> orphan.fix();
    };
  }
}
