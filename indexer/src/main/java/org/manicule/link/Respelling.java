package org.manicule.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Other ways to part a phrase into words: {@code quod si} as <i>quodsi</i>, and {@code quodsi},
 * where both halves are words of the text, as <i>quod si</i>.
 */
final class Respelling {

  private static final int SHORTEST_HALF = 2;
  private static final int LONGEST = 40;
  private static final int MOST = 8;

  private Respelling() {}

  /** The phrase in other words, each of which stands in the text; the most likely ones, a few. */
  static List<Phrase> of(Phrase phrase, WordIndex index) {
    List<Phrase> others = new ArrayList<>();
    for (int i = 0; i < phrase.size() && others.size() < MOST; i++) {
      Phrase.Part part = phrase.parts().get(i);
      if (part.form() == Phrase.Form.WHOLE) {
        addJoined(phrase, i, index, others);
        addParted(phrase, i, index, others);
      }
    }
    return others;
  }

  private static void addJoined(Phrase phrase, int i, WordIndex index, List<Phrase> others) {
    if (i + 1 == phrase.size()) {
      return;
    }
    String key = phrase.parts().get(i).key() + phrase.parts().get(i + 1).key();
    if (index.type(key) >= 0) {
      others.add(replaced(phrase, i, 2, List.of(with(phrase.parts().get(i), key))));
    }
  }

  private static void addParted(Phrase phrase, int i, WordIndex index, List<Phrase> others) {
    Phrase.Part part = phrase.parts().get(i);
    String key = part.key();
    if (index.type(key) >= 0 || key.length() > LONGEST) {
      return;
    }
    for (int at = SHORTEST_HALF; at <= key.length() - SHORTEST_HALF; at++) {
      String end = key.substring(at);
      if (index.type(key.substring(0, at)) >= 0 && index.type(end) >= 0) {
        others.add(
            replaced(
                phrase, i, 1, List.of(with(part, key.substring(0, at)), Phrase.Part.plain(end))));
      }
    }
  }

  private static Phrase.Part with(Phrase.Part part, String key) {
    return new Phrase.Part(key, part.before(), part.presence(), part.form());
  }

  private static Phrase replaced(Phrase phrase, int from, int count, List<Phrase.Part> by) {
    List<Phrase.Part> parts = new ArrayList<>(phrase.parts().subList(0, from));
    parts.addAll(by);
    parts.addAll(phrase.parts().subList(from + count, phrase.size()));
    return new Phrase(parts);
  }
}
