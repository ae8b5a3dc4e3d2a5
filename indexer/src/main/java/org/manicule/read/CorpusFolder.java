package org.manicule.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.model.Concepts;
import org.manicule.read.markdown.MarkdownReader;

/**
 * A folder of texts as it is when it is opened: {@code CorpusFolder.at(Path.of("corpus"))}. Reading
 * is safe for use by several threads.
 */
public final class CorpusFolder {

  private final List<Source> sources;
  private final WorkReader markdown = new MarkdownReader();

  private CorpusFolder(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * @throws UncheckedIOException where the folder cannot be listed
   */
  public static CorpusFolder at(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new CorpusFolder(
          files
              .filter(file -> file.toString().endsWith(".md"))
              .sorted()
              .map(file -> new Source(file, file.toString(), List.of()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of each work, by name. */
  public List<Source> sources() {
    return sources;
  }

  public Reading read(Source source) {
    return markdown.read(source);
  }

  /** The concepts of all SKOS files. */
  public Concepts concepts() {
    return Concepts.NONE;
  }

  /** What is wrong with files that belong to no work. */
  public List<Problem> problems() {
    return List.of();
  }
}
