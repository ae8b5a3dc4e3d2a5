package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.manicule.index.SampleWork;
import org.manicule.model.Concepts;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.LinkedWork;
import org.manicule.model.Passage;
import org.manicule.model.Target;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;
import org.manicule.text.Span;

/** What every search engine must answer, however it is made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchEngineContract {

  /** An engine over these works alone; whoever calls closes it. */
  abstract SearchEngine engine(List<LinkedWork> works, Concepts concepts);

  @Test
  void aWordIsFoundInItsFormsFirstInTheLineThenInTheGloss() {
    assertFirst(
        "weights",
        """
        the-space-between-the-seen 1-4
          3 For every [weight], a whispered trace, (in the line)
          4 [A secret door to latent space]. (in the gloss)
          3 ☞ "Every [weight], a whispered trace" refers to the trained [weights] of a neural network, each representing a learned association. (in the gloss)
          4 ☞ "A secret door to latent space" is the idea that all these [weights] form a gateway into the latent space: a compressed, abstract representation where meaning becomes geometry. (in the gloss)
        """);
  }

  @Test
  void quotedWordsAreCountedAndListedByWhatBecameOfThem() {
    try (SearchEngine engine = engine(List.of(Poem.linked()), Concepts.NONE)) {
      Set<Link.Status> linked = Set.of(Link.Status.LINKED);
      LinkReport five = engine.links(new LinkRequest(Set.of(), linked, 0, 5));
      LinkReport three = engine.links(new LinkRequest(Set.of(), linked, 2, 3));
      assertThat(three.total()).isEqualTo(three.count(Link.Status.LINKED)).isGreaterThan(20);
      assertThat(three.lemmata())
          .containsExactlyElementsOf(five.lemmata().subList(2, 5))
          .allMatch(lemma -> lemma.explanation().link() instanceof Link.Linked);
      assertThat(engine.links(new LinkRequest(Set.of(new WorkId("none")), Set.of(), 0, 9)).total())
          .isZero();
    }
  }

  @Test
  void aConceptLeadsToLinesThatDoNotNameIt() {
    assertThat(passages("probability")).containsExactly("13-16", "9-12");
    assertThat(lines("probability"))
        .contains("  16 Where [probability] turns to gold. (in the line)\n")
        .contains("  11 Their [gravity of \"might\" and \"may]\" (by concept)\n");
  }

  @Test
  void wordsInAGlossAloneMarkTheWordsThatItQuotes() {
    assertThat(lines("transfer learning"))
        .containsExactly("  22 [Where future ghosts commune with past]; (in the gloss)\n");
  }

  @Test
  void exactWordsAreNotFoundInOtherForms() {
    assertThat(lines("\"weights\""))
        .containsExactly(
            "  3 For [every weight, a whispered trace], (in the gloss)\n",
            "  4 [A secret door to latent space]. (in the gloss)\n");
  }

  @Test
  void attentionMechanismsLeadToTheEmptyAir() {
    assertThat(lines("attention mechanisms"))
        .containsExactly("  19 [The architect is empty air] (in the gloss)\n");
  }

  @Test
  void whereTheMatchesFallInAWorkIsTold() {
    try (SearchEngine engine = engine(List.of(Poem.linked()), Concepts.NONE)) {
      SearchRequest request = SearchRequest.of("silent");
      Dispersion found = engine.dispersion(request, Poem.ID).orElseThrow();
      assertThat(found.lines()).isEqualTo(28);
      assertThat(found.exact()).isTrue();
      assertThat(found.falls())
          .extracting(fall -> fall.line() + " " + fall.ref())
          .containsExactly("0 1", "24 25");
      assertThat(engine.dispersion(request, new WorkId("none"))).isEmpty();
    }
  }

  @Test
  void aPhraseCrossesTheEndOfALine() {
    assertThat(lines("\"waits the art\""))
        .containsExactly(
            "  23 In latent folds, creation [waits]; (in the line)\n",
            "  24 [The art] of all potential states. (in the line)\n");
  }

  @Test
  void wordsMayBeSpreadOverLineAndGloss() {
    assertThat(lines("phantom embeddings"))
        .containsExactly("  13 We probe the void with [phantom] keys, (in the line)\n");
    assertThat(passages("phantom cosmos")).isEmpty();
  }

  @Test
  void aWordOfAnUnlinkedSentenceLeadsToTheLinesOfItsTarget() {
    assertThat(lines("pre-symbolic"))
        .containsExactly(
            "  5 No pixel sparks, no words appear, (in the gloss)\n",
            "  6 Yet fertile silence hovers near; (in the gloss)\n",
            "  7 Between the bounds of \"known\" and \"seen,\" (in the gloss)\n",
            "  8 Pure novelty ignites the in‑between. (in the gloss)\n");
  }

  @Test
  void wordsThatAreLeftOutLeaveOutThePassage() {
    assertThat(passages("silent")).containsExactlyInAnyOrder("25-28", "1-4");
    assertThat(passages("silent -verse")).containsExactly("1-4");
    assertThat(passages("-verse")).isEmpty();
  }

  @Test
  void eitherOfTwoWordsIsEnough() {
    assertThat(passages("bricks OR moons")).containsExactlyInAnyOrder("17-20", "9-12");
  }

  @Test
  void theBeginningOfAWordIsEnough() {
    assertThat(lines("archit*"))
        .containsExactly("  19 The [architect] is empty air (in the line)\n");
    assertThat(lines("line:in-betw*"))
        .contains("  8 Pure novelty ignites the [in]‑[between]. (in the line)\n");
  }

  @Test
  void aWordSpelledNearlyAlikeIsFoundOnlyWhereNothingElseIs() {
    SearchResult result = search("probabillity");

    assertThat(Shown.hits(result.hits()))
        .contains("16 Where [probability] turns to gold. (near spelling)");
    assertThat(result.understood().query()).isEqualTo("probabillity~");
    assertThat(result.understood().notes())
        .containsExactly(
            "No text has 'probabillity'; words spelled nearly alike were searched: probability.");
    assertThat(search("probability").understood().notes()).isEmpty();
    assertThat(lines("probabillity~")).isEqualTo(lines("probabillity"));
  }

  @Test
  void quotationMarksAllowNoNearSpelling() {
    assertThat(search("\"probabillity\"").total()).isEqualTo(new SearchResult.Total(0, true));
  }

  @Test
  void wordsNearEachOtherAreFoundInAnyOrder() {
    assertThat(lines("\"door secret\"~0"))
        .containsExactly("  4 A [secret] [door] to latent space. (in the line)\n");
    assertThat(lines("\"space door\"~2"))
        .containsExactly("  4 A secret [door] to latent [space]. (in the line)\n");
    assertThat(passages("\"space door\"~1")).isEmpty();
  }

  @Test
  void aFieldIsSearchedAlone() {
    assertThat(lines("line:weights"))
        .containsExactly("  3 For every [weight], a whispered trace, (in the line)\n");
    assertThat(lines("gloss:alchemy"))
        .containsExactly("  16 Where [probability turns to gold]. (in the gloss)\n");
    assertThat(passages("line:alchemy")).isEmpty();
    assertThat(lines("quoted:architect"))
        .containsExactly("  19 [The architect is empty air] (in the gloss)\n");
    assertThat(passages("quoted:wonders quoted:bricks")).containsExactly("17-20");
  }

  @Test
  void aConceptIsFoundByItsIdOrAnyOfItsNames() {
    for (String query :
        List.of("concept:latent-space", "concept:\"latent folds\"", "concept:latent-s*")) {
      assertThat(lines(query))
          .contains("  23 In [latent folds], creation waits; (by concept)\n")
          .contains("  1 In [hidden realms] where numbers dream, (by concept)\n");
    }
    assertThat(passages("concept:nonsense")).isEmpty();
  }

  @Test
  void whatAGlossSaysOfAnotherStanzaIsFoundThereAndCountedOnce() {
    LinkedWork work =
        SampleWork.of("poem", "en")
            .stanza("a secret door")
            .gloss("“Secret” is occult. “Seam” is a juncture.")
            .stanza("the silent seam")
            .build();
    try (SearchEngine engine = engine(List.of(work), Concepts.NONE)) {
      assertHits(
          engine,
          "juncture",
          """
          poem 2
            2 the silent [seam] (in the gloss)
            2 ☞ “Seam” is a [juncture]. (in the gloss)
          """);
      assertThat(engine.search(SearchRequest.of("juncture")).total().value()).isEqualTo(1);
    }
  }

  @Test
  void wordsThatStandNowhereMarkNothingAndLeadToTheTarget() {
    LinkedWork work =
        SampleWork.of("poem", "en")
            .stanza("a secret door", "the silent seam")
            .gloss(Target.Scope.LINES, new Span(1, 2), "“golden gate” is a bridge.", "M.")
            .gloss(Target.Scope.WORK, new Span(0, 2), "All of it is wondrous.", "")
            .build();
    try (SearchEngine engine = engine(List.of(work), Concepts.NONE)) {
      assertHits(
          engine,
          "bridge",
          """
          poem 1-2
            2 the silent seam (in the gloss)
            2 ☞ “golden gate” is a [bridge]. (in the gloss)
          """);
      assertHits(
          engine,
          "wondrous",
          """
          poem 1-2
             ☞ All of it is [wondrous]. (in the gloss)
          """);
      assertThat(works(engine, "quoted:golden")).hasSize(1);
    }
  }

  @Test
  void oneSentenceOnTwoPhrasesLeadsToBoth() {
    LinkedWork work =
        SampleWork.of("poem", "en")
            .stanza("a secret door", "the silent seam")
            .gloss("“secret” and “silent” alliterate. So it is.")
            .build();
    try (SearchEngine engine = engine(List.of(work), Concepts.NONE)) {
      assertHits(
          engine,
          "alliterate",
          """
          poem 1-2
            1 a [secret] door (in the gloss)
            2 the [silent] seam (in the gloss)
            1, 2 ☞ “secret” and “silent” [alliterate]. (in the gloss)
          """);
    }
  }

  private static void assertHits(SearchEngine engine, String query, String hits) {
    assertThat(Shown.hits(engine.search(SearchRequest.of(query)).hits())).isEqualTo(hits);
  }

  @Test
  void aVowelThatVerseLeavesOutIsReadAsItIsSpoken() {
    LinkedWork verse = SampleWork.of("verse", "en").stanza("The heav'nly pow’r he lov'd").build();
    try (SearchEngine engine = engine(List.of(verse), Concepts.NONE)) {
      assertThat(works(engine, "heavenly power loves")).hasSize(1);
      assertThat(works(engine, "\"loved\"")).isEmpty();
      assertThat(works(engine, "\"lov’d\"")).hasSize(1);
    }
  }

  @Test
  void aSignAloneAsksForNothing() {
    assertThat(passages("moons —")).containsExactly("9-12");
    assertThat(passages("—")).isEmpty();
    assertThat(passages("")).isEmpty();
  }

  @Test
  void worksAndSidesNarrowASearchAndCountsTellWhatElseThereIs() {
    LinkedWork other =
        SampleWork.of("other", "en")
            .stanza("a probability")
            .gloss("“probability” is chance")
            .build();
    try (SearchEngine two = engine(List.of(Poem.linked(), other), Poem.concepts())) {
      SearchResult all = two.search(SearchRequest.of("probability"));
      assertThat(all.total()).isEqualTo(new SearchResult.Total(3, true));
      assertThat(all.facets().works())
          .extracting(Facets.WorkCount::work, Facets.WorkCount::count)
          .containsExactly(tuple(Poem.ID, 2L), tuple(new WorkId("other"), 1L));
      assertThat(all.facets().sides())
          .containsExactly(
              new Facets.SideCount(Why.LINE, 2),
              new Facets.SideCount(Why.GLOSS, 2),
              new Facets.SideCount(Why.CONCEPT, 2));
      assertThat(all.facets().exact()).isTrue();

      SearchResult one =
          two.search(
              new SearchRequest("probability", Set.of(Poem.ID), Set.of(Why.LINE, Why.NEAR), 0, 10));
      assertThat(one.total()).isEqualTo(new SearchResult.Total(1, true));
      assertThat(one.facets().works()).extracting(Facets.WorkCount::count).containsExactly(1L, 1L);
      assertThat(one.facets().sides())
          .containsExactly(
              new Facets.SideCount(Why.LINE, 1),
              new Facets.SideCount(Why.GLOSS, 1),
              new Facets.SideCount(Why.CONCEPT, 2));
    }
  }

  @Test
  void theWorkAndTheAuthorOfAPassageNarrowASearch() {
    WorkInfo info = new WorkInfo("Comus", "John Milton", "en", "en", "", "", "");
    LinkedWork comus =
        SampleWork.of("com.us", info)
            .stanza("numbers dream")
            .gloss(Target.Scope.LINES, new Span(0, 1), "a note", "Bell, W.")
            .build();
    try (SearchEngine two = engine(List.of(Poem.linked(), comus), Concepts.NONE)) {
      for (String query :
          List.of(
              "dream work:com.us",
              "dream work:comus",
              "dream author:milton",
              "dream author:\"john milton\"",
              "dream author:bell",
              "dream -work:space",
              "dream work:com*")) {
        assertThat(works(two, query)).as(query).containsExactly("com.us");
      }
      assertThat(works(two, "dream")).hasSize(3);
      assertThat(works(two, "work:com.us")).containsExactly("com.us");
    }
  }

  @Test
  void pagesFollowEachOtherToTheLastAndTiesAreByWorkThenPlace() {
    try (SearchEngine many = engine(alike(), Concepts.NONE)) {
      List<String> expected =
          Stream.of("a", "b", "c")
              .flatMap(work -> IntStream.rangeClosed(1, 9).mapToObj(line -> work + " " + line))
              .toList();
      List<String> found = new ArrayList<>();
      for (int from = 0; from < 30; from += 4) {
        SearchResult page = many.search(new SearchRequest("echo", Set.of(), Set.of(), from, 4));
        assertThat(page.total()).isEqualTo(new SearchResult.Total(27, true));
        page.hits().forEach(hit -> found.add(hit.work() + " " + hit.passage()));
      }
      assertThat(found).isEqualTo(expected);
      assertThat(many.search(new SearchRequest("echo", Set.of(), Set.of(), 0, 0)).hits()).isEmpty();
    }
  }

  private static List<LinkedWork> alike() {
    return Stream.of("c", "a", "b")
        .map(
            id -> {
              SampleWork work = SampleWork.of(id, "en");
              IntStream.range(0, 9).forEach(i -> work.stanza("an echo"));
              return work.build();
            })
        .toList();
  }

  @Test
  void aWordOfAThousandSignsIsNoFault() {
    SearchResult result = search("夜".repeat(1_000));

    assertThat(result.total()).isEqualTo(new SearchResult.Total(0, true));
    assertThat(result.understood().notes())
        .contains("Nothing was searched: a single word of the query is too long.");
  }

  @Test
  void whatMatchesInARunOfLinesComesInReadingOrder() {
    assertThat(passagesIn("latent", new Span(0, 28)))
        .containsExactly("1-4", "5-8", "9-12", "13-16", "17-20", "21-24", "25-28");
    assertThat(passagesIn("latent", new Span(7, 9))).containsExactly("5-8", "9-12");
    assertThat(passagesIn("weights", new Span(4, 28))).isEmpty();
    assertThat(passagesIn("latent", new Span(5, 5))).isEmpty();
    assertThat(passagesIn("", new Span(0, 28))).isEmpty();
    assertThat(poem.hits("latent", new WorkId("none"), new Span(0, 28))).isEmpty();
    assertThat(poem.hits("transfer learning", Poem.ID, new Span(0, 28)))
        .isEqualTo(search("transfer learning").hits());
  }

  private List<String> passagesIn(String query, Span lines) {
    return poem.hits(query, Poem.ID, lines).stream().map(hit -> hit.passage().toString()).toList();
  }

  @Test
  void passagesAreGivenByTheirLinesAndReferences() {
    assertThat(poem.passages(Poem.ID, new Span(0, 28))).hasSize(7);
    assertThat(poem.passages(Poem.ID, new Span(3, 5)))
        .extracting(Passage::lines)
        .containsExactly(new Span(0, 4), new Span(4, 8));
    assertThat(poem.passages(Poem.ID, new Span(27, 99))).hasSize(1);
    assertThat(poem.passages(Poem.ID, new Span(28, 99))).isEmpty();
    assertThat(poem.passages(Poem.ID, new Span(4, 4))).isEmpty();
    assertThat(poem.passages(new WorkId("none"), new Span(0, 9))).isEmpty();
    assertThat(poem.passage(Poem.ID, LineRef.of("16")).map(Passage::lines))
        .contains(new Span(12, 16));
    assertThat(poem.passage(Poem.ID, LineRef.of("29"))).isEmpty();
    assertThat(poem.passage(Poem.ID, LineRef.of("1.1"))).isEmpty();
  }

  @Test
  void worksAreGivenByTitle() {
    LinkedWork late = SampleWork.of("a-late-one", "en").division("Book I", "1").stanza("x").build();
    try (SearchEngine two = engine(List.of(late, Poem.linked()), Concepts.NONE)) {
      assertThat(two.works())
          .extracting(WorkSummary::id)
          .containsExactly(Poem.ID, new WorkId("a-late-one"));
      WorkSummary summary = two.work(Poem.ID).orElseThrow();
      assertThat(summary.lines()).isEqualTo(28);
      assertThat(summary.passages()).isEqualTo(7);
      assertThat(summary.glosses()).isEqualTo(7);
      assertThat(two.work(new WorkId("a-late-one")).orElseThrow().contents())
          .containsExactly(new WorkSummary.Entry(List.of("1"), "Book I", new Span(0, 1), "1.1"));
      assertThat(two.work(new WorkId("none"))).isEmpty();
    }
  }

  @Test
  void conceptsAreGivenAsTheyWereWritten() {
    assertThat(poem.concepts()).isEqualTo(Poem.concepts());
  }

  @Test
  void whereALineHasNotTheWordItsGlossesAreOfferedWithTheirCount() {
    assertSuggestions(
        "line:probabilistic",
        "in glosses 1: gloss:probabilistic",
        "in lines and glosses 2: probabilistic",
        "by concept 2: concept:probabilistic");
    assertSuggestions("\"transfer learnings\"", "in any form of the words 1: transfer learnings");
  }

  @Test
  void looserQueriesAreOfferedWhereLittleIsFound() {
    assertThat(suggestions("phantom cosmos")).contains("any of the words 2: phantom OR cosmos");
    assertThat(suggestions("\"mons\"")).contains("near spelling 1: mons~");
    assertThat(suggestions("line:\"latent space\" -door"))
        .contains("by concept 6: concept:\"latent space\" -door");
    assertThat(suggestions("concept:bricks")).contains("in lines and glosses 1: bricks");
    assertThat(suggestions("latent")).isEmpty();
  }

  @Test
  void looserQueriesFindWhatTheirCountsSay() {
    for (String query : List.of("line:probabilistic", "phantom cosmos", "\"mons\"", "trasfer")) {
      for (SearchResult.Suggestion each : search(query).suggestions()) {
        assertThat(search(each.query()).total()).as(each.query()).isEqualTo(each.total());
      }
    }
  }

  @Test
  void whatIsTypedGoesOnToConceptsQuotedWordsAndWords() {
    assertCompletions(
        "lat",
        "CONCEPT latent space",
        "CONCEPT latent folds",
        "QUOTED_WORDS A secret door to latent space",
        "QUOTED_WORDS In latent folds, creation waits",
        "WORD latent");
    assertCompletions("sec", "QUOTED_WORDS A secret door to latent space", "WORD secret");
    assertCompletions(
        "HIDDEN R",
        "CONCEPT hidden realms",
        "QUOTED_WORDS hidden realms where numbers dream",
        "WORD hidden refers",
        "WORD hidden realms",
        "WORD hidden representation",
        "WORD hidden representing");
    assertCompletions("zzz");
    assertCompletions("");
    assertCompletions(" “ ");
    assertThat(poem.complete("a", 3)).hasSize(3);
    assertThat(poem.complete("a", 0)).isEmpty();
    assertThat(poem.complete("a", -1)).isEmpty();
    assertThat(poem.complete("a".repeat(5_000), 10)).isEmpty();
  }

  private void assertCompletions(String typed, String... completions) {
    assertThat(poem.complete(typed, 10))
        .as(typed)
        .extracting(each -> each.kind() + " " + each.text())
        .containsExactly(completions);
  }

  private List<String> suggestions(String query) {
    return search(query).suggestions().stream()
        .map(each -> each.label() + " " + each.total().value() + ": " + each.query())
        .toList();
  }

  private void assertSuggestions(String query, String... suggestions) {
    assertThat(suggestions(query)).as(query).containsExactly(suggestions);
  }

  @Test
  void anEmptyCorpusAnswersToo() {
    try (SearchEngine none = engine(List.of(), Concepts.NONE)) {
      assertThat(none.search(SearchRequest.of("anything")).total().value()).isZero();
      assertThat(none.works()).isEmpty();
    }
  }

  private final SearchEngine poem = engine(List.of(Poem.linked()), Poem.concepts());

  private SearchResult search(String query) {
    return poem.search(SearchRequest.of(query));
  }

  private List<String> passages(String query) {
    return search(query).hits().stream().map(hit -> hit.passage().toString()).toList();
  }

  private static List<String> works(SearchEngine engine, String query) {
    return engine.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.work().value())
        .toList();
  }

  private List<String> lines(String query) {
    return search(query).hits().stream()
        .flatMap(hit -> hit.lines().stream())
        .map(Shown::line)
        .toList();
  }

  private void assertFirst(String query, String hit) {
    assertThat(Shown.hit(search(query).hits().getFirst())).isEqualTo(hit);
  }
}
