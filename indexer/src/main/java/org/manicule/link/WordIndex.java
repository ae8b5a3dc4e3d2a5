package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.model.Line;
import org.manicule.model.Text;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * All words of a text in reading order, each known by its position from 0. Words with one key are
 * one type, known by a number from 0. Immutable.
 */
final class WordIndex {

  private static final int[] NOWHERE = {};

  private final Text text;
  private final int[] firstWordOfLine;
  private final Map<String, Integer> types = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final int[][] positions;
  private int[] typeOfWord = new int[64];
  private int[] lineOfWord = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  WordIndex(Text text, Words splitter) {
    this.text = text;
    this.firstWordOfLine = new int[text.lines().size() + 1];
    for (Line line : text.lines()) {
      firstWordOfLine[line.ordinal()] = size;
      for (Word word : splitter.of(line.text())) {
        add(word, line.ordinal());
      }
    }
    firstWordOfLine[text.lines().size()] = size;
    this.positions = collectPositions();
  }

  private void add(Word word, int line) {
    if (size == typeOfWord.length) {
      typeOfWord = Arrays.copyOf(typeOfWord, size * 2);
      lineOfWord = Arrays.copyOf(lineOfWord, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    int type = types.computeIfAbsent(word.key(), key -> keys.size());
    if (type == keys.size()) {
      keys.add(word.key());
    }
    typeOfWord[size] = type;
    lineOfWord[size] = line;
    starts[size] = word.span().start();
    ends[size] = word.span().end();
    size++;
  }

  private int[][] collectPositions() {
    int[] counts = new int[keys.size()];
    for (int at = 0; at < size; at++) {
      counts[typeOfWord[at]]++;
    }
    int[][] collected = new int[keys.size()][];
    Arrays.setAll(collected, type -> new int[counts[type]]);
    for (int at = size - 1; at >= 0; at--) {
      int type = typeOfWord[at];
      collected[type][--counts[type]] = at;
    }
    return collected;
  }

  Text text() {
    return text;
  }

  /** How many words the text has. */
  int size() {
    return size;
  }

  /** How many different words the text has. */
  int types() {
    return keys.size();
  }

  /** The type of a key; -1 where it does not stand in the text. */
  int type(String key) {
    return types.getOrDefault(key, -1);
  }

  String key(int type) {
    return keys.get(type);
  }

  int typeAt(int position) {
    return typeOfWord[position];
  }

  String keyAt(int position) {
    return keys.get(typeOfWord[position]);
  }

  int lineAt(int position) {
    return lineOfWord[position];
  }

  /** Where the word at a position stands in its line. */
  Span spanAt(int position) {
    return new Span(starts[position], ends[position]);
  }

  /** Where a type stands, in rising order; nowhere for -1. */
  int[] positions(int type) {
    return type < 0 ? NOWHERE : positions[type];
  }

  /**
   * The positions of a type inside a run of positions, as a run of indices of {@link #positions}.
   */
  Span positionsIn(int type, Span words) {
    int[] all = positions(type);
    return new Span(firstFrom(all, words.start()), firstFrom(all, words.end()));
  }

  private static int firstFrom(int[] rising, int least) {
    int found = Arrays.binarySearch(rising, least);
    return found < 0 ? -found - 1 : found;
  }

  /** The positions of the words that stand in a run of lines. */
  Span wordsOf(Span lines) {
    return new Span(firstWordOfLine[lines.start()], firstWordOfLine[lines.end()]);
  }

  /** The positions of the words that stand in one line. */
  Span wordsOfLine(int line) {
    return new Span(firstWordOfLine[line], firstWordOfLine[line + 1]);
  }
}
