package org.manicule.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.manicule.rebuild.SampleCorpus.DOOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.Counts;
import org.manicule.index.History;
import org.manicule.model.Concept;
import org.manicule.model.WorkId;
import org.manicule.rebuild.RebuildOptions.Emptiness;
import org.manicule.rebuild.RebuildOptions.Strictness;
import org.manicule.rebuild.RebuildOptions.Writing;
import org.manicule.rebuild.RebuildReport.ConceptChange;
import org.manicule.rebuild.RebuildReport.Outcome;

class RebuilderTest {

  private static final String SEAM = "# The Seam\n\nA silent seam,\nA thread.\n";
  private static final String BROKEN = "---\ntitle: [unclosed\n---\n\nA line.\n";

  @TempDir Path temporary;
  private SampleCorpus corpus;

  @BeforeEach
  void open() {
    corpus = new SampleCorpus(temporary);
  }

  @AfterEach
  void close() {
    corpus.close();
  }

  @Test
  void theFirstRebuildReadsAndPublishesAll() {
    RebuildReport report = corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();

    assertThat(report.outcome()).isEqualTo(new Outcome.Published());
    assertThat(report.generation()).isEqualTo(1);
    assertThat(report.counts()).isEqualTo(new Counts(2, 4, 2, 1));
    assertThat(report.links()).isEqualTo(new LinkTally(2, 0, 0));
    assertThat(report.filesRead()).isEqualTo(2);
    assertThat(report.difference().works())
        .extracting(WorkDifference::kind)
        .containsOnly(WorkDifference.Kind.ADDED);
    assertThat(corpus.works()).containsExactly("door", "seam");
  }

  @Test
  void nothingIsReadOrPublishedWhereNothingChanged() {
    corpus.write("door.md", DOOR).rebuild();
    RebuildReport report = corpus.rebuild();

    assertThat(report.outcome()).isEqualTo(new Outcome.Unchanged());
    assertThat(report.filesRead()).isZero();
    assertThat(report.filesUnchanged()).isEqualTo(1);
    assertThat(report.generation()).isEqualTo(1);
    assertThat(report.links()).isEqualTo(new LinkTally(2, 0, 0));
  }

  @Test
  void onlyTheFileThatChangedIsRead() {
    corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();
    RebuildReport report = corpus.write("seam.md", SEAM.replace("thread", "needle")).rebuild();

    assertThat(report.filesRead()).isEqualTo(1);
    assertThat(report.difference().works())
        .extracting(WorkDifference::work)
        .containsExactly(new WorkId("seam"));
    assertThat(report.difference().counts().linesChanged()).isEqualTo(1);
    assertThat(report.links()).isEqualTo(new LinkTally(2, 0, 0));
  }

  @Test
  void anEditIsSeenThoughSizeAndTimeStayTheSame() throws IOException {
    corpus.write("seam.md", SEAM).rebuild();
    FileTime time = Files.getLastModifiedTime(corpus.path("seam.md"));
    corpus.write("seam.md", SEAM.replace("thread", "needle"));
    Files.setLastModifiedTime(corpus.path("seam.md"), time);

    assertThat(corpus.rebuild().difference().counts().linesChanged()).isEqualTo(1);
  }

