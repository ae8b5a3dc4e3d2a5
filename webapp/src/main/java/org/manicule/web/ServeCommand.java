package org.manicule.web;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.manicule.cli.EnvironmentFailure;
import org.manicule.cli.ExitCode;
import org.manicule.cli.Library;
import org.manicule.cli.Loudness;
import org.manicule.cli.ManiculeCommand;
import org.manicule.cli.Progress;
import org.manicule.cli.Surroundings;
import org.manicule.cli.Version;
import org.manicule.index.IndexFolder;
import org.manicule.index.IndexUnavailable;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildOptions.Start;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.RebuildReport.Outcome;
import org.manicule.search.SearchEngine;
import org.manicule.web.http.Binding;
import org.manicule.web.http.CannotListenException;
import org.manicule.web.http.Route;
import org.manicule.web.http.WebServer;
import org.manicule.web.live.Live;
import org.manicule.web.live.Token;
import org.manicule.web.live.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule serve}: brings the index up to the corpus, then serves the pages and the API. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Serve the texts as web pages and as an API.",
      "Brings the index up to the corpus first, and again whenever a file is saved."
    })
final class ServeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description = "The port to listen on, 0 for any free one; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = {
        "The address to listen on; default: ${DEFAULT-VALUE}, which this machine alone reaches.",
        "0.0.0.0 listens on all."
      })
  private String host;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = {
        "A name by which readers call the server, such as texts.example.org; may be repeated.",
        "Requests that call it by another name are refused."
      })
  private List<String> names = List.of();

  @Option(
      names = "--no-watch",
      description = "Do not rebuild by yourself when a file of the corpus changes.")
  private boolean noWatch;

  @Option(
      names = "--rebuild-token-file",
      paramLabel = "FILE",
      defaultValue = "",
      description = {
        "The file with the token that lets POST /api/v1/rebuild;",
        "else MANICULE_REBUILD_TOKEN, else nobody may ask for a rebuild."
      })
  private String tokenFile;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Binding binding = binding();
    Token token = RebuildToken.of(tokenFile, surroundings);
    Library library = manicule.library();
    bringUpToDate(library);
    try (SearchEngine engine = library.engine();
        IndexFolder index = IndexFolder.at(library.folders().index());
        Farewell farewell = Farewell.prepare()) {
      Live.Source source = new Live.Source(library.folders().corpus(), index);
      Live live = new Live(engine, source, token, surroundings.clock());
      try (WebServer server = start(engine, binding, live.routes());
          live) {
        live.start(noWatch ? Watching.INDEX : Watching.CORPUS);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Manicule is open at " + server.address() + " (Ctrl+C stops it)");
        out.flush();
        farewell.await();
      }
    }
    return ExitCode.DONE.number();
  }

  private Binding binding() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port: must be 0 to 65535, not " + port);
    }
    return new Binding(host, port, Set.copyOf(names));
  }

  private void bringUpToDate(Library library) {
    try (Progress progress = manicule.progress(Loudness.NORMAL)) {
      if (!library.isCurrent()) {
        report(library.rebuild(RebuildOptions.USUAL, progress), library);
      }
    } catch (IndexUnavailable unavailable) {
      switch (unavailable.reason()) {
        case DAMAGED, OTHER_VERSION -> makeAnew(library, unavailable);
        case LOCKED -> serveWhatStands(library, unavailable);
        case MISSING, NO_PERMISSION, DISK_FULL, UNSOUND, NOT_KEPT, UNREADABLE -> throw unavailable;
      }
    }
  }

  /** The corpus has all that the index had. */
  private void makeAnew(Library library, IndexUnavailable unusable) {
    say(unusable.getMessage() + ". This is done now.");
    try (Progress progress = manicule.progress(Loudness.NORMAL)) {
      report(library.rebuild(RebuildOptions.USUAL.with(Start.SCRATCH), progress), library);
    }
  }

  private void report(RebuildReport report, Library library) {
    if (report.outcome() instanceof Outcome.Refused refused) {
      serveWhatStands(library, new EnvironmentFailure(refused.reason()));
    }
  }

  private void serveWhatStands(Library library, RuntimeException failure) {
    if (!library.hasIndex()) {
      throw failure;
    }
    say(failure.getMessage() + ". What was published before is served.");
  }

  private void say(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("manicule: " + sentence);
    err.flush();
  }

  private WebServer start(SearchEngine engine, Binding binding, List<Route> further) {
    try {
      return Site.start(engine, binding, surroundings.clock(), further);
    } catch (CannotListenException failure) {
      throw new EnvironmentFailure(String.valueOf(failure.getMessage()), failure);
    }
  }
}
