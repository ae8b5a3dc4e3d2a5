package org.manicule.score;

/**
 * What became of notes with quoted words whose lines are known.
 *
 * @param right linked to a line that the editors name
 * @param near of the wrong those at most two lines beside
 * @param wrong linked to another line, {@code near} among them
 * @param absent those no word of whose lemma stands in the work in the same form; counted like all
 *     others as well
 * @param absentLinked those among them that were linked all the same
 * @param nanos how long the linker took
 */
record Tally(
    int right,
    int near,
    int wrong,
    int ambiguous,
    int orphan,
    int absent,
    int absentLinked,
    long nanos) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);
  static final Tally RIGHT = new Tally(1, 0, 0, 0, 0, 0, 0, 0);
  static final Tally NEAR = new Tally(0, 1, 1, 0, 0, 0, 0, 0);
  static final Tally WRONG = new Tally(0, 0, 1, 0, 0, 0, 0, 0);
  static final Tally AMBIGUOUS = new Tally(0, 0, 0, 1, 0, 0, 0, 0);
  static final Tally ORPHAN = new Tally(0, 0, 0, 0, 1, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        right + other.right,
        near + other.near,
        wrong + other.wrong,
        ambiguous + other.ambiguous,
        orphan + other.orphan,
        absent + other.absent,
        absentLinked + other.absentLinked,
        nanos + other.nanos);
  }

  Tally lasting(long nanos) {
    return new Tally(right, near, wrong, ambiguous, orphan, absent, absentLinked, nanos);
  }

  /** The same of lemmata of which no word stands in the work. */
  Tally ofAbsentLemma() {
    return new Tally(right, near, wrong, ambiguous, orphan, notes(), linked(), nanos);
  }

  int notes() {
    return linked() + ambiguous + orphan;
  }

  int linked() {
    return right + wrong;
  }
}
