package org.manicule.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Size, times and identity of a file, which change when its content does, but for two writes within
 * one tick of the clock.
 *
 * @param print all of these as a text to compare
 * @param changed the latest of its times
 */
record FileStamp(String print, Instant changed) {

  /** No file system counts its times in coarser steps. */
  private static final Duration TICK = Duration.ofSeconds(2);

  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
    FileTime modified = basic.lastModifiedTime();
    FileTime changed = timeOfAnyChange(file, modified);
    return new FileStamp(
        "%d %s %s %s".formatted(basic.size(), modified, changed, basic.fileKey()),
        later(modified.toInstant(), changed.toInstant()));
  }

  /** On Unix, where people can set back the time of the last write, but not this one. */
  private static FileTime timeOfAnyChange(Path file, FileTime modified) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
            && Files.getAttribute(file, "unix:ctime") instanceof FileTime time
        ? time
        : modified;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Whether the file's content is for sure what was read at that time, where its stamp then was
   * this one; not so for a file written just then, or in a future that a clock once showed.
   */
  boolean provesContentReadAt(Instant read) {
    return changed.plus(TICK).isBefore(read);
  }
}
