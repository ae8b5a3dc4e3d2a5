package org.manicule.read.markdown;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manicule.read.markdown.MarkdownBlock.Heading;
import org.manicule.read.markdown.MarkdownBlock.Verse;
import org.manicule.text.HeadingNumber;

/**
 * Finds the heading that is the work's title and no division: the one {@code #} of a file, above
 * all text. Where front matter states a title, the heading must repeat it; where the heading bears
 * a number, {@code # Book I}, it is a division, for its siblings may not be written yet.
 */
final class TitleHeading {

  private TitleHeading() {}

  /**
   * @param stated the title in front matter; empty where there is none
   */
  static Optional<Heading> of(List<MarkdownBlock> blocks, String stated) {
    List<Heading> top =
        blocks.stream()
            .flatMap(
                block -> block instanceof Heading heading ? Optional.of(heading).stream() : null)
            .filter(heading -> heading.level() == 1)
            .toList();
    return top.size() == 1 && isAboveAll(top.getFirst(), blocks) && fits(top.getFirst(), stated)
        ? Optional.of(top.getFirst())
        : Optional.empty();
  }

  private static boolean isAboveAll(Heading heading, List<MarkdownBlock> blocks) {
    return blocks.stream()
        .filter(block -> block instanceof Heading || block instanceof Verse)
        .findFirst()
        .filter(heading::equals)
        .isPresent();
  }

  private static boolean fits(Heading heading, String stated) {
    String words = letters(heading.text());
    return stated.isEmpty()
        ? !words.isEmpty() && HeadingNumber.of(heading.text()).isEmpty()
        : words.equals(letters(stated));
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
