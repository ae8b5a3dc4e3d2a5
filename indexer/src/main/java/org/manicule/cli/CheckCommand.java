package org.manicule.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildOptions.Writing;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.json.RebuildAnswer;
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
      "Exit code 1 where there is anything to look at. Reads the corpus, not the index.",
      "With --against published: what publishing would change, read from changed files alone."
    })
final class CheckCommand implements Callable<Integer> {

  /** How the report is written. */
  enum Format {
    TEXT,
    JSON
  }

  /** What the corpus is held against. */
  enum Against {
    /** The generation of the index that is read now. */
    PUBLISHED
  }

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--against",
      paramLabel = "STATE",
      description = "published: print what publishing would change in works, lines and links.")
  private @Nullable Against against;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  @Override
  public Integer call() {
    return (against == null ? check() : compare()).number();
  }

  private ExitCode compare() {
    RebuildReport report;
    try (Progress progress = manicule.progress(Loudness.of(quiet))) {
      report = manicule.library().rebuild(RebuildOptions.USUAL.with(Writing.DRY_RUN), progress);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TEXT -> new RebuildText(Style.ofThisTerminal()).write(report);
          case JSON -> Json.INDENTED.write(RebuildAnswer.of(report)) + "\n";
        });
    out.flush();
    boolean worse =
        report.hasErrors()
            || report.difference().counts().linksLost() > 0
            || report.difference().counts().linksAmbiguous() > 0;
    return worse ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private ExitCode check() {
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
    return done.isClean() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
