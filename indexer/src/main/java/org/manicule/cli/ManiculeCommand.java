package org.manicule.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program {@code manicule}, to which the web module adds {@code serve}:
 *
 * <pre>{@code
 * System.exit(
 *     ManiculeCommand.program(Surroundings.ofThisProcess(), new ServeCommand())
 *         .execute(arguments));
 * }</pre>
 *
 * <p>A command reaches the folders that were stated, before or behind its name, by a field
 * {@code @ParentCommand ManiculeCommand}.
 */
@Command(
    name = "manicule",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Searches and explores annotated texts.",
    subcommands = {
      IndexCommand.class,
      GenerationsCommand.class,
      RollbackCommand.class,
      CheckCommand.class,
      LinksCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ConceptsCommand.class,
      ScoreCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 problems found in the corpus, 2 wrong usage, 3 the environment failed."
    })
public final class ManiculeCommand implements Runnable {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "FOLDER",
      defaultValue = "",
      scope = ScopeType.INHERIT,
      description = {
        "The folder of texts; else MANICULE_CORPUS, else corpus here or in the project."
      })
  private String corpus;

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      defaultValue = "",
      scope = ScopeType.INHERIT,
      description = {
        "The folder of the index; else MANICULE_INDEX, else .index here or in the project, or"
            + " .index-NAME for a corpus folder NAME."
      })
  private String index;

  private ManiculeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The program, with answers to wrong usage and to failures.
   *
   * @param further commands of other modules
   */
  public static CommandLine program(Surroundings surroundings, Object... further) {
    Logging.install();
    CommandLine program = new CommandLine(new ManiculeCommand(surroundings));
    for (Object command : further) {
      program.addSubcommand(command);
    }
    // "search keys -phantom": what is no option there is part of the query.
    Objects.requireNonNull(program.getSubcommands().get("search"))
        .setUnmatchedOptionsArePositionalParams(true);
    return program
        .setOut(Streams.out())
        .setErr(Streams.err())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Failures(surroundings));
  }

  /** The texts and the index that the options name. */
  public Library library() {
    return new Library(Folders.of(corpus, index, surroundings), surroundings.clock());
  }

  /** The current folder, from which paths are read. */
  Path folder() {
    return surroundings.folder();
  }

  Clock clock() {
    return surroundings.clock();
  }

  /** Shows how far long work has come, where a person looks on. */
  public Progress progress(Loudness loudness) {
    return loudness == Loudness.NORMAL && Ansi.AUTO.enabled()
        ? new TerminalProgress(
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8))
        : Progress.SILENT;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
