package org.manicule.text;

import java.util.List;

/**
 * What the forms of a word have in common, for one language: two words may be forms of one where
 * they share a stem.
 */
@FunctionalInterface
public interface Stems {

  /** For a language without rules: no two different words share a stem. */
  Stems NONE = key -> List.of();

  /** The stems that a word, given by its key, may have; none where nothing is known. */
  List<String> of(String key);
}
