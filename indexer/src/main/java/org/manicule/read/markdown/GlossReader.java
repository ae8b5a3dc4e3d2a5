package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Comment;
import org.manicule.model.SourcePosition;
import org.manicule.read.markdown.MarkdownBlock.Paragraph;
import org.manicule.read.markdown.MarkdownBlock.Quote;
import org.manicule.text.Span;

/** Reads what stands in a block quote: a target, the comment, a signature. */
final class GlossReader {

  /**
   * A gloss before the lines are known that it is about.
   *
   * @param targetPosition where a stated target stands, else where the words begin
   * @param author empty where nobody signs
   */
  record Draft(
      SourcePosition position,
      Optional<TargetReference> target,
      SourcePosition targetPosition,
      Comment comment,
      String author) {}

  private GlossReader() {}

  /** Empty where the quote has no words. */
  static Optional<Draft> read(Quote quote) {
    List<Paragraph> worded =
        quote.paragraphs().stream().filter(paragraph -> !paragraph.content().isBlank()).toList();
    if (worded.isEmpty()) {
      return Optional.empty();
    }
    List<StyledText> paragraphs = new ArrayList<>();
    worded.forEach(paragraph -> paragraphs.add(paragraph.content().stripped()));
    Optional<TargetReference.Stated> target = target(worded.getFirst());
    target.ifPresent(
        stated -> paragraphs.set(0, paragraphs.getFirst().from(stated.length()).stripped()));
    Optional<String> author = Signature.takeFrom(paragraphs);
    paragraphs.removeIf(StyledText::isBlank);
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            quote.position(),
            target.map(TargetReference.Stated::reference),
            worded.getFirst().lines().getFirst().position(),
            comment(paragraphs),
            author.orElse("")));
  }

  /** A bracket that was escaped is no target. */
  private static Optional<TargetReference.Stated> target(Paragraph first) {
    return first.lines().getFirst().raw().startsWith("[")
        ? TargetReference.at(first.content().stripped().text())
        : Optional.empty();
  }

  private static Comment comment(List<StyledText> paragraphs) {
    StyledText body = paragraphs.getFirst().unwrapped();
    for (StyledText paragraph : paragraphs.subList(1, paragraphs.size())) {
      body = body.then("\n\n", paragraph.unwrapped());
    }
    List<Span> offered = OfferedWords.in(paragraphs.getFirst().unwrapped(), paragraphs.size());
    return new Comment(body.text(), body.styles(), offered);
  }
}
