package org.manicule.score;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Scores as a table for people. */
public final class Scoreboard {

  private static final String LEGEND =
      """
      right: linked to a line that the editors name, in percent of all notes that quote words and
      have a line; precision: the right among the linked. "within two lines" also calls right what
      is at most two lines beside: a looser measure, not to be compared with the first.
      """;

  private Scoreboard() {}

  public static String text(List<Score> scores) {
    return header() + each(scores) + "\n" + apart(scores) + "\n" + LEGEND;
  }

  private static String header() {
    return "%-18s %-26s %6s %7s %7s %11s %8s %11s %9s\n"
        .formatted(
            "collection",
            "setting",
            "notes",
            "right %",
            "wrong %",
            "ambiguous %",
            "orphan %",
            "precision %",
            "lemmata/s");
  }

  private static String each(List<Score> scores) {
    return scores.stream()
        .filter(score -> score.notes() > 0)
        .map(score -> strict(score) + loose(score))
        .collect(joining());
  }

  private static String strict(Score score) {
    return String.format(
        Locale.ROOT,
        "%-18s %-26s %6d %7.1f %7.1f %11.1f %8.1f %11.1f %9d\n",
        score.collection(),
        score.setting().words(),
        score.notes(),
        score.right(),
        score.wrong(),
        score.ambiguous(),
        score.orphan(),
        score.precision(),
        score.lemmataPerSecond());
  }

  private static String loose(Score score) {
    return String.format(
        Locale.ROOT,
        "%-18s %-26s %6s %7.1f %7s %11s %8s %11.1f\n",
        "",
        "  within two lines",
        "",
        score.rightWithinTwo(),
        "",
        "",
        "",
        score.precisionWithinTwo());
  }

  private static String apart(List<Score> scores) {
    return scores.stream().map(Scoreboard::apart).collect(joining());
  }

  private static String apart(Score score) {
    if (score.notes() == 0) {
      return score.setting() == Setting.STATED
          ? score.collection() + ": no note both quotes words and has a line\n"
          : "";
    }
    String absent =
        "%s, %s: lemmata of which no word stands in the work in the same form: %d, refused: %d"
            .formatted(
                score.collection(), score.setting().words(), score.absent(), score.absentRefused());
    return score.setting() == Setting.STATED
        ? absent + "; notes without target, left out: %d\n".formatted(score.withoutTarget())
        : absent + "\n";
  }
}
