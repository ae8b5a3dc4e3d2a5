package org.manicule.score;

import java.util.List;

/**
 * A note as its editors give it.
 *
 * @param lemma the words it quotes; empty where it quotes none
 * @param targets the ids of the lines that it is on; empty where the text has none of them
 */
record Note(String work, String lemma, String comment, List<String> targets) {

  Note {
    targets = List.copyOf(targets);
  }

  boolean quotes() {
    return !lemma.isBlank();
  }

  boolean hasTarget() {
    return !targets.isEmpty();
  }
}
