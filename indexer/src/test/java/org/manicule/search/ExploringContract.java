package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.manicule.index.SampleWork;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Concepts;
import org.manicule.model.Image;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;
import org.manicule.search.ImageRequest.Order;

/** What every search engine must tell of images and concepts, however it is made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExploringContract {

  private static final String GHOSTS =
      "the-space-between-the-seen:22:where-future-ghosts-commune-with-past";

  private final SearchEngine poem = engine(List.of(Poem.linked()), Poem.concepts());

  /** An engine over these works alone; whoever calls closes it. */
  abstract SearchEngine engine(List<LinkedWork> works, Concepts concepts);

  @AfterAll
  void close() {
    poem.close();
  }

  @Test
  void anImageHasItsLineItsExplanationAndTheConceptsThatThisNames() {
    Image ghosts = poem.image(GHOSTS).orElseThrow();
    assertThat(ghosts.phrase()).isEqualTo("Where future ghosts commune with past");
    assertThat(ghosts.lines()).hasToString("[22]");
    assertThat(ghosts.sayings()).hasSize(1);
    Image.Saying saying = ghosts.sayings().getFirst();
    assertThat(saying.text()).contains("speaks to transfer learning");
    assertThat(saying.quoted().of(saying.text()))
        .isEqualTo("Where future ghosts commune with past");
    assertThat(poem.conceptsIn(saying.text()).stream().map(Concept::label)).contains("prompt");
  }

  @Test
  void anImageIsFoundByItsPlaceToo() {
    Image ghosts = poem.image(GHOSTS).orElseThrow();
    assertThat(poem.image(Image.idOf(ghosts.work(), ghosts.runs()))).contains(ghosts);
    assertThat(poem.image("nothing")).isEmpty();
  }

  @Test
  void imagesStandByPhraseWhereNothingElseIsAsked() {
    assertThat(phrases(ImageRequest.all()))
        .startsWith("A cosmos blooming, one by one", "A secret door to latent space");
  }

  @Test
  void imagesStandByPlaceWhereThatIsAsked() {
    assertThat(phrases(request("", "", Order.PLACE)))
        .startsWith("hidden realms where numbers dream", "every weight, a whispered trace");
  }

  @Test
  void phrasesAreFilteredByHowTheirWordsBegin() {
    assertThat(phrases(request("fut gho", "", Order.PHRASE)))
        .containsExactly("Where future ghosts commune with past");
    assertThat(phrases(request("GOLD", "", Order.PHRASE)))
        .containsExactly("probability turns to gold");
    assertThat(phrases(request("xyzzy", "", Order.PHRASE))).isEmpty();
  }

  @Test
  void anInitialLeavesThePhrasesThatBeginWithIt() {
    assertThat(phrases(request("", "P", Order.PHRASE)))
        .isNotEmpty()
        .allMatch(phrase -> phrase.startsWith("P") || phrase.startsWith("p"));
    ImagesFound all = poem.images(ImageRequest.all());
    assertThat(all.initials().stream().mapToLong(ImagesFound.Initial::count).sum())
        .isEqualTo(all.total());
  }

  @Test
  void aConceptIsSpokenOfByImages() {
    ImageRequest attention = ImageRequest.all().standingFor(new ConceptId("attention"));
    assertThat(phrases(attention)).containsExactly("The architect is empty air");
    assertThat(phrases(ImageRequest.all().standingFor(new ConceptId("nothing")))).isEmpty();
  }

  @Test
  void aConceptHasTheLinesThatNameItAndThoseWhoseGlossNamesIt() {
    ConceptEntry probability = poem.concept(new ConceptId("probability"), 0, 10).orElseThrow();
    assertThat(probability.passages()).isEqualTo(2);
    assertThat(probability.hits().stream().flatMap(hit -> hit.lines().stream()))
        .extracting(line -> line.ref() + " " + line.why().words())
        .contains("11 in the gloss", "16 in the line");
    assertThat(poem.concept(new ConceptId("probability"), 1, 10).orElseThrow().hits()).hasSize(1);
    assertThat(poem.concept(new ConceptId("nothing"), 0, 10)).isEmpty();
  }

  @Test
  void theImagesOfOneGlossAreKnown() {
    assertThat(poem.imagesOf(new WorkId("the-space-between-the-seen"), 4))
        .extracting(Image::phrase)
        .containsExactly(
            "phantom keys",
            "song in frequencies",
            "sudden symphonies unfold",
            "probability turns to gold");
  }

  @Test
  void theSameWordsQuotedTwiceAtOnePlaceAreOneImageExplainedTwice() {
    LinkedWork work =
        SampleWork.of("doors", "en")
            .stanza("A secret door", "a door")
            .gloss("“secret door” means one thing.")
            .gloss("“secret door” means another. “A door” is plain.")
            .build();
    try (SearchEngine doors = engine(List.of(work), Concepts.NONE)) {
      ImagesFound found =
          doors.images(new ImageRequest("", Set.of(), "", Optional.empty(), Order.TIMES, 0, 10));
      assertThat(found.images()).extracting(Image::phrase).containsExactly("secret door", "a door");
      assertThat(found.images().getFirst().sayings())
          .extracting(Image.Saying::text)
          .containsExactly("“secret door” means one thing.", "“secret door” means another.");
    }
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    long total = poem.images(ImageRequest.all()).total();
    List<String> first = phrases(ImageRequest.all().page(0, 10));
    List<String> rest = phrases(ImageRequest.all().page(10, 1_000));
    assertThat(first).hasSize(10).doesNotContainAnyElementsOf(rest);
    assertThat(first.size() + rest.size()).isEqualTo((int) total);
    assertThat(phrases(ImageRequest.all().page(5_000, 10))).isEmpty();
  }

  private static ImageRequest request(String words, String initial, Order order) {
    return new ImageRequest(words, Set.of(), initial, Optional.empty(), order, 0, 50);
  }

  private List<String> phrases(ImageRequest request) {
    return poem.images(request).images().stream().map(Image::phrase).toList();
  }
}
