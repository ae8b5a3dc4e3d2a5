package org.manicule.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the arguments and where the right ones are told. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("manicule: " + Printable.line(sentence(error)));
    if (!UnmatchedArgumentException.printSuggestions(error, err)) {
      err.println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
    }
    return ExitCode.WRONG_USAGE.number();
  }

  private static String sentence(ParameterException error) {
    boolean atRoot = error.getCommandLine().getParent() == null;
    return atRoot
            && error instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
        ? "There is no command '%s'".formatted(unmatched.getUnmatched().getFirst())
        : String.valueOf(error.getMessage());
  }
}
