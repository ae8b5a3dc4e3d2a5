package org.manicule.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.read.Source;

/**
 * What a work in the index was made from; the index keeps it with the work.
 *
 * @param file the file with the text, as it is found from the corpus folder
 * @param digest changes with the bytes of the files and with the program that reads them
 */
record Fingerprint(String file, String digest) {

  /** As the index keeps it: the digest, a blank, the file's name. */
  String print() {
    return digest + " " + file;
  }

  /** Empty where it was not printed by this class. */
  static Optional<Fingerprint> parse(String printed) {
    int blank = printed.indexOf(' ');
    return blank < 0
        ? Optional.empty()
        : Optional.of(new Fingerprint(printed.substring(blank + 1), printed.substring(0, blank)));
  }

  /**
   * The fingerprint of files as they are now.
   *
   * @param file as it is found from the corpus folder
   * @param program changes with the program
   * @throws UncheckedIOException where a file cannot be read
   */
  static Fingerprint of(String file, Source source, String program) {
    MessageDigest digest = sha256();
    digest.update(program.getBytes(StandardCharsets.UTF_8));
    List<Path> files =
        Stream.concat(Stream.of(source.text()), source.commentaries().stream()).toList();
    for (Path each : files) {
      update(digest, each);
    }
    return new Fingerprint(file, HexFormat.of().formatHex(digest.digest()));
  }

  private static void update(MessageDigest digest, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
