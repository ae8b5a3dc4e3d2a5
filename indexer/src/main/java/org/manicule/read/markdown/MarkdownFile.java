package org.manicule.read.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problems;

/** A file parted into what is stated of the work and the Markdown below. */
record MarkdownFile(FrontMatter frontMatter, SourceFile body) {

  private static final int LONGEST_FRONT_MATTER = 16_384;

  private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?=\\R)");
  private static final Pattern CLOSING =
      Pattern.compile("(?:\\r\\n|\\r|\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\r|\\n|\\z)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");
  private static final Pattern KEY = Pattern.compile("\\s*[\\p{L}_][\\p{L}\\p{N}_-]*\\h*:");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  /** Empty where the front matter cannot be read; then {@code problems} says why. */
  static Optional<MarkdownFile> part(String text, Problems problems) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return Optional.of(withoutFrontMatter(text));
    }
    int start = opening.end();
    String head = text.substring(start, Math.min(text.length(), start + LONGEST_FRONT_MATTER));
    Matcher closing = CLOSING.matcher(head);
    boolean closed = closing.find();
    boolean rule = !closed || BLANK_LINE.matcher(head).lookingAt();
    if (rule && !KEY.matcher(head).lookingAt()) {
      return Optional.of(withoutFrontMatter(text));
    }
    if (!closed) {
      return unclosed(problems);
    }
    SourceFile body = bodyFrom(start + closing.end(), text);
    return FrontMatterReader.read(head.substring(0, closing.start()), problems)
        .map(matter -> new MarkdownFile(matter, body));
  }

  private static MarkdownFile withoutFrontMatter(String text) {
    return new MarkdownFile(FrontMatter.NONE, new SourceFile(text, 0));
  }

  private static SourceFile bodyFrom(int start, String text) {
    int linesBefore = (int) LINE_END.matcher(text.substring(0, start)).results().count();
    return new SourceFile(text.substring(start), linesBefore);
  }

  private static Optional<MarkdownFile> unclosed(Problems problems) {
    problems.error(
        new SourcePosition(1, 1),
        "the front matter does not end",
        "put --- on a line of its own below it");
    return Optional.empty();
  }
}
