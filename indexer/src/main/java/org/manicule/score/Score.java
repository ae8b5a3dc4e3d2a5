package org.manicule.score;

/**
 * The figures of one collection in one setting; shares are percentages of the notes.
 *
 * @param notes those that quote words and are on lines that the text has
 * @param right linked to a line that the editors name
 * @param precision the right among the linked, in percent
 * @param rightWithinTwo linked to such a line or at most two beside, a looser measure
 * @param precisionWithinTwo those among the linked, in percent
 * @param lemmataPerSecond with the reading of the text into the linker
 * @param absent notes no word of whose lemma stands in the work in the same form; they are among
 *     the notes
 * @param absentRefused those among them that were not linked
 * @param withoutTarget notes that quote words and are on no line of the text; not among the notes
 */
public record Score(
    String collection,
    String language,
    Setting setting,
    int notes,
    double right,
    double wrong,
    double ambiguous,
    double orphan,
    double precision,
    double rightWithinTwo,
    double precisionWithinTwo,
    long lemmataPerSecond,
    int absent,
    int absentRefused,
    int withoutTarget) {

  static Score of(
      String collection, String language, Setting setting, Tally tally, int withoutTarget) {
    int within = tally.right() + tally.near();
    return new Score(
        collection,
        language,
        setting,
        tally.notes(),
        percent(tally.right(), tally.notes()),
        percent(tally.wrong(), tally.notes()),
        percent(tally.ambiguous(), tally.notes()),
        percent(tally.orphan(), tally.notes()),
        percent(tally.right(), tally.linked()),
        percent(within, tally.notes()),
        percent(within, tally.linked()),
        Math.round(tally.notes() * 1e9 / Math.max(1, tally.nanos())),
        tally.absent(),
        tally.absent() - tally.absentLinked(),
        withoutTarget);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(10_000.0 * part / whole) / 100.0;
  }
}
