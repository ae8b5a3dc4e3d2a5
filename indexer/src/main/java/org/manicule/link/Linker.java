package org.manicule.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Lemma;
import org.manicule.model.Lemma.Offer;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Work;
import org.manicule.text.Words;

/**
 * Joins the words that glosses quote to the places in the text that they quote.
 *
 * <pre>{@code
 * LinkedWork linked = new Linker().link(work);
 * }</pre>
 *
 * <p>The same work always gives the same links. Immutable, and safe for use by several threads.
 */
public final class Linker {

  /** A quotation that is taken for a lemma, with its verdict. */
  private record Linking(Lemma lemma, Link link) {}

  public LinkedWork link(Work work) {
    Words words = Words.in(work.info().language());
    Verdicts verdicts = new Verdicts(work.text(), new WordIndex(work.text(), words), words);
    return new LinkedWork(
        work, work.glosses().stream().map(gloss -> link(gloss, verdicts)).toList());
  }

  private static LinkedGloss link(Gloss gloss, Verdicts verdicts) {
    List<Linking> linkings = new ArrayList<>();
    for (Quotation quotation : Quotations.in(gloss.comment())) {
      linkings.addAll(link(quotation, gloss, verdicts));
    }
    List<Lemma> lemmata = linkings.stream().map(Linking::lemma).toList();
    Explanations explanations = Explanations.of(gloss.comment().text(), lemmata);
    List<Explanation> all = new ArrayList<>();
    for (int i = 0; i < linkings.size(); i++) {
      all.add(new Explanation(explanations.span(i), lemmata.get(i), linkings.get(i).link()));
    }
    return new LinkedGloss(gloss, all);
  }

  /** The quotation itself where it quotes the text, else those inside it that do. */
  private static List<Linking> link(Quotation quotation, Gloss gloss, Verdicts verdicts) {
    Lemma lemma =
        new Lemma(
            quotation.span(),
            quotation.span().of(gloss.comment().text()),
            quotation.offer(),
            quotation.occurrence());
    Optional<Link> link = verdicts.judge(lemma, gloss.target());
    if (link.isPresent()) {
      return List.of(new Linking(lemma, link.get()));
    }
    return quotation.offer() == Offer.OFFERED
        ? List.of()
        : quotation.inner().stream()
            .flatMap(inner -> link(inner, gloss, verdicts).stream())
            .toList();
  }
}
