package org.manicule.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

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
   * The fingerprint of files as they are now. A file that cannot be read has one too: it differs
   * from that of any file that can.
   *
   * @param file as it is found from the corpus folder
   * @param files all that the work is made from
   * @param program changes with the program
   */
  static Fingerprint of(String file, List<Path> files, String program) {
    MessageDigest digest = sha256();
    digest.update(bytes(program));
    for (Path each : files) {
      update(digest, each);
    }
    return new Fingerprint(file, HexFormat.of().formatHex(digest.digest()));
  }

  private static void update(MessageDigest digest, Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      digest.update(bytes(" " + content.length + " "));
      digest.update(content);
    } catch (IOException e) {
      digest.update(bytes(" unreadable "));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
