package org.manicule.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.query.QuerySpecification.Block;
import org.manicule.query.QuerySpecification.Example;
import org.manicule.query.QuerySpecification.Run;
import org.manicule.query.QuerySpecification.Section;
import org.manicule.query.QuerySpecification.Style;

/**
 * Reads the specification file: headings, paragraphs with code in backticks, lists, and fenced
 * examples.
 *
 * <pre>
 * typed → understood
 *   ! a note
 * </pre>
 */
final class SpecificationReader {

  private static final String FENCE = "```";

  private final List<Section> sections = new ArrayList<>();
  private final List<String> chunks;

  SpecificationReader(String markdown) {
    this.chunks = List.of(markdown.strip().split("\\n\\s*\\n"));
  }

  QuerySpecification read() {
    String title = "";
    List<Block> blocks = new ArrayList<>();
    for (String chunk : chunks) {
      if (chunk.startsWith("#")) {
        add(title, blocks);
        title = chunk.replaceFirst("^#+ *", "");
        blocks = new ArrayList<>();
      } else {
        blocks.add(block(chunk));
      }
    }
    add(title, blocks);
    return new QuerySpecification(sections);
  }

  private void add(String title, List<Block> blocks) {
    if (!title.isEmpty()) {
      sections.add(new Section(title, blocks));
    }
  }

  private static Block block(String chunk) {
    if (chunk.startsWith(FENCE)) {
      return new Block.Examples(examples(chunk.lines().toList()));
    }
    if (chunk.startsWith("- ")) {
      return new Block.Points(
          Stream.of(chunk.substring(2).split("\\n- "))
              .map(SpecificationReader::paragraph)
              .toList());
    }
    return paragraph(chunk);
  }

  private static Block.Paragraph paragraph(String text) {
    List<Run> runs = new ArrayList<>();
    String[] pieces = text.replaceAll("\\s+", " ").split("`", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (!pieces[i].isEmpty()) {
        runs.add(new Run(i % 2 == 0 ? Style.PLAIN : Style.CODE, pieces[i]));
      }
    }
    return new Block.Paragraph(runs);
  }

  private static List<Example> examples(List<String> fenced) {
    List<Example> examples = new ArrayList<>();
    for (String line : fenced.subList(1, fenced.size() - 1)) {
      if (line.startsWith("  ! ")) {
        examples.add(withNote(examples.removeLast(), line.substring(4)));
      } else {
        int arrow = line.lastIndexOf('→');
        examples.add(
            new Example(
                line.substring(0, arrow).strip(), line.substring(arrow + 1).strip(), List.of()));
      }
    }
    return examples;
  }

  private static Example withNote(Example example, String note) {
    List<String> notes = Stream.concat(example.notes().stream(), Stream.of(note)).toList();
    return new Example(example.query(), example.understood(), notes);
  }
}