  @Test
  void aFileThatIsOnlyTouchedIsNotRead() throws IOException {
    corpus.write("seam.md", SEAM).rebuild();
    Files.setLastModifiedTime(
        corpus.path("seam.md"), FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
    RebuildReport report = corpus.rebuild();

    assertThat(report.filesRead()).isZero();
    assertThat(report.outcome()).isEqualTo(new Outcome.Unchanged());
  }

  @Test
  void aRemovedFileLeaves() {
    corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();
    RebuildReport report = corpus.delete("door.md").rebuild();

    assertThat(corpus.works()).containsExactly("seam");
    assertThat(report.difference().works())
        .extracting(WorkDifference::kind)
        .containsExactly(WorkDifference.Kind.GONE);
    assertThat(report.difference().counts().linksLost()).isEqualTo(2);
    assertThat(report.counts()).isEqualTo(new Counts(1, 2, 1, 0));
  }

  @Test
  void aFileThatMovesToAnotherFolderKeepsItsPlace() {
    corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();
    RebuildReport report = corpus.rename("door.md", "poems/door.md").rebuild();

    assertThat(corpus.works()).containsExactly("door", "seam");
    assertThat(report.difference().works()).isEmpty();
  }

  @Test
  void aFileWithANewNameIsTheSameWorkUnderANewId() {
    corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();
    RebuildReport report = corpus.rename("door.md", "gate.md").rebuild();

    assertThat(corpus.works()).containsExactly("gate", "seam");
    assertThat(report.difference().works())
        .extracting(WorkDifference::kind, WorkDifference::before)
        .containsExactly(tuple(WorkDifference.Kind.RENAMED, new WorkId("door")));
    assertThat(report.difference().counts()).isEqualTo(DifferenceCounts.NONE);
  }

  @Test
  void aFileThatFailsLeavesItsLastGoodVersion() {
    corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();
    RebuildReport report =
        corpus
            .write("door.md", BROKEN)
            .write("seam.md", SEAM.replace("thread", "needle"))
            .rebuild();

    assertThat(report.outcome()).isEqualTo(new Outcome.Published());
    assertThat(corpus.firstLine("door")).isEqualTo("A secret door to latent space,");
    assertThat(report.stale()).singleElement().returns(new WorkId("door"), each -> each.work());
    assertThat(corpus.work("door").asOf()).isEqualTo(report.stale().getFirst().asOf().toString());
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.links()).isEqualTo(new LinkTally(2, 0, 0));
    assertThat(corpus.work("seam").asOf()).isEmpty();
  }

  @Test
  void aFileThatStillFailsIsNotReadAgainAndStillReported() {
    corpus.write("door.md", DOOR).rebuild();
    corpus.write("door.md", BROKEN).rebuild();
    RebuildReport report = corpus.rebuild();

    assertThat(report.filesRead()).isZero();
    assertThat(report.stale()).hasSize(1);
    assertThat(report.hasErrors()).isTrue();

    RebuildReport mended = corpus.write("door.md", DOOR).rebuild();
    assertThat(mended.stale()).isEmpty();
    assertThat(mended.problems()).isEmpty();
    assertThat(corpus.work("door").asOf()).isEmpty();
  }

  @Test
  void aFileThatWasEmptiedFailsToo() {
    corpus.write("door.md", DOOR).rebuild();
    corpus.write("door.md", "").rebuild();

    assertThat(corpus.firstLine("door")).isEqualTo("A secret door to latent space,");
  }

  @Test
  void ofTwoFilesWithOneIdTheFirstByNameIsTaken() {
    corpus.write("b.md", withId("First, of b.")).rebuild();
    RebuildReport report = corpus.write("a.md", withId("First, of a.")).rebuild();
    assertThat(corpus.firstLine("same")).isEqualTo("First, of a.");
    assertThat(report.problems())
        .singleElement()
        .returns("its id 'same' is that of " + corpus.path("a.md"), problem -> problem.found());

    corpus.write("c.md", withId("First, of c.")).rebuild();
    assertThat(corpus.firstLine("same")).isEqualTo("First, of a.");

    corpus.delete("a.md").rebuild();
    assertThat(corpus.firstLine("same")).isEqualTo("First, of b.");

    RebuildReport last = corpus.delete("b.md").rebuild();
    assertThat(corpus.firstLine("same")).isEqualTo("First, of c.");
    assertThat(last.problems()).isEmpty();
  }

  @Test
  void anEmptyCorpusIsNotPublishedUnlessTold() {
    corpus.write("door.md", DOOR).rebuild();
    corpus.delete("door.md");

    assertThat(corpus.rebuild().outcome())
        .isEqualTo(
            new Outcome.Refused(
                "the corpus folder "
                    + corpus.folder()
                    + " holds no text, so nothing was published; put a .md or .xml file there or"
                    + " name another with --corpus; --allow-empty publishes all the same"));
    assertThat(corpus.works()).containsExactly("door");

    corpus.rebuild(RebuildOptions.USUAL.with(Emptiness.ALLOWED));
    assertThat(corpus.works()).isEmpty();
  }

