package org.manicule.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.manicule.index.Counts;
import org.manicule.index.Stamp;
import org.manicule.search.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule generations}: what the index keeps to roll back to. */
@Command(
    name = "generations",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "List the generations that the index keeps, the newest first.",
      "'manicule rollback' brings one of them back."
    })
final class GenerationsCommand implements Callable<Integer> {

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Option(
      names = "--verify",
      description = "Read every byte of the newest, and fail where one is damaged.")
  private boolean verify;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  /**
   * A generation as JSON.
   *
   * @param published when; ISO 8601
   * @param restored the generation that it brought back; 0 where it was made from the corpus
   */
  record Row(
      long generation,
      String published,
      long works,
      long lines,
      long passages,
      long glosses,
      long restored) {

    static Row of(Stamp stamp) {
      Counts counts = stamp.counts();
      return new Row(
          stamp.generation(),
          stamp.time().toString(),
          counts.works(),
          counts.lines(),
          counts.passages(),
          counts.glosses(),
          stamp.restored());
    }

    /** {@code 12 2026-11-24T12:00:00Z 1 work, 28 lines, 7 glosses}. */
    String text() {
      return "%s  %s  %s, %s, %s%s"
          .formatted(
              generation,
              published,
              Count.of(works, "work"),
              Count.of(lines, "line"),
              Count.of(glosses, "gloss"),
              restored == 0 ? "" : "; brought back from " + restored);
    }
  }

  @Override
  public Integer call() {
    List<Row> rows =
        manicule
            .library()
            .history(
                history -> {
                  if (verify) {
                    history.verify();
                  }
                  return history.kept().stream().map(Row::of).toList();
                });
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.INDENTED.write(rows));
    } else {
      rows.forEach(row -> out.println(row.text()));
    }
    out.flush();
    return ExitCode.DONE.number();
  }
}
