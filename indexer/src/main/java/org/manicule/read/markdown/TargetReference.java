package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.text.HeadingNumber;
import org.manicule.text.RomanNumeral;

/**
 * The target that a gloss states in brackets before its words: {@code [16]}, {@code [13-16]},
 * {@code [2.14]}, {@code [II.14-16]}, {@code [ll. 13-16]}, {@code [Book 2]}.
 *
 * <pre>
 * target    = "[" ( [ "l." | "lines" | … ] reference [ dash reference ] | label number ) "]" [ ":" ]
 * reference = { part "." } part       at least one part of a target has a figure
 * part      = letters and figures; roman numerals stand for divisions only
 * </pre>
 *
 * @param first its parts, the outermost first, in arabic figures
 * @param last the same; empty where the target is no range. May leave out divisions: {@code
 *     2.14-16}
 * @param lastAsTyped the same before the divisions that it leaves out were put back; a range may
 *     end in another division: {@code 3.1.4-4.2}
 */
record TargetReference(Kind kind, List<String> first, List<String> last, List<String> lastAsTyped) {

  enum Kind {
    /** Stated as lines. */
    LINES,
    /** Stated as a division. */
    DIVISION,
    /** A line where there is such a line, else a division. */
    EITHER
  }

  /** A reference and how many characters it takes at the start of the gloss. */
  record Stated(TargetReference reference, int length) {}

  private static final String PART = "[\\p{L}\\p{N}]{1,30}";
  private static final String REFERENCE = PART + "(?:\\." + PART + "){0,9}";
  private static final Pattern BRACKET =
      Pattern.compile("\\[\\h*(?<inside>[^\\[\\]\\n]{1,100}?)\\h*\\]:?(?:\\s+|$|(?=\\P{Punct}))");
  private static final Pattern LINES =
      Pattern.compile(
          "(?<lines>(?:ll?|vv?)\\.\\h*|(?:ll?|vv?|lines?|verses?)\\h+)?(?<first>"
              + REFERENCE
              + ")(?:\\h*[-–—]\\h*(?<last>"
              + REFERENCE
              + "))?\\.?");
  private static final Pattern LABEL_AND_NUMBER = Pattern.compile("\\p{L}+\\.?\\h+[\\p{L}\\p{N}]+");

  TargetReference {
    first = List.copyOf(first);
    last = List.copyOf(last);
    lastAsTyped = List.copyOf(lastAsTyped);
  }

  TargetReference(Kind kind, List<String> first, List<String> last) {
    this(kind, first, last, last);
  }

  /** Empty where the words do not begin with a target. */
  static Optional<Stated> at(String words) {
    Matcher bracket = BRACKET.matcher(words);
    return bracket.lookingAt()
        ? of(bracket.group("inside")).map(reference -> new Stated(reference, bracket.end()))
        : Optional.empty();
  }

  private static Optional<TargetReference> of(String inside) {
    Optional<HeadingNumber> labelled =
        LABEL_AND_NUMBER.matcher(inside).matches() ? HeadingNumber.of(inside) : Optional.empty();
    if (labelled.isPresent()) {
      List<String> number = List.of(labelled.get().number());
      return Optional.of(new TargetReference(Kind.DIVISION, number, List.of()));
    }
    Matcher lines = LINES.matcher(inside);
    if (!lines.matches() || inside.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Kind kind = lines.group("lines") == null ? Kind.EITHER : Kind.LINES;
    List<String> last = lines.group("last") == null ? List.of() : parts(lines.group("last"));
    return Optional.of(completed(new TargetReference(kind, parts(lines.group("first")), last)));
  }

  private static List<String> parts(String reference) {
    List<String> parts = new ArrayList<>(Arrays.asList(reference.split("\\.")));
    for (int i = 0; i < parts.size() - 1; i++) {
      OptionalInt roman = RomanNumeral.valueOf(parts.get(i));
      if (roman.isPresent()) {
        parts.set(i, String.valueOf(roman.getAsInt()));
      }
    }
    return parts;
  }

  /** {@code 113-16} means 113-116, and {@code 2.14-16} means 2.14-2.16. */
  private static TargetReference completed(TargetReference typed) {
    if (typed.last().isEmpty() || typed.last().size() > typed.first().size()) {
      return typed;
    }
    int missing = typed.first().size() - typed.last().size();
    List<String> last = new ArrayList<>(typed.first().subList(0, missing));
    last.addAll(typed.last());
    if (typed.last().size() == 1) {
      last.set(last.size() - 1, lengthened(typed.first().getLast(), last.getLast()));
    }
    return new TargetReference(typed.kind(), typed.first(), last, typed.last());
  }

  private static String lengthened(String first, String last) {
    boolean figures = (first + last).chars().allMatch(c -> '0' <= c && c <= '9');
    return figures && last.length() < first.length()
        ? first.substring(0, first.length() - last.length()) + last
        : last;
  }
}
