package org.manicule.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.manicule.model.Line;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/** The words of a run of lines as one stream, each with the place of its line. */
final class WordStream {

  private final List<String> keys = new ArrayList<>();
  private final List<Integer> lineOf = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  WordStream(List<Line> lines, Words words) {
    for (int line = 0; line < lines.size(); line++) {
      starts.add(keys.size());
      for (Word word : words.of(lines.get(line).text())) {
        keys.add(word.key());
        lineOf.add(line);
      }
    }
    starts.add(keys.size());
  }

  int lines() {
    return starts.size() - 1;
  }

  /** The words of some lines, cut at the end of the text. */
  List<String> words(Span lines) {
    int end = Math.min(lines.end(), lines());
    return keys.subList(starts.get(Math.min(lines.start(), end)), starts.get(end));
  }

  /**
   * The lines in which the words stand, in order, each run of lines once.
   *
   * @param longest how many lines there may be from the first word to the last
   */
  List<Span> find(QuotedWords words, int longest) {
    TreeSet<Span> found = new TreeSet<>();
    int lastStart = keys.size() - words.first().size();
    for (int at = 0; at <= lastStart; at++) {
      if (stands(words.first(), at)) {
        int end = end(words, at, longest);
        if (end > at) {
          found.add(new Span(lineOf.get(at), lineOf.get(end - 1) + 1));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Where the words that begin at {@code at} end; {@code at} where their last do not follow. */
  private int end(QuotedWords words, int at, int longest) {
    int from = at + words.first().size();
    if (words.last().isEmpty()) {
      return from;
    }
    int size = words.last().size();
    for (int last = from; last + size <= keys.size(); last++) {
      if (lineOf.get(last + size - 1) - lineOf.get(at) >= longest) {
        return at;
      }
      if (stands(words.last(), last)) {
        return last + size;
      }
    }
    return at;
  }

  private boolean stands(List<String> wanted, int at) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!keys.get(at + i).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }
}
