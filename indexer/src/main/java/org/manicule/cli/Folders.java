package org.manicule.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where the texts are read and the index lives.
 *
 * <p>Stated by option, else by environment variable. Else the corpus is {@code corpus} in the
 * current folder, or in the project's; and the index stands beside that in {@code .index}, or in
 * {@code .index-homer} for a corpus folder {@code homer}, so that two corpora do not share one.
 */
public record Folders(Path corpus, Path index) {

  private static final String CORPUS = "corpus";

  /** An empty option is one that was not given. */
  static Folders of(String corpusOption, String indexOption, Surroundings surroundings) {
    Path base = base(surroundings);
    String corpus = stated(corpusOption, "MANICULE_CORPUS", surroundings);
    String index = stated(indexOption, "MANICULE_INDEX", surroundings);
    Path corpusFolder =
        corpus.isEmpty() ? base.resolve(CORPUS) : path(surroundings.folder(), corpus);
    return new Folders(
        corpusFolder,
        index.isEmpty() ? base.resolve(indexOf(corpusFolder)) : path(surroundings.folder(), index));
  }

  private static Path base(Surroundings surroundings) {
    return Files.isDirectory(surroundings.folder().resolve(CORPUS))
        ? surroundings.folder()
        : surroundings.home();
  }

  private static String stated(String option, String variable, Surroundings surroundings) {
    return option.isEmpty() ? surroundings.variables().getOrDefault(variable, "") : option;
  }

  private static Path path(Path folder, String stated) {
    try {
      return folder.resolve(stated);
    } catch (InvalidPathException e) {
      throw new EnvironmentFailure(
          "'%s' is no name that a folder can have here".formatted(stated), e);
    }
  }

  private static String indexOf(Path corpus) {
    Path name = corpus.toAbsolutePath().normalize().getFileName();
    return name == null || name.toString().equals(CORPUS) ? ".index" : ".index-" + name;
  }
}
