package org.manicule.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.manicule.index.IndexUnavailable.Reason;

/** Where an index lives: {@code IndexFolder.at(Path.of(".index"))}, or in memory. */
public final class IndexFolder implements AutoCloseable {

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
      throw new Diagnosis(path.toString(), Optional.empty()).of(failure);
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

  /** What is to be said where a folder holds no index. */
  public static IndexUnavailable missing(Path path) {
    return new Diagnosis(path.toString(), Optional.empty())
        .of(new IndexNotFoundException(path.toString()));
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
  public IndexUnavailable unavailable(Exception failure) {
    return new Diagnosis(name, Holder.of(directory)).of(failure);
  }

  /**
   * @param fault the end of a sentence that begins with "the index"
   */
  IndexUnavailable unsound(String fault) {
    return new IndexUnavailable(
        Reason.UNSOUND,
        "nothing was published, for the new index in %s %s; %s"
            .formatted(name, fault, Diagnosis.ANEW),
        new IllegalStateException(fault));
  }

  IndexUnavailable notKept(long generation, String kept) {
    return new IndexUnavailable(
        Reason.NOT_KEPT,
        "generation %d is not kept in %s; kept are %s".formatted(generation, name, kept),
        new IllegalArgumentException(String.valueOf(generation)));
  }

  IndexUnavailable otherVersion(Stamp stamp) {
    return new IndexUnavailable(
        Reason.OTHER_VERSION,
        "the index in %s has form %d, this program reads form %d; %s"
            .formatted(name, stamp.schema(), Schema.VERSION, Diagnosis.ANEW),
        new IllegalStateException(stamp.toString()));
  }
}
