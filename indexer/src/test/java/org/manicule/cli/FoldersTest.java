package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir Path root;
  private Path here;
  private Path project;

  @BeforeEach
  void makeFolders() throws Exception {
    here = Files.createDirectory(root.resolve("here"));
    project = Files.createDirectory(root.resolve("project"));
  }

  @Test
  void theProjectsFoldersWhereThereIsNoCorpusHere() {
    assertThat(folders("", "", Map.of()))
        .isEqualTo(new Folders(project.resolve("corpus"), project.resolve(".index")));
  }

  @Test
  void aCorpusHereGoesFirst() throws Exception {
    Files.createDirectory(here.resolve("corpus"));

    assertThat(folders("", "", Map.of()))
        .isEqualTo(new Folders(here.resolve("corpus"), here.resolve(".index")));
  }

  @Test
  void anotherCorpusHasAnIndexOfItsOwn() {
    assertThat(folders("../texts/homer/", "", Map.of()))
        .isEqualTo(new Folders(here.resolve("../texts/homer"), project.resolve(".index-homer")));
  }

  @Test
  void optionsGoBeforeVariables() {
    Map<String, String> variables = Map.of("MANICULE_CORPUS", "a", "MANICULE_INDEX", "b");

    assertThat(folders("", "", variables))
        .isEqualTo(new Folders(here.resolve("a"), here.resolve("b")));
    assertThat(folders("c", "d", variables))
        .isEqualTo(new Folders(here.resolve("c"), here.resolve("d")));
  }

  private Folders folders(String corpus, String index, Map<String, String> variables) {
    return Folders.of(corpus, index, new Surroundings(here, project, variables, Clock.systemUTC()));
  }
}
