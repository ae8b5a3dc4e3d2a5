package org.manicule.rebuild;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is known of one file.
 *
 * @param file its name in the corpus folder, such as {@code roman/aeneid.md}
 * @param stamp its {@link FileStamp} when it was read; empty where it could not be
 * @param read when that was
 * @param hash the SHA-256 of its content; else why it could not be read
 */
record FileNote(String file, String stamp, Instant read, String hash) {

  private static final int CHUNK = 1 << 16;

  /** The note from before, where the file is for sure as it was; else one of its content now. */
  static FileNote of(Path path, String file, Instant now, Optional<FileNote> before) {
    try {
      FileStamp stamp = FileStamp.of(path);
      return before.isPresent() && before.get().stillHolds(stamp)
          ? before.get()
          : new FileNote(file, stamp.print(), now, hash(path));
    } catch (IOException unreadable) {
      return new FileNote(file, "", now, unreadable.toString());
    }
  }

  private boolean stillHolds(FileStamp now) {
    return stamp.equals(now.print()) && now.provesContentReadAt(read);
  }

  private static String hash(Path path) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(path)) {
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        digest.update(chunk, 0, length);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
