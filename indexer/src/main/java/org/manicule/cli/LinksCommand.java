package org.manicule.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.manicule.model.LinkedWork;
import org.manicule.read.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule links --format jsonl}: every lemma of the corpus and what it quotes. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print every quotation of the glosses with the lines and words it quotes.",
      "Reads the corpus, not the index."
    })
final class LinksCommand implements Callable<Integer> {

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text, jsonl or csv; default: ${DEFAULT-VALUE}.")
  private LinkFormat format;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  private LinkCounts counts = LinkCounts.NONE;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.header());
    try (Progress progress = manicule.progress(Loudness.of(quiet))) {
      complain(manicule.library().read(progress, this::print));
    }
    out.print(format.footer(counts));
    out.flush();
    return ExitCode.DONE.number();
  }

  private void print(LinkedFile file) {
    complain(file.problems());
    for (LinkedWork work : file.works()) {
      List<LinkRow> rows = LinkRow.of(work);
      counts = counts.plus(LinkCounts.of(rows));
      spec.commandLine().getOut().print(format.rows(rows));
    }
  }

  private void complain(List<Problem> problems) {
    problems.stream()
        .map(problem -> ProblemRow.of(problem).text())
        .forEach(spec.commandLine().getErr()::println);
  }
}