  @Test
  void theStrictPublishNoLostLinkAndNoError() {
    corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();
    RebuildOptions strict = RebuildOptions.USUAL.with(Strictness.STRICT);
    corpus.write("door.md", DOOR.replace("A hush, a seam", "A seam")).write("seam.md", BROKEN);

    assertThat(corpus.rebuild(strict).outcome())
        .isEqualTo(
            new Outcome.Refused(
                "1 link would be lost and 1 problem is an error, so nothing was published; mend"
                    + " that, or publish all the same without --strict"));
    assertThat(corpus.firstLine("door")).isEqualTo("A secret door to latent space,");
    assertThat(new History(corpus.index()).kept()).hasSize(1);

    corpus.write("door.md", DOOR.replace("secret", "hidden").replace("A hush", "Hush"));
    corpus.write("seam.md", SEAM);
    assertThat(corpus.rebuild(strict).outcome()).isEqualTo(new Outcome.Published());
  }

  @Test
  void aManifestThatComesAndGoesBesideATextIsSeen() {
    corpus
        .write("door.xml", "<TEI><text><body><lg><l>A secret door</l></lg></body></text></TEI>")
        .rebuild();
    assertThat(corpus.works()).containsExactly("door");

    corpus.write("door.yml", "id: gate\n").rebuild();
    assertThat(corpus.works()).containsExactly("gate");
    assertThat(corpus.rebuild().outcome()).isEqualTo(new Outcome.Unchanged());

    corpus.write("door.yml", "id: way\n").rebuild();
    assertThat(corpus.works()).containsExactly("way");

    corpus.delete("door.yml").rebuild();
    assertThat(corpus.works()).containsExactly("door");
  }

  @Test
  void newConceptsAloneReadNoText() {
    corpus.write("door.md", DOOR).rebuild();
    RebuildReport report = corpus.write("concepts.ttl", concept("Weight")).rebuild();

    assertThat(report.filesRead()).isZero();
    assertThat(report.concepts()).isEqualTo(ConceptChange.CHANGED);
    assertThat(concepts()).containsExactly("Weight");
    assertThat(corpus.rebuild().outcome()).isEqualTo(new Outcome.Unchanged());

    corpus.delete("concepts.ttl").rebuild();
    assertThat(concepts()).isEmpty();
  }

  @Test
  void conceptsThatCannotBeReadLeaveTheLastGoodOnes() {
    corpus.write("door.md", DOOR).write("concepts.ttl", concept("Weight")).rebuild();
    RebuildReport report = corpus.write("concepts.ttl", "<broken").rebuild();

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.concepts()).isEqualTo(ConceptChange.NONE);
    assertThat(concepts()).containsExactly("Weight");
    assertThat(corpus.rebuild().hasErrors()).isTrue();

    corpus.write("concepts.ttl", concept("Hush")).rebuild();
    assertThat(concepts()).containsExactly("Hush");
  }

  @Test
  void aDryRunTellsTheSameAndWritesNothing() {
    corpus.write("door.md", DOOR).write("seam.md", SEAM).rebuild();
    corpus.write("door.md", DOOR.replace("secret door to", "way to")).delete("seam.md");
    RebuildReport dry = corpus.rebuild(RebuildOptions.USUAL.with(Writing.DRY_RUN));

    assertThat(dry.outcome()).isEqualTo(new Outcome.DryRun());
    assertThat(corpus.works()).containsExactly("door", "seam");
    assertThat(new History(corpus.index()).kept()).hasSize(1);
    assertThat(corpus.rebuild().difference()).isEqualTo(dry.difference());
  }

  @Test
  void aDryRunNeedsNoIndex() {
    RebuildReport dry =
        corpus.write("door.md", DOOR).rebuild(RebuildOptions.USUAL.with(Writing.DRY_RUN));

    assertThat(dry.difference().counts().linesAdded()).isEqualTo(2);
    assertThat(corpus.index().holdsIndex()).isFalse();
  }

  private static String withId(String line) {
    return "---\nid: same\n---\n\n" + line + "\n";
  }

  private static String concept(String label) {
    return "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        + "<urn:c> a skos:Concept ; skos:prefLabel \"%s\"@en .\n".formatted(label);
  }

  private List<String> concepts() {
    return corpus.ask(
        generation -> generation.concepts().all().stream().map(Concept::label).toList());
  }
}
