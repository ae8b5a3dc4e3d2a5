package org.manicule.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Gloss;
import org.manicule.model.LinkedWork;
import org.manicule.read.Problem;

/**
 * What an editor should look at.
 *
 * @param problems what is wrong in the files
 * @param unlinked the quotations that match no line, or several
 */
record CheckReport(
    int works,
    int lines,
    int glosses,
    LinkCounts links,
    List<ProblemRow> problems,
    List<Unlinked> unlinked) {

  /**
   * A quotation without its line.
   *
   * @param line of the file where its gloss begins, {@code column} likewise
   */
  record Unlinked(
      String file,
      int line,
      int column,
      int gloss,
      String target,
      String lemma,
      LinkRow.Status status,
      String reason) {

    /** {@code corpus/a.md:12:3: ambiguous: “and” in gloss 2 on 5-8: ...}. */
    String text() {
      return Printable.line(
          "%s:%s:%s: %s: “%s” in gloss %s on %s: %s"
              .formatted(file, line, column, status, lemma, gloss, target, reason));
    }
  }

  CheckReport {
    problems = List.copyOf(problems);
    unlinked = List.copyOf(unlinked);
  }

  @JsonIgnore
  boolean isClean() {
    return problems.isEmpty() && unlinked.isEmpty();
  }

  String text() {
    List<String> all = new ArrayList<>();
    problems.forEach(problem -> all.add(problem.text()));
    unlinked.forEach(each -> all.add(each.text()));
    all.add(
        "%s, %s, %s"
            .formatted(
                Count.of(works, "work"), Count.of(lines, "line"), Count.of(glosses, "gloss")));
    all.add(links.toString());
    all.add(
        isClean()
            ? "Nothing to mend"
            : "To mend: %s in the files, %s without a line"
                .formatted(
                    Count.of(problems.size(), "problem"), Count.of(unlinked.size(), "quotation")));
    return String.join("\n", all) + "\n";
  }

  /** Gathers a report file by file. */
  static final class Builder {

    private final List<ProblemRow> problems = new ArrayList<>();
    private final List<Unlinked> unlinked = new ArrayList<>();
    private LinkCounts links = LinkCounts.NONE;
    private int works;
    private int lines;
    private int glosses;

    void add(Problem problem) {
      problems.add(ProblemRow.of(problem));
    }

    void add(LinkedFile file) {
      file.problems().forEach(this::add);
      for (LinkedWork work : file.works()) {
        works++;
        lines += work.work().text().lines().size();
        glosses += work.glosses().size();
        work.glosses().forEach(gloss -> add(file, gloss.gloss(), LinkRow.of(work, gloss)));
      }
    }

    private void add(LinkedFile file, Gloss gloss, List<LinkRow> rows) {
      links = links.plus(LinkCounts.of(rows));
      rows.stream()
          .filter(row -> row.status() != LinkRow.Status.LINKED)
          .map(row -> unlinked(file, gloss, row))
          .forEach(unlinked::add);
    }

    private static Unlinked unlinked(LinkedFile file, Gloss gloss, LinkRow row) {
      return new Unlinked(
          file.source().name(),
          gloss.position().line(),
          gloss.position().column(),
          gloss.ordinal(),
          row.target(),
          row.lemma(),
          row.status(),
          row.reason());
    }

    CheckReport build() {
      return new CheckReport(works, lines, glosses, links, problems, unlinked);
    }
  }
}
