package org.manicule.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.manicule.index.IndexUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what failed; the stack trace only where {@code MANICULE_TRACE} is set. */
final class Failures implements IExecutionExceptionHandler {

  private final Surroundings surroundings;

  Failures(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("manicule: " + Printable.line(sentence(failure)) + ".");
    if (surroundings.variables().containsKey("MANICULE_TRACE")) {
      failure.printStackTrace(err);
    }
    return (failure instanceof EmptyCorpus ? ExitCode.PROBLEMS : ExitCode.ENVIRONMENT).number();
  }

  static String sentence(Throwable failure) {
    return switch (failure) {
      case EnvironmentFailure stated -> message(stated);
      case EmptyCorpus empty -> message(empty);
      case IndexUnavailable unavailable -> message(unavailable);
      case UncheckedIOException wrapped -> sentence(Objects.requireNonNull(wrapped.getCause()));
      case NoSuchFileException missing -> "there is no file " + missing.getFile();
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case FileSystemException refused ->
          "%s cannot be used: %s".formatted(refused.getFile(), refused.getReason());
      case IOException broken -> "reading or writing failed: " + message(broken);
      default ->
          "a mistake of this program's own: %s; MANICULE_TRACE=1 shows where".formatted(failure);
    };
  }

  private static String message(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }
}
