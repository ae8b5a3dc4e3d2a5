package org.manicule.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manicule.index.Stamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code manicule rollback}: brings back the generation before the last. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Bring back an earlier generation of the index: the one before, or the one named.",
      "The corpus stays as it is; 'manicule index' publishes it again."
    })
final class RollbackCommand implements Callable<Integer> {

  @ParentCommand private ManiculeCommand manicule;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      description = "One that 'manicule generations' lists; default: the one before the last.")
  private @Nullable Long generation;

  @Override
  public Integer call() {
    Stamp restored =
        manicule
            .library()
            .history(
                history ->
                    history.restore(
                        generation == null ? before(history.kept()) : generation,
                        manicule.clock()));
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "Generation %s holds what %s held: %s, %s"
            .formatted(
                restored.generation(),
                restored.restored(),
                Count.of(restored.counts().works(), "work"),
                Count.of(restored.counts().lines(), "line")));
    out.flush();
    return ExitCode.DONE.number();
  }

  /** Going back twice goes further back, not forth again. */
  private static long before(List<Stamp> kept) {
    Stamp newest = kept.getFirst();
    long held = newest.restored() == 0 ? newest.generation() : newest.restored();
    return kept.stream()
        .filter(stamp -> stamp.generation() < held && stamp.restored() == 0)
        .mapToLong(Stamp::generation)
        .max()
        .orElseThrow(
            () ->
                new EnvironmentFailure(
                    "the index keeps no generation from before generation " + held));
  }
}
