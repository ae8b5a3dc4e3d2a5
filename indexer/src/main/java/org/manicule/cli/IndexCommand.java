package org.manicule.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.manicule.search.SearchEngine;
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

  @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Library library = manicule.library();
    Library.Mode mode = fromScratch ? Library.Mode.FROM_SCRATCH : Library.Mode.CHANGES;
    Publication publication;
    try (Progress progress = manicule.progress(Loudness.of(quiet))) {
      publication = library.publish(mode, progress);
    }
    IndexSummary summary;
    try (SearchEngine engine = library.engine()) {
      summary = IndexSummary.of(publication, engine.works(), engine.generation());
    }
    print(summary);
    return (publication.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE).number();
  }

  private void print(IndexSummary summary) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.INDENTED.write(summary));
      return;
    }
    if (quiet) {
      spec.commandLine().getErr().print(summary.problemText());
      spec.commandLine().getErr().flush();
    } else {
      out.print(summary.problemText() + summary.text());
      out.flush();
    }
  }
}
