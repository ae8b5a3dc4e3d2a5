package org.manicule.read.tei;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.manicule.model.SourcePosition;

/**
 * How a file is encoded, learnt by going through it once before it is read.
 *
 * @param language of the text, where an element of the text says so; else empty
 * @param notesLanguage of the notes, where a division of notes says so; else empty
 * @param names under which others refer to the text, such as a CTS URN
 * @param matter what the text mostly is
 * @param linesAreNumbered whether some of those lines state numbers
 * @param breaksBeginLines whether numbered line breaks outside such lines begin lines
 * @param stanzasBeginAgain whether stated numbers count inside stanzas only
 * @param blanksAreMarked whether blanks between words are elements of their own
 * @param countedDepths the depths of divisions, the outermost 1, that stand in references
 * @param corrections numbers of lines that are to be cited otherwise than stated, by their place
 * @param poems where groups of lines begin that are divisions
 * @param targets the ids that notes name as their targets
 * @param notes the ids of notes
 */
record Survey(
    String language,
    String notesLanguage,
    Set<String> names,
    Matter matter,
    boolean linesAreNumbered,
    boolean breaksBeginLines,
    boolean stanzasBeginAgain,
    boolean blanksAreMarked,
    BitSet countedDepths,
    Map<SourcePosition, String> corrections,
    Set<SourcePosition> poems,
    Set<String> targets,
    Set<String> notes) {

  /** Nothing is known, as of a file without a text. */
  static final Survey NONE =
      new Survey(
          "",
          "",
          Set.of(),
          Matter.PROSE,
          false,
          false,
          false,
          false,
          new BitSet(),
          Map.of(),
          Set.of(),
          Set.of(),
          Set.of());

  Survey {
    names = Set.copyOf(names);
    countedDepths = (BitSet) countedDepths.clone();
    corrections = Map.copyOf(corrections);
    poems = Set.copyOf(poems);
    targets = Set.copyOf(targets);
    notes = Set.copyOf(notes);
  }

  /** Whether lines of verse are marked as such. */
  boolean marksVerse() {
    return matter != Matter.PROSE;
  }

  /** The number by which a line is cited, as far as the file states one. */
  String number(SourcePosition line, String stated) {
    return corrections.getOrDefault(line, stated);
  }
}
