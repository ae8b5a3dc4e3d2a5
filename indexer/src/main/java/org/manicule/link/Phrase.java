package org.manicule.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * The words of a lemma, and what may stand between them.
 *
 * <p>{@code A secret ... space} has three words and a gap before <i>space</i>; so has {@code A
 * secret—space}. In {@code retorta (in) tergo} the word <i>in</i> may be missing from the text; in
 * {@code arma v. c.} two words are given by their initials.
 */
record Phrase(List<Part> parts) {

  /** So many words of a long quotation are looked for. */
  private static final int LONGEST = 100;

  /** So many words may stand in a gap that the lemma marks. */
  static final int WIDEST_GAP = 60;

  /** So many words may be left out where the lemma marks no gap. */
  static final int WIDEST_SKIP = 8;

  private static final Pattern GAP =
      Pattern.compile(
          "…|\\.\\s?\\.[\\s.]*|\\\\+l?dots|[—―]|--+|\\s[–-]\\s"
              + "|&c\\b\\.?|\\b(?:etc|ecc|usw|κτλ|seqq?|sqq?)\\b\\.?");

  private static final Pattern ASIDE = Pattern.compile("[(\\[<{][^()\\[\\]<>{}]*[)\\]>}]");

  /** One word of a lemma. */
  record Part(String key, Joint before, Presence presence, Form form) {

    static Part plain(String key) {
      return new Part(key, Joint.NEXT, Presence.NEEDED, Form.WHOLE);
    }
  }

  /** What stands between a word and the one before. */
  enum Joint {
    /** Nothing: the words stand side by side. */
    NEXT,
    /** Words that the lemma leaves out. */
    GAP
  }

  enum Presence {
    NEEDED,
    /** In brackets: the text may do without it. */
    OPTIONAL
  }

  enum Form {
    WHOLE,
    INITIAL
  }

  Phrase {
    parts = List.copyOf(parts);
  }

  static Phrase of(String lemma, Words splitter) {
    List<Word> words = splitter.of(lemma);
    List<Span> gaps = spans(GAP, lemma);
    List<Span> asides = spans(ASIDE, lemma);
    boolean allAside = words.stream().allMatch(word -> isInside(word, asides));
    List<Part> parts = new ArrayList<>();
    int end = 0;
    for (Word word : words) {
      if (isInside(word, gaps) || parts.size() == LONGEST) {
        continue;
      }
      Span between = new Span(end, Math.max(end, word.span().start()));
      boolean gap = !parts.isEmpty() && gaps.stream().anyMatch(between::contains);
      boolean aside = !allAside && isInside(word, asides);
      parts.add(
          new Part(
              word.key(),
              gap ? Joint.GAP : Joint.NEXT,
              aside ? Presence.OPTIONAL : Presence.NEEDED,
              isInitial(word, lemma) ? Form.INITIAL : Form.WHOLE));
      end = word.span().end();
    }
    return new Phrase(parts);
  }

  private static List<Span> spans(Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  private static boolean isInside(Word word, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.contains(word.span()));
  }

  /** A single letter with a full stop, behind another word. */
  private static boolean isInitial(Word word, String lemma) {
    int end = word.span().end();
    return word.key().length() == 1
        && end < lemma.length()
        && lemma.charAt(end) == '.'
        && lemma.substring(0, word.span().start()).codePoints().anyMatch(Character::isLetter);
  }

  int size() {
    return parts.size();
  }

  /** How far from one of its words the others may stand. */
  int reach() {
    if (parts.size() == 1) {
      return 0;
    }
    boolean open = parts.stream().anyMatch(part -> part.before() == Joint.GAP);
    return parts.size() + (open ? WIDEST_GAP : WIDEST_SKIP);
  }
}
