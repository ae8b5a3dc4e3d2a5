package org.manicule.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Division;
import org.manicule.model.Line;
import org.manicule.model.Stanza;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * What stands beside the lines: the names of speakers and the stage directions, each at its line.
 */
final class Margins {

  /** How seldom a lemma quotes what stands beside a line rather than the line. */
  private static final double LOG_SELDOM = Math.log(0.02);

  private final WordIndex index;
  private final Likeness likeness;
  private final Words splitter;
  private final List<Margin> margins = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();

  private record Margin(int line, List<String> keys) {}

  Margins(WordIndex index, Likeness likeness, Words splitter) {
    this.index = index;
    this.likeness = likeness;
    this.splitter = splitter;
    collect(index.text().root());
  }

  private void collect(Division division) {
    for (Block block : division.blocks()) {
      switch (block) {
        case Division inner -> collect(inner);
        case Aside aside -> waiting.add(aside.text());
        case Stanza stanza -> collect(stanza);
      }
    }
  }

  private void collect(Stanza stanza) {
    int first = stanza.lines().getFirst().ordinal();
    waiting.forEach(text -> add(first, text));
    waiting.clear();
    add(first, stanza.speaker());
    for (Line line : stanza.lines()) {
      line.directions().forEach(text -> add(line.ordinal(), text));
      line.parts().forEach(part -> add(line.ordinal(), part.speaker()));
    }
  }

  private void add(int line, String text) {
    List<String> keys = splitter.of(text).stream().map(Word::key).toList();
    if (!keys.isEmpty() && !index.wordsOfLine(line).isEmpty()) {
      margins.add(new Margin(line, keys));
    }
  }

  /** The lines, in a run of positions, beside which the words of a phrase stand together. */
  Candidates find(Phrase phrase, Span starts) {
    List<String> keys = phrase.parts().stream().map(Phrase.Part::key).toList();
    if (margins.isEmpty() || keys.isEmpty()) {
      return Candidates.NONE;
    }
    double chance = 0;
    for (Phrase.Part part : phrase.parts()) {
      chance += likeness.wanted(part).logChance();
    }
    Candidates.Candidate beside = new Candidates.Candidate(LOG_SELDOM - chance, List.of());
    TreeMap<Integer, Candidates.Candidate> found = new TreeMap<>();
    for (Margin margin : margins) {
      int start = index.wordsOfLine(margin.line()).start();
      if (starts.contains(start) && Collections.indexOfSubList(margin.keys(), keys) >= 0) {
        found.put(start, beside);
      }
    }
    return Candidates.of(found);
  }
}
