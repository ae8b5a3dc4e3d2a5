package org.manicule.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The specification of the query language, as the help page shows it and the tests prove it.
 *
 * @param sections in the order of the file
 */
public record QuerySpecification(List<Section> sections) {

  private static final String FILE = "query-language.md";

  /** A heading with what stands under it. */
  public record Section(String title, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** What stands under a heading, in order. */
  public sealed interface Block {

    record Paragraph(List<Run> runs) implements Block {
      public Paragraph {
        runs = List.copyOf(runs);
      }
    }

    /** Points of a list, each a run of words. */
    record Points(List<Paragraph> points) implements Block {
      public Points {
        points = List.copyOf(points);
      }
    }

    record Examples(List<Example> examples) implements Block {
      public Examples {
        examples = List.copyOf(examples);
      }
    }
  }

  /** Words of a paragraph in one style. */
  public record Run(Style style, String text) {}

  public enum Style {
    PLAIN,
    /** What a person types. */
    CODE
  }

  /**
   * One query and how it is read.
   *
   * @param query as typed
   * @param understood as the printer writes it
   * @param notes as the result shows them
   */
  public record Example(String query, String understood, List<String> notes) {
    public Example {
      notes = List.copyOf(notes);
    }
  }

  public QuerySpecification {
    sections = List.copyOf(sections);
  }

  /** The specification that this version of the parser follows. */
  public static QuerySpecification load() {
    try (InputStream file = QuerySpecification.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " must stand beside this class");
      }
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " could not be read", e);
    }
  }

  static QuerySpecification read(String markdown) {
    return new SpecificationReader(markdown).read();
  }

  /** All examples, in the order of the file. */
  public List<Example> examples() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Examples.class::isInstance)
        .map(Block.Examples.class::cast)
        .flatMap(block -> block.examples().stream())
        .toList();
  }
}
