package org.manicule.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.manicule.index.IndexUnavailable.Reason;

/** Where an index lives: {@code IndexFolder.at(Path.of(".index"))}, or in memory. */
public final class IndexFolder implements AutoCloseable {

  private static final String ANEW = "make it anew with 'manicule index --from-scratch'";

  private final String name;
  private final Directory directory;

  private IndexFolder(String name, Directory directory) {
    this.name = name;
    this.directory = directory;
  }

  /**
   * The index in a folder, which is made when it does not exist.
   *
   * @throws IndexUnavailable where it cannot be
   */
  public static IndexFolder at(Path path) {
    try {
      return new IndexFolder(path.toString(), FSDirectory.open(path));
    } catch (IOException failure) {
      throw unavailable(path.toString(), failure);
    }
  }

  /** Whether a folder holds an index; makes nothing. */
  public static boolean holdsIndex(Path path) {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (IndexFolder folder = at(path)) {
      return folder.holdsIndex();
    }
  }

  /** An index that is gone with the program; for tests and previews. */
  public static IndexFolder inMemory() {
    return new IndexFolder("memory", new ByteBuffersDirectory());
  }

  public boolean holdsIndex() {
    try {
      return DirectoryReader.indexExists(directory);
    } catch (IOException failure) {
      throw unavailable(failure);
    }
  }

  /** Deletes an index that cannot be read; never one that another program writes. */
  void clear() {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    } catch (IOException failure) {
      throw unavailable(failure);
    }
  }

  Directory directory() {
    return directory;
  }

  /** How people name it. */
  public String name() {
    return name;
  }

  @Override
  public void close() {
    try {
      directory.close();
    } catch (IOException failure) {
      throw unavailable(failure);
    }
  }

  /** One clear sentence for what went wrong. */
  IndexUnavailable unavailable(Exception failure) {
    return unavailable(name, failure);
  }

  IndexUnavailable otherVersion(Stamp stamp) {
    return new IndexUnavailable(
        Reason.OTHER_VERSION,
        "the index in %s has form %d, this program reads form %d; %s"
            .formatted(name, stamp.schema(), Schema.VERSION, ANEW),
        new IllegalStateException(stamp.toString()));
  }

  private static IndexUnavailable unavailable(String name, Exception failure) {
    Throwable cause =
        failure instanceof UncheckedIOException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    Reason reason = reason(cause);
    String sentence =
        switch (reason) {
          case MISSING -> "there is no index in %s; make one with 'manicule index'".formatted(name);
          case LOCKED -> "another program is writing the index in %s; wait for it".formatted(name);
          case DAMAGED -> "the index in %s is damaged; %s".formatted(name, ANEW);
          case OTHER_VERSION ->
              "the index in %s was made by another version; %s".formatted(name, ANEW);
          case NO_PERMISSION ->
              "no permission for the index in %s: %s".formatted(name, cause.getMessage());
          case DISK_FULL -> "the disk that holds the index in %s is full".formatted(name);
          case UNREADABLE -> "the index in %s cannot be used: %s".formatted(name, cause);
        };
    return new IndexUnavailable(reason, sentence, failure);
  }

  private static Reason reason(Throwable cause) {
    return switch (cause) {
      case LockObtainFailedException e -> Reason.LOCKED;
      case IndexFormatTooOldException e -> Reason.OTHER_VERSION;
      case IndexFormatTooNewException e -> Reason.OTHER_VERSION;
      case IndexNotFoundException e -> Reason.MISSING;
      case CorruptIndexException e -> Reason.DAMAGED;
      case EOFException e -> Reason.DAMAGED;
      case NoSuchFileException e -> Reason.DAMAGED;
      case FileNotFoundException e -> Reason.DAMAGED;
      case AccessDeniedException e -> Reason.NO_PERMISSION;
      default ->
          String.valueOf(cause.getMessage()).contains("No space left")
              ? Reason.DISK_FULL
              : Reason.UNREADABLE;
    };
  }
}
