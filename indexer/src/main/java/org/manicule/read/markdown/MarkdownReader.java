package org.manicule.read.markdown;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.SourcePosition;
import org.manicule.model.Text;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.read.FileText;
import org.manicule.read.Problems;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.read.WorkReader;
import org.manicule.read.markdown.MarkdownBlock.Heading;

/**
 * Reads one work from a Markdown file, as {@code
 * indexer/src/test/resources/org/manicule/read/markdown/format.md} specifies and tests. Safe for
 * use by several threads.
 */
public final class MarkdownReader implements WorkReader {

  /** Far larger than any text, far smaller than memory. */
  public static final long LARGEST_FILE = 32L << 20;

  private static final int LONGEST_HEAD = 65_536;

  private final FileText files;

  public MarkdownReader() {
    this(LARGEST_FILE);
  }

  /**
   * @param largestFile the number of bytes that a file may have
   */
  public MarkdownReader(long largestFile) {
    this.files = new FileText(largestFile);
  }

  /** The id of the work in a file, found without reading further than the front matter. */
  public static WorkId idOf(Path file) {
    Problems unread = new Problems(name(file));
    FrontMatter matter =
        FileText.head(file, LONGEST_HEAD)
            .flatMap(head -> MarkdownFile.part(head, unread))
            .map(MarkdownFile::frontMatter)
            .orElse(FrontMatter.NONE);
    return new WorkHeader(matter, name(file), unread).id();
  }

  @Override
  public Reading read(Source source) {
    Problems problems = new Problems(source.name());
    Optional<Work> work =
        files
            .read(source.text(), problems)
            .flatMap(text -> MarkdownFile.part(text, problems))
            .flatMap(file -> work(file, source.text(), problems));
    return new Reading(work.stream().toList(), problems.inOrder());
  }

  private static Optional<Work> work(MarkdownFile file, Path path, Problems problems) {
    List<MarkdownBlock> blocks = MarkdownBlocks.read(file.body(), problems);
    Optional<Heading> title =
        TitleHeading.of(blocks, file.frontMatter().text(FrontMatter.Key.TITLE));
    WorkAssembler assembler =
        new WorkAssembler(title, divisions(blocks, title, problems), problems);
    blocks.forEach(assembler::take);

    WorkHeader header = new WorkHeader(file.frontMatter(), name(path), problems);
    WorkInfo info = header.info(title.map(Heading::text));
    Text text = assembler.text(header.numbering());
    if (text.lines().isEmpty()) {
      problems.error(
          new SourcePosition(1, 1), "the file has no line of text", "write one, or take it away");
      return Optional.empty();
    }
    return Optional.of(new Work(header.id(), info, text, assembler.glosses(text, info.siglum())));
  }

  private static Map<Heading, Divisions.Place> divisions(
      List<MarkdownBlock> blocks, Optional<Heading> title, Problems problems) {
    List<Heading> headings =
        blocks.stream()
            .filter(Heading.class::isInstance)
            .map(Heading.class::cast)
            .filter(heading -> title.filter(heading::equals).isEmpty())
            .toList();
    return Divisions.of(headings, title.map(Heading::level).orElse(0), problems);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
