package org.manicule.search;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.index.Catalog;
import org.manicule.index.Generation;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.search.LinkReport.Lemma;
import org.manicule.search.LinkReport.WorkCount;

/**
 * How many quoted words of each status stand where: counted once for a generation, so that a page
 * of them reads no passage but its own. Immutable.
 */
final class LinkCensus {

  private static final Comparator<LinkTally> IN_READING_ORDER =
      Comparator.comparingInt(LinkTally::ordinal);

  private final List<WorkCount> works = new ArrayList<>();
  private final List<LinkTally> passages = new ArrayList<>();

  private LinkCensus(Map<WorkId, List<LinkTally>> tallies, Catalog catalog) {
    for (WorkSummary work : catalog.works()) {
      List<LinkTally> ofWork = tallies.getOrDefault(work.id(), List.of());
      if (!ofWork.isEmpty()) {
        works.add(new WorkCount(work.id(), work.info().title(), sum(ofWork)));
        ofWork.stream().sorted(IN_READING_ORDER).forEach(passages::add);
      }
    }
  }

  static LinkCensus of(Generation generation) {
    try {
      return new LinkCensus(
          LinkTally.all(generation.searcher()).stream().collect(groupingBy(LinkTally::work)),
          generation.catalog());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<Link.Status, Integer> sum(List<LinkTally> tallies) {
    Map<Link.Status, Integer> sum = new EnumMap<>(Link.Status.class);
    tallies.forEach(tally -> tally.counts().forEach((each, n) -> sum.merge(each, n, Integer::sum)));
    return sum;
  }

  LinkReport report(LinkRequest request, Generation generation) throws IOException {
    List<Lemma> lemmata = new ArrayList<>();
    int total = 0;
    for (LinkTally each : passages) {
      int count = request.wants(each.work()) ? each.count(request) : 0;
      int skipped = Math.clamp((long) request.from() - total, 0, count);
      int wanted = Math.min(count - skipped, request.size() - lemmata.size());
      if (wanted > 0) {
        List<Lemma> here = lemmata(generation.passage(each.document()), request, generation);
        lemmata.addAll(here.subList(skipped, skipped + wanted));
      }
      total += count;
    }
    return new LinkReport(works, total, lemmata);
  }

  private static List<Lemma> lemmata(Passage passage, LinkRequest request, Generation generation) {
    Optional<WorkSummary> work = generation.catalog().work(passage.work());
    List<Lemma> lemmata = new ArrayList<>();
    for (LinkedGloss linked : passage.glosses()) {
      for (Explanation explanation : linked.explanations()) {
        if (request.wants(explanation.link().status())) {
          lemmata.add(
              new Lemma(
                  passage.work(),
                  work.map(each -> each.info().title()).orElse(passage.work().value()),
                  work.map(each -> each.info().glossLanguage()).orElse(""),
                  passage.range().first(),
                  linked.gloss(),
                  explanation));
        }
      }
    }
    return lemmata;
  }
}
