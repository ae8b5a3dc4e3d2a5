package org.manicule.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * Who writes an index: {@code process 4711 on scriptorium since 2026-11-24T12:03:00Z}. The lock
 * itself says nothing, so its owner leaves this beside it; what is left behind by a program that
 * was killed is written over by the next.
 */
record Holder(long process, String host, Instant since) {

  private static final String FILE = "holder";
  private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

  static Holder thisProcess(Instant since) {
    return new Holder(
        ProcessHandle.current().pid(), hostName(), since.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Without asking the network, which can take long. */
  private static String hostName() {
    try {
      return Files.readString(HOST_NAME).strip();
    } catch (IOException notLinux) {
      return Optional.ofNullable(System.getenv("COMPUTERNAME"))
          .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
          .orElse("this host");
    }
  }

  /** For the owner of the lock alone. */
  void writeTo(Directory directory) throws IOException {
    clear(directory);
    try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
      out.writeString(process + " " + since + " " + host);
    }
  }

  /** For the owner of the lock alone. */
  static void clear(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.equals(FILE)) {
        directory.deleteFile(file);
      }
    }
  }

  /** Empty where nobody has said so yet. */
  static Optional<Holder> of(Directory directory) {
    try (ChecksumIndexInput in = directory.openChecksumInput(FILE)) {
      String[] parts = in.readString().split(" ", 3);
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(new Holder(Long.parseLong(parts[0]), parts[2], Instant.parse(parts[1])));
    } catch (IOException | NumberFormatException | DateTimeParseException notWritten) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "process %d on %s since %s".formatted(process, host, since);
  }
}
