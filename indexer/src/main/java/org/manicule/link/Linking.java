package org.manicule.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Lemma;
import org.manicule.model.Lemma.Offer;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Place;
import org.manicule.model.Work;
import org.manicule.text.Span;
import org.manicule.text.Stems;
import org.manicule.text.Words;

/**
 * Links one work. Each author's glosses are one walk through the text. Where a gloss offers its
 * lemma, what it quotes besides is no step of the walk: it is sought in the lines of the lemma. For
 * one thread.
 */
final class Linking {

  /** So many places are weighed in all, at most; where lemmata are many, each may have fewer. */
  private static final int MOST_PLACES = 40_000_000;

  private static final int LARGEST_CROWD = 20_000;
  private static final int SMALLEST_CROWD = 100;

  private final Work work;
  private final List<List<Quotation>> quotations;
  private final Drafting drafting;
  private final Verdicts verdicts;
  private final List<List<Judged>> judged = new ArrayList<>();

  private record Judged(Lemma lemma, Link link) {}

  Linking(Work work, Stems stems) {
    this.work = work;
    this.quotations = work.glosses().stream().map(each -> Quotations.in(each.comment())).toList();
    int count = quotations.stream().mapToInt(List::size).sum();
    int crowd = Math.clamp(MOST_PLACES / Math.max(1, count), SMALLEST_CROWD, LARGEST_CROWD);
    this.drafting = new Drafting(work.text(), Words.in(work.info().language()), stems, crowd);
    this.verdicts = new Verdicts(drafting);
  }

  List<LinkedGloss> glosses() {
    work.glosses().forEach(gloss -> judged.add(new ArrayList<>()));
    walks().values().forEach(this::judge);
    for (int i = 0; i < quotations.size(); i++) {
      judgeBesides(i);
    }
    List<LinkedGloss> linked = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      linked.add(linked(work.glosses().get(i), judged.get(i)));
    }
    return linked;
  }

  private Map<String, List<Draft>> walks() {
    Map<String, List<Draft>> walks = new LinkedHashMap<>();
    for (int i = 0; i < quotations.size(); i++) {
      Gloss gloss = work.glosses().get(i);
      Scope scope = drafting.scopes().of(gloss.target());
      List<Draft> walk = walks.computeIfAbsent(gloss.author(), author -> new ArrayList<>());
      boolean offers = offers(i);
      for (Quotation quotation : quotations.get(i)) {
        if (!offers || quotation.offer() == Offer.OFFERED) {
          walk.addAll(drafting.drafts(i, gloss.comment().text(), quotation, scope));
        }
      }
    }
    return walks;
  }

  private boolean offers(int gloss) {
    return quotations.get(gloss).stream().anyMatch(each -> each.offer() == Offer.OFFERED);
  }

  private void judge(List<Draft> walk) {
    List<Posterior> posteriors = new Walk(walk).solve();
    for (int i = 0; i < walk.size(); i++) {
      judge(walk.get(i), posteriors.get(i));
    }
  }

  private void judge(Draft draft, Posterior posterior) {
    Quotation quotation = draft.quotation();
    Lemma lemma =
        new Lemma(quotation.span(), draft.words(), quotation.offer(), quotation.occurrence());
    verdicts
        .judge(draft, posterior)
        .ifPresent(link -> judged.get(draft.gloss()).add(new Judged(lemma, link)));
  }

  private void judgeBesides(int i) {
    if (!offers(i)) {
      return;
    }
    Optional<Scope> scope = scopeBesides(i);
    for (Quotation quotation : quotations.get(i)) {
      if (quotation.offer() == Offer.QUOTED && scope.isPresent()) {
        String body = work.glosses().get(i).comment().text();
        for (Draft draft : drafting.drafts(i, body, quotation, scope.get())) {
          judge(draft, Chain.solve(List.of(draft.step()), Stride.USUAL).getFirst());
        }
      }
    }
  }

  /** The lines that the gloss states, else those of the lemma that it offers. */
  private Optional<Scope> scopeBesides(int i) {
    Gloss gloss = work.glosses().get(i);
    return switch (gloss.target().scope()) {
      case LINES, STANZA -> Optional.of(drafting.scopes().of(gloss.target()));
      case DIVISION, WORK ->
          judged.get(i).stream().flatMap(each -> linesOf(each.link())).findFirst();
    };
  }

  private Stream<Scope> linesOf(Link link) {
    return switch (link) {
      case Link.Linked(Place place, String reason) -> {
        int first = place.runs().getFirst().line();
        int last = place.runs().getLast().line();
        yield Stream.of(drafting.scopes().of(new Span(first, Math.max(first, last) + 1)));
      }
      case Link.Ambiguous ambiguous -> Stream.empty();
      case Link.Orphan orphan -> Stream.empty();
    };
  }

  private static LinkedGloss linked(Gloss gloss, List<Judged> found) {
    List<Judged> inOrder =
        found.stream().sorted(Comparator.comparing(each -> each.lemma().span())).toList();
    List<Lemma> lemmata = inOrder.stream().map(Judged::lemma).toList();
    Explanations explanations = Explanations.of(gloss.comment().text(), lemmata);
    List<Explanation> all = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      all.add(new Explanation(explanations.span(i), lemmata.get(i), inOrder.get(i).link()));
    }
    return new LinkedGloss(gloss, all);
  }
}
