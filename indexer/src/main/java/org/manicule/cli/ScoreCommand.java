package org.manicule.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.manicule.index.LanguageStems;
import org.manicule.link.Linker;
import org.manicule.score.Score;
import org.manicule.score.Scoreboard;
import org.manicule.score.Scorer;
import org.manicule.score.TestCollection;
import org.manicule.search.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule score DIR}: how often the linker is right, where editors say what is right. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Measure the linker on commentaries whose editors say which lines each note is on.",
      "Reads lines.jsonl and notes.jsonl in the folder, or in the folders within it.",
      "Speed is processor time of one thread, when the linker has warmed up."
    })
final class ScoreCommand implements Callable<Integer> {

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder of a collection, or of several.")
  private String folder;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--language",
      defaultValue = "",
      paramLabel = "TAG",
      description = "The language of the lines, such as la; else it is guessed.")
  private String language;

  enum Format {
    TEXT,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<TestCollection> collections = collections();
    Scorer scorer =
        new Scorer(
            new Linker(new LanguageStems()),
            ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    score(scorer, collections.getFirst());
    List<Score> scores =
        collections.stream().flatMap(each -> score(scorer, each).stream()).toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(Scoreboard.text(scores));
      case JSON -> out.println(Json.INDENTED.write(scores));
    }
    out.flush();
    return ExitCode.DONE.number();
  }

  private List<TestCollection> collections() throws IOException {
    List<TestCollection> collections = TestCollection.in(path());
    if (collections.isEmpty()) {
      throw new EnvironmentFailure(
          "there is no collection in %s; one has the files lines.jsonl and notes.jsonl"
              .formatted(folder));
    }
    return collections;
  }

  private Path path() {
    try {
      return manicule.folder().resolve(folder);
    } catch (InvalidPathException e) {
      throw new EnvironmentFailure(
          "'%s' is no name that a folder can have here".formatted(folder), e);
    }
  }

  private List<Score> score(Scorer scorer, TestCollection collection) {
    return language.isEmpty() ? scorer.score(collection) : scorer.score(collection, language);
  }
}
