package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedWork;
import org.manicule.model.Place;

/** Every quotation of the corpus's poem leads to its one right line, word for word. */
class PoemTest {

  private static final String LINKS =
      """
      1: hidden realms where numbers dream
      3: every weight, a whispered trace
      4: A secret door to latent space
      6: fertile silence
      7: Between the bounds of "known" and "seen
      8: Pure novelty ignites the in‑between
      9: Dimensions twist
      10: A thousand moons obscure to sight
      11: gravity of "might" and "may
      12: Bends thought in unexpected sway
      13: phantom keys
      14: song in frequencies
      15: sudden symphonies unfold
      16: probability turns to gold
      17: meaning is not bricks or beams
      18: gaps that echo human dreams
      19: The architect is empty air
      20: Where structure ends and wonders flare
      21: spaces neural, vast
      22: Where future ghosts commune with past
      23: In latent folds, creation waits
      24: The art of all potential states
      25: seek what lies ahead
      26: pathways logic fears to tread
      27: In silent vectors, verse is spun
      28: A cosmos blooming, one by one
      """;

  @Test
  void everyQuotationLinksToItsOneRightLine() throws IOException {
    LinkedWork linked = new Linker().link(poem());
    assertThat(explanations(linked).stream().map(each -> shown(linked, each)))
        .containsExactlyElementsOf(LINKS.lines().toList());
  }

  @Test
  void explanationIsTheSentenceThatHoldsTheQuotation() throws IOException {
    LinkedWork linked = new Linker().link(poem());
    assertThat(
            explanations(linked).stream()
                .filter(each -> each.lemma().text().equals("Fertile silence"))
                .map(each -> each.span().of(linked.glosses().get(1).gloss().comment().text())))
        .containsExactly(
            "\"Fertile silence\" alludes to latent space being rich with unspoken potential.");
  }

  private static List<Explanation> explanations(LinkedWork linked) {
    return linked.glosses().stream().flatMap(gloss -> gloss.explanations().stream()).toList();
  }

  private static String shown(LinkedWork linked, Explanation explanation) {
    return switch (explanation.link()) {
      case Link.Linked(Place place, String reason) ->
          place.lines().getFirst()
              + ": "
              + place.runs().stream()
                  .map(run -> run.span().of(linked.work().text().lines().get(run.line()).text()))
                  .collect(Collectors.joining(" ... "));
      case Link.Ambiguous ambiguous -> ambiguous.toString();
      case Link.Orphan orphan -> orphan.toString();
    };
  }

  private static org.manicule.model.Work poem() throws IOException {
    String source = Files.readString(Path.of("../corpus/the-space-between-the-seen.md"));
    return AnnotatedText.parse("en", source.replaceFirst("(?s)^---.*?---\\s*", ""));
  }
}
