package org.manicule.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Explanation;
import org.manicule.model.Line;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.text.Span;
import org.manicule.text.Words;

/**
 * Finds the terms that a commentary lives by, where nobody has listed its concepts: runs of words
 * that are terms of their own by their {@linkplain CValue C-value}, and single words that mark the
 * glosses rather than the text by {@linkplain Comparison log-likelihood}. Both stand relatively
 * more often in the glosses.
 *
 * <pre>{@code
 * List<KeyTerm> found = KeyTerms.in(works, language -> vocabulary, KeyTerms.Floor.STANDARD);
 * }</pre>
 *
 * <p>What the glosses quote from the text counts for neither.
 */
public final class KeyTerms {

  private static final int LONGEST = 5;

  /**
   * What a term must reach.
   *
   * @param frequency how often it stands in the glosses
   * @param keyness its log-likelihood, where it is a single word: what several words share is a
   *     term already
   */
  public record Floor(long frequency, double keyness) {
    /** Twice, and more frequent in the glosses than chance has it once in twenty. */
    public static final Floor STANDARD = new Floor(2, 3.84);
  }

  private final TermCounts inGlosses = new TermCounts(LONGEST);
  private final TermCounts inText = new TermCounts(LONGEST);
  private long wordsInGlosses;
  private long wordsInText;

  private KeyTerms() {}

  /**
   * The terms of the glosses on these works, the surest first.
   *
   * @param vocabularies what is known of each language, by its BCP 47 tag
   */
  public static List<KeyTerm> in(
      List<LinkedWork> works, Function<String, Vocabulary> vocabularies, Floor floor) {
    KeyTerms counts = new KeyTerms();
    for (LinkedWork work : works) {
      counts.count(work, vocabularies);
    }
    return counts.found(floor);
  }

  private void count(LinkedWork linked, Function<String, Vocabulary> vocabularies) {
    String glossLanguage = linked.work().info().glossLanguage();
    Vocabulary ofGlosses = vocabularies.apply(glossLanguage);
    TermRuns glossRuns = new TermRuns(Words.in(glossLanguage), ofGlosses);
    for (LinkedGloss gloss : linked.glosses()) {
      String body = gloss.gloss().comment().text();
      wordsInGlosses +=
          glossRuns.read(body, quoted(gloss), run -> inGlosses.add(run, body, ofGlosses));
    }
    String language = linked.work().info().language();
    Vocabulary ofText = vocabularies.apply(language);
    TermRuns textRuns = new TermRuns(Words.in(language), ofText);
    for (Line line : linked.work().text().lines()) {
      wordsInText +=
          textRuns.read(line.text(), List.of(), run -> inText.add(run, line.text(), ofText));
    }
  }

  /** Where the gloss has the text's words, not its own. */
  private static List<Span> quoted(LinkedGloss gloss) {
    List<Span> spans = new ArrayList<>(gloss.gloss().comment().offered());
    for (Explanation explanation : gloss.explanations()) {
      switch (explanation.link()) {
        case Link.Linked linked -> spans.add(explanation.lemma().span());
        case Link.Ambiguous ambiguous -> spans.add(explanation.lemma().span());
        case Link.Orphan orphan -> {}
      }
    }
    return spans;
  }

  private List<KeyTerm> found(Floor floor) {
    Map<String, KeyTerm> byId = new LinkedHashMap<>();
    CValue.of(inGlosses.frequent(floor.frequency())).stream()
        .filter(value -> value.ownFrequency() >= floor.frequency())
        .filter(value -> isKey(value, floor))
        .sorted(
            Comparator.comparingDouble(CValue::valueOfAnyLength)
                .reversed()
                .thenComparing(value -> String.join(" ", value.term())))
        .map(this::term)
        .forEach(term -> byId.putIfAbsent(term.concept().id().value(), term));
    return List.copyOf(byId.values());
  }

  private boolean isKey(CValue value, Floor floor) {
    Comparison comparison = comparison(value);
    boolean isSeveralWords = value.term().size() > 1;
    return comparison.isMoreFrequentHere()
        && (isSeveralWords || comparison.logLikelihood() >= floor.keyness());
  }

  private Comparison comparison(CValue value) {
    return new Comparison(
        value.frequency(), wordsInGlosses, inText.count(value.term()), wordsInText);
  }

  private KeyTerm term(CValue value) {
    List<String> forms = inGlosses.formsOf(value.term());
    String label = forms.getFirst();
    String id = label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    Concept concept =
        new Concept(
            new ConceptId(id),
            "urn:manicule:concepts:" + id,
            label,
            forms.subList(1, forms.size()),
            "",
            List.of(),
            List.of(),
            List.of());
    return new KeyTerm(
        concept, value.frequency(), value.valueOfAnyLength(), comparison(value).logLikelihood());
  }
}
