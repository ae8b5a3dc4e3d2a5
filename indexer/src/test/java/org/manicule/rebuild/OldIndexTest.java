package org.manicule.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.rebuild.SampleCorpus.DOOR;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.Counts;
import org.manicule.rebuild.RebuildReport.Outcome;

/** An index that another version of the program made: only what depends on that is done again. */
class OldIndexTest {

  @TempDir Path temporary;
  private SampleCorpus corpus;

  @BeforeEach
  void publish() {
    corpus = new SampleCorpus(temporary);
    corpus.write("door.md", DOOR).rebuild();
  }

  @AfterEach
  void close() {
    corpus.close();
  }

  @Test
  void oneOfAnotherFormIsMadeAnew() throws IOException {
    pretend("schema", "1");
    RebuildReport report = corpus.rebuild();

    assertThat(report.difference().works())
        .extracting(WorkDifference::kind)
        .containsExactly(WorkDifference.Kind.ADDED);
    assertThat(report.generation()).isEqualTo(3);
    assertThat(corpus.firstLine("door")).isEqualTo("A secret door to latent space,");
    assertThat(report.counts()).isEqualTo(new Counts(1, 2, 1, 1));
  }

  @Test
  void oneWithOtherWordsIsWrittenAnewWithoutReadingTheCorpus() throws IOException {
    pretend("words", "0");
    RebuildReport report = corpus.rebuild();

    assertThat(report.filesRead()).isZero();
    assertThat(report.outcome()).isEqualTo(new Outcome.Published());
    assertThat(report.difference().works()).isEmpty();
    assertThat(corpus.<Boolean>ask(each -> each.stamp().hasCurrentWords())).isTrue();
    assertThat(corpus.firstLine("door")).isEqualTo("A secret door to latent space,");
    assertThat(corpus.rebuild().outcome()).isEqualTo(new Outcome.Unchanged());
  }

  @Test
  void oneOfAnOlderReadingIsReadAgainAndWrittenOnlyWhereThatDiffers() {
    corpus.note("reading", "0");
    RebuildReport report = corpus.rebuild();

    assertThat(report.filesRead()).isEqualTo(1);
    assertThat(report.difference().works()).isEmpty();
    assertThat(corpus.rebuild().filesRead()).isZero();
  }

  /** Makes the last generation say something else of itself. */
  private void pretend(String key, String value) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(OpenMode.APPEND)
            .setIndexDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    try (FSDirectory directory = FSDirectory.open(temporary.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> data = new HashMap<>();
      writer.getLiveCommitData().forEach(each -> data.put(each.getKey(), each.getValue()));
      data.put(key, value);
      data.put("generation", "2");
      writer.setLiveCommitData(data.entrySet());
    }
  }
}
