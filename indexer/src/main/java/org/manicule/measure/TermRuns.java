package org.manicule.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * Cuts a text into runs of words that may be terms: stop words, numbers, abbreviations, punctuation
 * and what is quoted end a run.
 *
 * <p>{@code "Fertile silence" alludes to latent space being rich} has, with the quotation shut out,
 * the runs <i>alludes</i>, <i>latent space</i>, <i>rich</i>.
 */
final class TermRuns {

  private final Words words;
  private final Vocabulary vocabulary;

  TermRuns(Words words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /**
   * Hands each run on, in reading order.
   *
   * @param shutOut spans of the text whose words are no part of any run
   * @return how many words the text has outside of these spans
   */
  long read(String text, List<Span> shutOut, Consumer<List<Word>> onRun) {
    List<Word> run = new ArrayList<>();
    long count = 0;
    for (Word word : words.of(text)) {
      boolean isShutOut = shutOut.stream().anyMatch(span -> span.overlaps(word.span()));
      count += isShutOut ? 0 : 1;
      if (!run.isEmpty() && !isJoined(run.getLast(), word, text)) {
        end(run, onRun);
      }
      if (isShutOut || !mayBeTerm(word, text)) {
        end(run, onRun);
      } else {
        run.add(word);
      }
    }
    end(run, onRun);
    return count;
  }

  private static void end(List<Word> run, Consumer<List<Word>> onRun) {
    if (!run.isEmpty()) {
      onRun.accept(List.copyOf(run));
      run.clear();
    }
  }

  private static boolean isJoined(Word before, Word after, String text) {
    String between = text.substring(before.span().end(), after.span().start());
    return between.isBlank() ? !between.contains("\n\n") : between.matches("[-\u2010\u2011]");
  }

  private boolean mayBeTerm(Word word, String text) {
    return word.key().length() > 1
        && word.key().codePoints().anyMatch(Character::isLetter)
        && !vocabulary.stopWords().contains(word.key())
        && !isAbbreviated(word, text);
  }

  /** Whether a full stop follows that ends no sentence: {@code cf. line 3}. */
  private static boolean isAbbreviated(Word word, String text) {
    int stop = word.span().end();
    if (stop >= text.length() || text.charAt(stop) != '.') {
      return false;
    }
    String behind = text.substring(stop + 1, Math.min(text.length(), stop + 4)).stripLeading();
    int next = behind.isEmpty() ? ' ' : behind.codePointAt(0);
    return Character.isLowerCase(next) || Character.isDigit(next) || next == ',' || next == ';';
  }
}
