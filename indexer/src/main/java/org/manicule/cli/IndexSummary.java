package org.manicule.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.manicule.model.WorkSummary;

/**
 * What {@code manicule index} did and what the index now holds.
 *
 * @param seconds how long it took
 * @param links of the works written
 * @param generation of the index
 */
record IndexSummary(
    int written,
    int kept,
    int removed,
    double seconds,
    LinkCounts links,
    List<ProblemRow> problems,
    long works,
    long lines,
    long glosses,
    long generation) {

  /** More would push the summary off the screen. */
  private static final int PROBLEMS_SHOWN = 12;

  IndexSummary {
    problems = List.copyOf(problems);
  }

  static IndexSummary of(Publication publication, List<WorkSummary> works, long generation) {
    return new IndexSummary(
        publication.written(),
        publication.kept(),
        publication.removed(),
        publication.duration().toMillis() / 1000.0,
        publication.links(),
        publication.problems().stream().map(ProblemRow::of).toList(),
        works.size(),
        works.stream().mapToLong(WorkSummary::lines).sum(),
        works.stream().mapToLong(WorkSummary::glosses).sum(),
        generation);
  }

  String text() {
    return String.join(
        "\n",
        "%s written, %s unchanged, %s removed, in %s s"
            .formatted(
                Count.of(written, "work"),
                Count.number(kept),
                Count.number(removed),
                String.format(Locale.ROOT, "%.1f", seconds)),
        written == 0 ? "Nothing had to be linked" : links.toString(),
        "The index holds %s, %s and %s (generation %s)"
            .formatted(
                Count.of(works, "work"),
                Count.of(lines, "line"),
                Count.of(glosses, "gloss"),
                generation),
        "");
  }

  /** The first problems, a line each, and how many more there are. */
  String problemText() {
    int more = problems.size() - PROBLEMS_SHOWN;
    return problems.stream()
            .limit(PROBLEMS_SHOWN)
            .map(problem -> problem.text() + "\n")
            .collect(joining())
        + (more > 0 ? Count.of(more, "more problem") + ": 'manicule check' shows all\n" : "");
  }
}
