package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.web.LiveSite.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.IndexBuilder;
import org.manicule.web.live.Token;
import org.manicule.web.live.Watching;

/** Whatever an editor does with the files, the pages follow. */
@Timeout(60)
class WatchedCorpusTest {

  @TempDir Path folder;
  private LiveSite site;

  @BeforeEach
  void start() throws IOException {
    LiveSite.write(folder.resolve("corpus"), "door.md", "A secret door.\n");
    LiveSite.write(folder.resolve("corpus"), "seam.md", "A silent seam.\n");
    site = LiveSite.start(folder, Token.NOBODY, Watching.CORPUS);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aSavedFileIsShown() throws Exception {
    site.write("door.md", "An open gate.\n");
    await(() -> site.shows("door", "An open gate."));
  }

  @Test
  void aBurstOfSavesEndsInTheLast() throws Exception {
    for (int i = 0; i < 50; i++) {
      site.write("door.md", "The door of number " + i + ".\n");
      Thread.sleep(10);
    }
    await(() -> site.shows("door", "The door of number 49."));
    assertThat(site.generation()).isLessThan(20);
  }

  @Test
  void anEditorThatWritesByRenamingIsFollowed() throws Exception {
    Path beside = site.path(".door.md.swp");
    Files.writeString(beside, "An open gate.\n");
    Files.move(
        beside,
        site.path("door.md"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    await(() -> site.shows("door", "An open gate."));
  }

  @Test
  void aFileThatIsHalfWrittenLeavesItsLastGoodVersion() throws Exception {
    site.write("gate.xml", "<TEI><text><body><lg><l>A gate</l></lg></body></text></TEI>");
    await(() -> site.shows("gate", "A gate"));

    site.write("gate.xml", "<TEI><text><body><lg><l>An open ga");
    await(() -> site.shows("gate", "cannot be read as it is now"));
    assertThat(site.shows("gate", "A gate")).isTrue();

    site.write("gate.xml", "<TEI><text><body><lg><l>An open gate</l></lg></body></text></TEI>");
    await(() -> site.shows("gate", "An open gate"));
    assertThat(site.shows("gate", "cannot be read as it is now")).isFalse();
  }

  @Test
  void aFolderThatMovesInAndOutIsFollowed() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    LiveSite.write(elsewhere, "deep/wall.md", "A long wall.\n");
    LiveSite.write(elsewhere, "deep/deeper/roof.md", "A high roof.\n");

    Files.move(elsewhere, site.path("houses"));
    await(() -> site.shows("roof", "A high roof.") && site.shows("wall", "A long wall."));

    site.write("houses/deep/deeper/roof.md", "A low roof.\n");
    await(() -> site.shows("roof", "A low roof."));

    Files.move(site.path("houses"), elsewhere);
    await(() -> !site.shows("roof", "A low roof.") && !site.shows("wall", "A long wall."));
  }

  @Test
  void aRemovedFileIsGone() throws Exception {
    Files.delete(site.path("door.md"));
    await(() -> !site.shows("door", "A secret door."));
    assertThat(site.get("/works/door").statusCode()).isEqualTo(404);
  }

  @Test
  void aCorpusThatIsEmptiedByMistakeStaysPublished() throws Exception {
    Files.delete(site.path("door.md"));
    Files.delete(site.path("seam.md"));
    await(() -> lastOutcome().equals("refused"));
    assertThat(site.shows("seam", "A silent seam.")).isTrue();
  }

  @Test
  void whatAnotherProgramPublishesIsShown() throws Exception {
    try (IndexBuilder other = IndexBuilder.open(site.index(), Clock.systemUTC())) {
      assertThat(other.base()).isPresent();
      site.write("door.md", "An open gate.\n");
      Thread.sleep(500);
      assertThat(site.shows("door", "A secret door.")).isTrue();
    }
    await(() -> site.shows("door", "An open gate."));
  }

  private String lastOutcome() {
    try {
      return site.json("/api/v1/status").at("/last/outcome").asText();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }
}
