package org.manicule.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.manicule.search.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule check}: what an editor should look at. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print what is wrong in the corpus and which quotations match no line, or several.",
      "Exit code 1 where there is anything to look at. Reads the corpus, not the index."
    })
final class CheckCommand implements Callable<Integer> {

  /** How the report is written. */
  enum Format {
    TEXT,
    JSON
  }

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  @Override
  public Integer call() {
    CheckReport.Builder report = new CheckReport.Builder();
    try (Progress progress = manicule.progress(Loudness.of(quiet))) {
      manicule.library().read(progress, report::add).forEach(report::add);
    }
    PrintWriter out = spec.commandLine().getOut();
    CheckReport done = report.build();
    out.print(
        switch (format) {
          case TEXT -> done.text();
          case JSON -> Json.INDENTED.write(done) + "\n";
        });
    out.flush();
    return (done.isClean() ? ExitCode.DONE : ExitCode.PROBLEMS).number();
  }
}
