package org.manicule.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.manicule.export.ExportFormat;
import org.manicule.export.WorkWriter;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;
import org.manicule.read.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code manicule export comus --format tei}: a work in the format of another program. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Write a work with its glosses in a format that other programs read.",
      "Reads the corpus, not the index."
    })
final class ExportCommand implements Callable<Integer> {

  private static final int MOST_NAMED = 20;

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORK", description = "The id of the work, as in its address.")
  private String work;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      converter = FormatName.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write; else it is printed.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--site",
      paramLabel = "ADDRESS",
      defaultValue = "http://127.0.0.1:7070/",
      description = {
        "Where the works are served, for formats that name them by address;",
        "default: ${DEFAULT-VALUE}."
      })
  private URI site;

  private final List<String> ids = new ArrayList<>();
  private Optional<LinkedWork> found = Optional.empty();

  /** The names of the formats. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Formats() {
      for (ExportFormat each : ExportFormat.values()) {
        add(each.key());
      }
    }
  }

  /** A format by its name. */
  static final class FormatName implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String name) {
      return ExportFormat.of(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is none of %s".formatted(name, String.join(", ", new Formats()))));
    }
  }

  @Override
  public Integer call() throws IOException {
    manicule.library().read(Progress.SILENT, this::look);
    LinkedWork wanted = found.orElseThrow(this::noSuchWork);
    WorkWriter writer = format.writer(site);
    if (output.isPresent()) {
      try (Writer out = Files.newBufferedWriter(output.get(), UTF_8)) {
        writer.write(wanted, out);
      }
    } else {
      writer.write(wanted, spec.commandLine().getOut());
      spec.commandLine().getOut().flush();
    }
    return ExitCode.DONE.number();
  }

  private void look(LinkedFile file) {
    for (LinkedWork each : file.works()) {
      WorkId id = each.work().id();
      ids.add(id.value());
      if (id.value().equals(work)) {
        found = found.or(() -> Optional.of(each));
      }
    }
  }

  private ParameterException noSuchWork() {
    String hint =
        NearestName.of(work, ids)
            .map(near -> "did you mean '%s'?".formatted(near))
            .orElseGet(
                () ->
                    "there are: "
                        + String.join(", ", ids.stream().limit(MOST_NAMED).toList())
                        + (ids.size() > MOST_NAMED ? ", …" : ""));
    return new ParameterException(
        spec.commandLine(), "There is no work '%s'; %s".formatted(work, hint));
  }
}
