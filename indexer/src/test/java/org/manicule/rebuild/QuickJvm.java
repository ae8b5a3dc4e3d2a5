package org.manicule.rebuild;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts a class of the tests as a process of its own, again and again, as quickly as a JVM can:
 * from jars, with an archive of the classes that a first run loaded.
 */
final class QuickJvm {

  private final Path folder;
  private final String classPath;
  private final Path archive;

  private QuickJvm(Path folder) {
    this.folder = folder;
    this.classPath = classPath();
    this.archive = folder.resolve("classes.jsa");
  }

  /** Made by one run of the class with these arguments, which must end by itself. */
  static QuickJvm trained(Path folder, Class<?> main, String... arguments) {
    QuickJvm jvm = new QuickJvm(folder);
    try {
      jvm.builder(List.of("-XX:ArchiveClassesAtExit=" + jvm.archive), main, arguments)
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("training.txt").toFile())
          .start()
          .waitFor();
      return jvm;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  ProcessBuilder start(Class<?> main, String... arguments) {
    return builder(
        List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable"),
        main,
        arguments);
  }

  private ProcessBuilder builder(List<String> options, Class<?> main, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-Xss512k"));
    line.addAll(options);
    line.addAll(List.of("-cp", classPath, main.getName()));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line);
  }

  /** A class archive takes no folders; and to set up logging takes longer than a rebuild. */
  private String classPath() {
    String stated =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(stated.split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(Files::exists)
        .filter(path -> !path.getFileName().toString().startsWith("logback"))
        .map(path -> Files.isDirectory(path) ? jar(path) : path)
        .map(Path::toString)
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  private Path jar(Path classes) {
    try {
      Path jar = Files.createTempFile(folder, "classes", ".jar");
      try (OutputStream out = Files.newOutputStream(jar);
          JarOutputStream entries = new JarOutputStream(out);
          Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
          Files.copy(file, entries);
        }
      }
      return jar;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
