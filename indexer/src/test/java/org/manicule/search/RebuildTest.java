package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.manicule.index.IndexBuilder;
import org.manicule.index.IndexFolder;
import org.manicule.index.SampleWork;
import org.manicule.model.LinkedWork;

/** Whoever searches during a rebuild sees one generation whole. */
class RebuildTest {

  private static final int GENERATIONS = 40;
  private static final int WORKS = 5;

  @Test
  void eachSearchSeesOneGenerationWhole() throws Exception {
    IndexFolder folder = IndexFolder.inMemory();
    publish(folder, 0);
    AtomicBoolean done = new AtomicBoolean();
    try (LuceneEngine engine = LuceneEngine.open(folder);
        ExecutorService readers = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> searches = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        searches.add(readers.submit(() -> searchUntil(done, engine)));
      }
      for (int generation = 1; generation <= GENERATIONS; generation++) {
        publish(folder, generation);
        engine.refresh();
      }
      done.set(true);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isPositive();
      }
      assertThat(engine.search(SearchRequest.of("generation")).hits().getFirst().lines())
          .extracting(Hit.LineHit::text)
          .containsExactly("generation " + GENERATIONS);
    }
  }

  /** How many searches were made; all hits of one are of one generation. */
  private static int searchUntil(AtomicBoolean done, LuceneEngine engine) {
    int searches = 0;
    while (!done.get()) {
      SearchResult result = engine.search(SearchRequest.of("generation"));
      assertThat(result.total().value()).isEqualTo(WORKS);
      assertThat(result.hits().stream().map(hit -> hit.lines().getFirst().text()).distinct())
          .hasSize(1);
      searches++;
    }
    return searches;
  }

  private static void publish(IndexFolder folder, int generation) {
    try (IndexBuilder builder = IndexBuilder.open(folder, Clock.systemUTC())) {
      for (int work = 0; work < WORKS; work++) {
        LinkedWork written =
            SampleWork.of("work-" + work, "en").stanza("generation " + generation).build();
        builder.put(written);
      }
      builder.publish();
    }
  }
}
