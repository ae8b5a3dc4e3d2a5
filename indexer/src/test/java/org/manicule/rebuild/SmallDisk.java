package org.manicule.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk of a few megabytes, in memory, mounted on a folder; Linux lets only root make one. */
record SmallDisk(Path path) implements AutoCloseable {

  /** Empty where none can be made. */
  static Optional<SmallDisk> mount(Path path, String size) throws IOException {
    Files.createDirectories(path);
    return run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString())
        ? Optional.of(new SmallDisk(path))
        : Optional.empty();
  }

  /** Whether it can be written no more. */
  boolean makeReadOnly() throws IOException {
    return run("mount", "-o", "remount,ro", path.toString());
  }

  boolean makeWritable() throws IOException {
    return run("mount", "-o", "remount,rw", path.toString());
  }

  @Override
  public void close() throws IOException {
    run("umount", "-l", path.toString());
  }

  private static boolean run(String... command) throws IOException {
    try {
      return new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
