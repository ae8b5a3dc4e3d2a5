package org.manicule.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.manicule.export.SkosWriter;
import org.manicule.index.CommonWords;
import org.manicule.index.LanguageStems;
import org.manicule.measure.KeyTerm;
import org.manicule.measure.KeyTerms;
import org.manicule.measure.Vocabulary;
import org.manicule.model.LinkedWork;
import org.manicule.text.Stems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule concepts --format ttl}: the key terms of the glosses, for an editor to keep. */
@Command(
    name = "concepts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Find the key terms of the glosses: candidates for concepts, found and not given.",
      "Reads the corpus, not the index."
    })
final class ConceptsCommand implements Callable<Integer> {

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text, or ttl for SKOS in Turtle; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--most",
      defaultValue = "100",
      paramLabel = "N",
      description = "How many terms at most; default: ${DEFAULT-VALUE}.")
  private int most;

  private final List<LinkedWork> works = new ArrayList<>();

  enum Format {
    TEXT,
    TTL;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    manicule.library().read(Progress.SILENT, file -> works.addAll(file.works()));
    List<KeyTerm> terms =
        KeyTerms.in(works, ConceptsCommand::vocabulary, KeyTerms.Floor.STANDARD).stream()
            .limit(Math.max(0, most))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> terms.forEach(term -> out.println(line(term)));
      case TTL -> new SkosWriter(language()).write(entries(terms), out);
    }
    out.flush();
    return ExitCode.DONE.number();
  }

  private static List<SkosWriter.Entry> entries(List<KeyTerm> terms) {
    return terms.stream().map(term -> new SkosWriter.Entry(term.concept(), term.note())).toList();
  }

  private static String line(KeyTerm term) {
    return String.format(
        Locale.ROOT,
        "%-40s %5d×  C-value %7.1f  log-likelihood %7.1f",
        Printable.line(term.concept().label()),
        term.frequency(),
        term.termhood(),
        term.keyness());
  }

  /** That of the glosses, where all are in one language. */
  private String language() {
    List<String> languages =
        works.stream().map(work -> work.work().info().glossLanguage()).distinct().toList();
    return languages.size() == 1 ? languages.getFirst() : "";
  }

  private static Vocabulary vocabulary(String tag) {
    Stems stems = new LanguageStems().apply(tag);
    return new Vocabulary(
        CommonWords.of(tag), key -> stems.of(key).stream().findFirst().orElse(key));
  }
}
