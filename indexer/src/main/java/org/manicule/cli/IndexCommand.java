package org.manicule.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildOptions.Emptiness;
import org.manicule.rebuild.RebuildOptions.Start;
import org.manicule.rebuild.RebuildOptions.Strictness;
import org.manicule.rebuild.RebuildOptions.Writing;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.RebuildReport.Outcome;
import org.manicule.rebuild.json.RebuildAnswer;
import org.manicule.search.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule index}: brings the index up to the corpus. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Bring the index up to the corpus: read, link and write what has changed.",
      "Whoever searches meanwhile sees the old state, then all of the new."
    })
final class IndexCommand implements Callable<Integer> {

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Option(
      names = "--from-scratch",
      description = "Begin from nothing, also where the index that stands is damaged.")
  private boolean fromScratch;

  @Option(names = "--dry-run", description = "Tell what would change, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--strict",
      description = "Publish nothing where a link would be lost or a problem is an error.")
  private boolean strict;

  @Option(names = "--allow-empty", description = "Publish also a corpus folder that holds no text.")
  private boolean allowEmpty;

  @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    RebuildReport report;
    try (Progress progress = manicule.progress(Loudness.of(quiet))) {
      report = manicule.library().rebuild(options(), progress);
    }
    print(report);
    return exitCode(report).number();
  }

  private RebuildOptions options() {
    return new RebuildOptions(
        fromScratch ? Start.SCRATCH : Start.LAST_GENERATION,
        dryRun ? Writing.DRY_RUN : Writing.PUBLISH,
        strict ? Strictness.STRICT : Strictness.LENIENT,
        allowEmpty ? Emptiness.ALLOWED : Emptiness.REFUSED);
  }

  private void print(RebuildReport report) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    RebuildText text = new RebuildText(Style.ofThisTerminal());
    if (json) {
      out.println(Json.INDENTED.write(RebuildAnswer.of(report)));
    } else if (quiet) {
      err.print(text.problems(report));
    } else {
      out.print(text.write(report));
    }
    out.flush();
    if (report.outcome() instanceof Outcome.Refused refused) {
      err.println("manicule: " + Printable.line(refused.reason()) + ".");
    }
    err.flush();
  }

  private static ExitCode exitCode(RebuildReport report) {
    boolean refused = report.outcome() instanceof Outcome.Refused;
    return refused || report.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }
}
