package org.manicule.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts {@link Program} as a process of its own in a folder, as a shell would.
 *
 * @param folder the current folder of the process
 * @param variables added to its environment
 */
record Command(Path folder, Map<String, String> variables) {

  /** How a process ended, and what it wrote. */
  record Ended(int code, String out, String err) {}

  static Command in(Path folder) {
    return new Command(folder, Map.of());
  }

  Command with(String variable, String value) {
    return new Command(folder, Map.of(variable, value));
  }

  /** The same in this process, for the sake of speed. */
  Ended call(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ManiculeCommand.program(new Surroundings(folder, folder, variables, Clock.systemUTC()))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Ended(code, out.toString(), err.toString());
  }

  Ended run(String... arguments) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      Process process =
          builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("no end after a minute: " + List.of(arguments));
      }
      Ended ended = new Ended(process.exitValue(), read(out), read(err));
      Files.delete(out);
      Files.delete(err);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("-Duser.language=" + System.getProperty("user.language"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MANICULE_"));
    builder.environment().putAll(variables);
    return builder;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
