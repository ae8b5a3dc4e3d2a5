package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.index.SampleWork;
import org.manicule.model.Concepts;
import org.manicule.model.Line;
import org.manicule.model.LinkedWork;
import org.manicule.text.Word;
import org.manicule.text.Words;

/** What was indexed is found: each word of each line finds its line, and is marked there. */
class FoundTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());

  static Stream<LinkedWork> works() {
    return Stream.of(
        Poem.linked(),
        SampleWork.of("latin", "la").stanza("Arma virumque cano, Trojæ qui primus ab oris").build(),
        SampleWork.of("greek", "grc").stanza("μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος").build(),
        SampleWork.of("hebrew", "he").stanza("בְּרֵאשִׁית בָּרָא אֱלֹהִים").build(),
        SampleWork.of("arabic", "ar").stanza("قِفَا نَبْكِ مِنْ ذِكْرَى حَبِيبٍ").build(),
        SampleWork.of("turkish", "tr").stanza("Istanbul'u dinliyorum İÇİM ışıl").build(),
        SampleWork.of("old", "en")
            .stanza("The ſilent Æther e\u0301te\u0301 𝔊host 😀 o’er")
            .build(),
        SampleWork.of("french", "fr").stanza("L’âme et l'été, à Œdipe").build(),
        SampleWork.of("italian", "it").stanza("tant'è amara, dell’altre cose ch'i' v'ho").build(),
        random());
  }

  /** Words of letters from many scripts, with accents, in random order. */
  private static LinkedWork random() {
    Random random = new Random(SEED);
    SampleWork work = SampleWork.of("random-" + SEED, "xx");
    List<String> letters = new ArrayList<>();
    "aeiouzşßçñäλωϊжй".chars().forEach(letter -> letters.add(Character.toString(letter)));
    Collections.addAll(letters, "e\u0301", "\ud835\udd0a", "ש", "א\u05b8", "ع", "क", "क्ष");
    for (int line = 0; line < 60; line++) {
      StringBuilder text = new StringBuilder();
      for (int letter = 0; letter < 30; letter++) {
        text.append(letters.get(random.nextInt(letters.size())));
        text.append(random.nextInt(5) == 0 ? ", " : "");
      }
      work.stanza(text.toString());
    }
    return work.build();
  }

  @ParameterizedTest
  @MethodSource("works")
  void eachWordOfEachLineFindsItsLine(LinkedWork work) {
    Words words = Words.in(work.work().info().language());
    try (SearchEngine engine = LuceneEngineTest.lucene(List.of(work), Concepts.NONE)) {
      for (Line line : work.work().text().lines()) {
        for (Word word : words.of(line.text())) {
          String written = word.span().of(line.text());
          assertFound(engine, line, word, "line:\"" + written + "\"");
          assertFound(engine, line, word, "line:" + written);
        }
      }
    }
  }

  private static void assertFound(SearchEngine engine, Line line, Word word, String query) {
    SearchRequest all = new SearchRequest(query, Set.of(), Set.of(), 0, SearchRequest.LARGEST_PAGE);
    List<Hit.LineHit> hits =
        engine.search(all).hits().stream().flatMap(hit -> hit.lines().stream()).toList();
    assertThat(hits)
        .as("seed %d, %s in line %s", SEED, query, line)
        .anySatisfy(
            hit -> {
              assertThat(hit.ref()).isEqualTo(line.ref());
              assertThat(hit.why()).isEqualTo(Why.LINE);
              assertThat(hit.marks()).anyMatch(mark -> mark.overlaps(word.span()));
            });
  }
}
