package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.model.Line;
import org.manicule.model.Place;
import org.manicule.model.Text;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * All words of a text in reading order, each known by its position from 0, and where each key
 * stands. Immutable, and safe for use by several threads.
 */
final class WordIndex {

  private static final int[] NOWHERE = {};

  private final Text text;
  private final List<Word> words;
  private final int[] lineOfWord;
  private final int[] firstWordOfLine;
  private final Map<String, int[]> positions;

  WordIndex(Text text, Words splitter) {
    this.text = text;
    this.words = new ArrayList<>();
    this.firstWordOfLine = new int[text.lines().size() + 1];
    for (Line line : text.lines()) {
      firstWordOfLine[line.ordinal()] = words.size();
      words.addAll(splitter.of(line.text()));
    }
    firstWordOfLine[text.lines().size()] = words.size();
    this.lineOfWord = new int[words.size()];
    for (Line line : text.lines()) {
      Span own = wordsOf(new Span(line.ordinal(), line.ordinal() + 1));
      Arrays.fill(lineOfWord, own.start(), own.end(), line.ordinal());
    }
    this.positions = positions(words);
  }

  private static Map<String, int[]> positions(List<Word> words) {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      lists.computeIfAbsent(words.get(at).key(), key -> new ArrayList<>()).add(at);
    }
    Map<String, int[]> positions = HashMap.newHashMap(lists.size());
    lists.forEach((key, list) -> positions.put(key, list.stream().mapToInt(i -> i).toArray()));
    return positions;
  }

  int size() {
    return words.size();
  }

  String key(int position) {
    return words.get(position).key();
  }

  int line(int position) {
    return lineOfWord[position];
  }

  /** The positions of the words that stand in a run of lines. */
  Span wordsOf(Span lines) {
    return new Span(firstWordOfLine[lines.start()], firstWordOfLine[lines.end()]);
  }

  /** Where a key stands, in rising order. */
  int[] positions(String key) {
    return positions.getOrDefault(key, NOWHERE);
  }

  /** The words at positions in rising order, as runs inside lines. */
  List<Place.Run> runs(int[] matched) {
    List<Place.Run> runs = new ArrayList<>();
    for (int i = 0; i < matched.length; ) {
      int last = i;
      while (last + 1 < matched.length
          && matched[last + 1] == matched[last] + 1
          && line(matched[last + 1]) == line(matched[i])) {
        last++;
      }
      Span span = words.get(matched[i]).span().cover(words.get(matched[last]).span());
      runs.add(new Place.Run(line(matched[i]), text.lines().get(line(matched[i])).ref(), span));
      i = last + 1;
    }
    return runs;
  }
}
