package org.manicule.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.manicule.cli.SearchText.Marking;
import org.manicule.model.WorkId;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildReport.Outcome;
import org.manicule.search.SearchEngine;
import org.manicule.search.SearchRequest;
import org.manicule.search.SearchResult;
import org.manicule.search.json.Json;
import org.manicule.search.json.SearchAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code manicule search transfer learning}: the lines found, and the explanations that led there.
 */
@Command(
    name = "search",
    description = {
      "Search the lines and their glosses.",
      "Uses the index that stands, and makes it where there is none."
    })
final class SearchCommand implements Callable<Integer> {

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = {
        "What to look for: words, \"exact words\", -not, OR, pre*, near~, \"a b\"~5,",
        "line:word gloss:word quoted:word work:id author:name concept:name."
      })
  private List<String> words;

  @Option(names = "--json", description = "Answer in JSON, as the web's API does.")
  private boolean json;

  @Option(names = "--work", paramLabel = "ID", description = "Only in this work; may be repeated.")
  private List<String> works = List.of();

  @Option(
      names = "--size",
      defaultValue = "10",
      paramLabel = "N",
      description = "How many passages to show, up to 100; default: ${DEFAULT-VALUE}.")
  private int size;

  @Option(
      names = "--from",
      defaultValue = "0",
      paramLabel = "N",
      description = "How many passages to pass over; default: ${DEFAULT-VALUE}.")
  private int from;

  // No -h, which would be the beginning of -hidden. Only picocli looks at the field.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() {
    SearchRequest request = new SearchRequest(query(), works(), Set.of(), from(), size());
    SearchResult result;
    try (SearchEngine engine = engine()) {
      result = engine.search(request);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.INDENTED.write(SearchAnswer.of(result)));
    } else {
      Marking marking = Ansi.AUTO.enabled() ? Marking.BOLD : Marking.NONE;
      out.print(new SearchText(marking).write(request, result));
    }
    out.flush();
    return ExitCode.DONE.number();
  }

  private SearchEngine engine() {
    Library library = manicule.library();
    if (!library.hasIndex()) {
      try (Progress progress = manicule.progress(Loudness.NORMAL)) {
        if (library.rebuild(RebuildOptions.USUAL, progress).outcome() instanceof Outcome.Refused) {
          throw new EmptyCorpus(library.folders().corpus());
        }
      }
    }
    return library.engine();
  }

  /**
   * A {@code -word} is part of the query; a {@code --word} that is no option is a slip, unless it
   * stands behind {@code --}.
   */
  private String query() {
    List<String> arguments = spec.commandLine().getParseResult().originalArgs();
    int end = arguments.indexOf("--");
    for (String word : words) {
      boolean verbatim = end >= 0 && arguments.lastIndexOf(word) > end;
      if (word.startsWith("--") && word.length() > 2 && !verbatim) {
        throw wrong("Unknown option: '" + word + "'");
      }
    }
    return String.join(" ", words);
  }

  private Set<WorkId> works() {
    Set<WorkId> ids = new LinkedHashSet<>();
    for (String id : works) {
      if (!WorkId.isValid(id)) {
        throw wrong("--work: '" + id + "' is no id of a work");
      }
      ids.add(new WorkId(id));
    }
    return ids;
  }

  private int from() {
    if (from < 0) {
      throw wrong("--from: must be 0 or more, not " + from);
    }
    return from;
  }

  private int size() {
    if (size < 0 || size > SearchRequest.LARGEST_PAGE) {
      throw wrong("--size: must be 0 to " + SearchRequest.LARGEST_PAGE + ", not " + size);
    }
    return size;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
