package org.manicule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stems of Latin words, one as a noun and one as a verb, by the rules of Schinke, Greengrass,
 * Robertson and Willett, "A stemming algorithm for Latin text databases", Journal of Documentation
 * 52 (1996), 172-187; besides {@code -que} also {@code -ne} and {@code -ve} may be joined to a
 * word.
 *
 * <p>{@code legesque} may be <i>legesq</i>, <i>leg</i>, <i>leges</i>.
 */
public final class LatinStems implements Stems {

  private static final List<String> NOUN_ENDINGS =
      List.of(
          "ibus", "ius", "ae", "am", "as", "em", "es", "ia", "is", "nt", "os", "ud", "um", "us",
          "a", "e", "i", "o", "u");

  private static final List<String> VERB_ENDINGS =
      List.of(
          "iuntur", "beris", "erunt", "untur", "iunt", "mini", "ntur", "stis", "bor", "ero", "mur",
          "mus", "ris", "sti", "tis", "tur", "unt", "bo", "ns", "nt", "ri", "m", "r", "s", "t");

  /** What stands for an ending that is not simply cut off. */
  private static final Map<String, String> VERB_CHANGES =
      Map.of(
          "iuntur", "i", "erunt", "i", "untur", "i", "iunt", "i", "unt", "i", "beris", "bi", "bor",
          "bi", "bo", "bi", "ero", "eri");

  /** Words that end in {@code -que} by nature. */
  private static final Set<String> WHOLE =
      Set.of(
          "abusque",
          "adaeque",
          "adusque",
          "apsque",
          "absque",
          "atque",
          "attorque",
          "concoque",
          "contorque",
          "coque",
          "cuique",
          "cuiusque",
          "decoque",
          "denique",
          "deque",
          "detorque",
          "excoque",
          "extorque",
          "incoque",
          "intorque",
          "itaque",
          "neque",
          "oblique",
          "obtorque",
          "optorque",
          "peraeque",
          "plenisque",
          "praetorque",
          "quaeque",
          "quamque",
          "quandoque",
          "quaque",
          "quarumque",
          "quasque",
          "quemque",
          "quibusque",
          "quique",
          "quisque",
          "quoque",
          "quorumque",
          "quosque",
          "quotusquisque",
          "quousque",
          "recoque",
          "retorque",
          "susque",
          "torque",
          "ubique",
          "undique",
          "usque",
          "uterque",
          "utique",
          "utribique",
          "utroque");

  @Override
  public List<String> of(String key) {
    List<String> stems = new ArrayList<>(4);
    addStems(key, stems);
    addStems(withoutJoined(key), stems);
    return stems;
  }

  private static String withoutJoined(String key) {
    if (key.endsWith("que")) {
      return WHOLE.contains(key) ? key : key.substring(0, key.length() - 3);
    }
    boolean joined = key.length() > 5 && (key.endsWith("ne") || key.endsWith("ue"));
    return joined ? key.substring(0, key.length() - 2) : key;
  }

  private static void addStems(String word, List<String> stems) {
    add(noun(word), stems);
    add(verb(word), stems);
  }

  private static void add(String stem, List<String> stems) {
    if (stem.length() > 1 && !stems.contains(stem)) {
      stems.add(stem);
    }
  }

  private static String noun(String word) {
    String ending = ending(word, NOUN_ENDINGS);
    return word.substring(0, word.length() - ending.length());
  }

  private static String verb(String word) {
    String ending = ending(word, VERB_ENDINGS);
    return word.substring(0, word.length() - ending.length())
        + VERB_CHANGES.getOrDefault(ending, "");
  }

  /** The first ending that leaves a stem of two letters. */
  private static String ending(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return word.length() - ending.length() >= 2 ? ending : "";
      }
    }
    return "";
  }
}
