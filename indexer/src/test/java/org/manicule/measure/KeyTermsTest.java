package org.manicule.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.measure.KeyTerms.Floor;
import org.manicule.model.Comment;
import org.manicule.model.ConceptId;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Lemma;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Numbering;
import org.manicule.model.Place;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.text.Span;

class KeyTermsTest {

  private static final Set<String> STOP_WORDS =
      Set.of("a", "and", "are", "for", "in", "is", "it", "of", "the", "this", "to");

  private static final Vocabulary ENGLISH =
      new Vocabulary(STOP_WORDS, word -> word.replaceFirst("s$", ""));

  @Test
  void aTermOfSeveralWordsIsFoundWhole() {
    assertFound(
        "The latent space is vast. A door to latent space, for the latent space is dark.",
        "latent space");
  }

  @Test
  void aWordInsideALongerTermIsATermOnlyWhereItStandsAlone() {
    assertFound(
        "Neural network, neural network, neural network; network; network; network.",
        "neural network",
        "network");
  }

  @Test
  void formsOfOneWordAreOneTermUnderItsMostFrequentForm() {
    KeyTerm term = found("Weights; weights; a weight.").getFirst();
    assertThat(term.concept().label()).isEqualTo("weights");
    assertThat(term.concept().otherLabels()).containsExactly("weight");
    assertThat(term.frequency()).isEqualTo(3);
  }

  @Test
  void aCapitalAtTheStartOfASentenceIsNoOtherForm() {
    KeyTerm term = found("Attention is all. This is attention. Attention!").getFirst();
    assertThat(term.concept().label()).isEqualTo("attention");
    assertThat(term.concept().otherLabels()).isEmpty();
  }

  @Test
  void aNameKeepsItsCapital() {
    assertFound("Comus; Comus; Comus.", "Comus");
  }

  @Test
  void stopWordsNumbersAbbreviationsAndPunctuationPartTerms() {
    assertFound("cf. 12, cf. 12, cf. 12; it is the; it is the; it is the");
    assertFound("vast, space; vast, space; vast. Space", "space", "vast");
  }

  @Test
  void wordsAreNoTermThatAreAsFrequentInTheText() {
    assertFound(
        "Numbers dream; numbers dream; a model; a model; a model; it is the; it is the", "model");
  }

  @Test
  void quotedWordsOfTheTextCountForNothing() {
    String body = "silent seam silent seam silent seam";
    LinkedGloss gloss = new LinkedGloss(gloss(body), List.of(linked(new Span(0, body.length()))));
    assertThat(KeyTerms.in(List.of(work(gloss)), language -> ENGLISH, Floor.STANDARD)).isEmpty();
  }

  @Test
  void onlySingleWordsMustMarkTheGlossesBeyondChance() {
    LinkedGloss gloss =
        new LinkedGloss(gloss("silent seam; silent seam; a hush; a hush"), List.of());
    assertThat(KeyTerms.in(List.of(work(gloss)), language -> ENGLISH, Floor.STANDARD))
        .extracting(term -> term.concept().label())
        .containsExactly("silent seam");
  }

  @Test
  void whatIsRareIsNoTerm() {
    assertFound("entropy");
  }

  @Test
  void theNoteSaysThatItWasFoundAndOnWhatGrounds() {
    assertThat(found("Weights; weights; weights.").getFirst().note())
        .matches(
            "Found, not given: 3 times in the glosses, C-value 3\\.0, log-likelihood \\d+\\.\\d"
                + " against the text\\.");
  }

  @Test
  void theIdIsFitForAnAddress() {
    assertThat(found("Latent  space? Latent\nspace! Latent space").getFirst().concept().id())
        .isEqualTo(new ConceptId("latent-space"));
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(KeyTerms.in(List.of(), language -> Vocabulary.UNKNOWN, Floor.STANDARD)).isEmpty();
    assertFound("");
  }

  private static void assertFound(String gloss, String... labels) {
    assertThat(found(gloss).stream().map(term -> term.concept().label())).containsExactly(labels);
  }

  private static List<KeyTerm> found(String gloss) {
    LinkedGloss linked = new LinkedGloss(gloss(gloss), List.of());
    return KeyTerms.in(List.of(work(linked)), language -> ENGLISH, new Floor(2, 1));
  }

  private static Gloss gloss(String body) {
    Target target = new Target(Target.Scope.WORK, new Span(0, 2), "1-2");
    return new Gloss(1, target, Comment.plain(body), "", new SourcePosition(1, 1));
  }

  private static Explanation linked(Span span) {
    Place.Run run = new Place.Run(1, LineRef.of("2"), new Span(0, 5));
    return new Explanation(
        span,
        new Lemma(span, "", Lemma.Offer.QUOTED, 0),
        new Link.Linked(new Place(List.of(run), Place.Means.EXACT, 1), "exact"));
  }

  private static LinkedWork work(LinkedGloss gloss) {
    TextBuilder text = new TextBuilder();
    text.beginStanza(Stanza.Form.VERSE, "");
    text.line("In hidden realms where numbers dream,");
    text.line("A hush pervades the silent seam; numbers dream");
    Text built = text.build(Numbering.WORK);
    Work work =
        new Work(new WorkId("test"), WorkInfo.of("Test", "en"), built, List.of(gloss.gloss()));
    return new LinkedWork(work, List.of(gloss));
  }
}
