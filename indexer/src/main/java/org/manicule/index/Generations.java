package org.manicule.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads one published generation after another. Whoever reads holds one generation whole, whatever
 * is published meanwhile.
 *
 * <p>Safe for use by many threads.
 */
public final class Generations implements AutoCloseable {

  private final IndexFolder folder;
  private final References references;

  /** Of this object and not static, for a program may read several indexes. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Generation> held = new ThreadLocal<>();

  /** What is asked of one generation. */
  public interface Question<T> {
    T ask(Generation generation) throws IOException;
  }

  private Generations(IndexFolder folder, References references) {
    this.folder = folder;
    this.references = references;
  }

  /**
   * The last generation of a folder, and those that follow it.
   *
   * @throws IndexUnavailable where there is none, or none that this program reads
   */
  public static Generations open(IndexFolder folder) {
    try {
      Generation first = new Generation(DirectoryReader.open(folder.directory()));
      if (!first.stamp().isReadable()) {
        first.close();
        throw folder.otherVersion(first.stamp());
      }
      first.catalog();
      return new Generations(folder, new References(first));
    } catch (IOException | UncheckedIOException failure) {
      throw folder.unavailable(failure);
    }
  }

  /**
   * The answer of the last generation of a folder, for those who ask but once.
   *
   * @throws IndexUnavailable where there is none, or none that this program reads
   */
  public static <T> T askOnce(IndexFolder folder, Question<T> question) {
    try (DirectoryReader reader = DirectoryReader.open(folder.directory())) {
      Generation last = new Generation(reader);
      if (!last.stamp().isReadable()) {
        throw folder.otherVersion(last.stamp());
      }
      return question.ask(last);
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  /** Keeps one generation for all that a thread asks, until it is closed by that thread. */
  public final class Hold implements AutoCloseable {

    private final Generation generation;
    private final @Nullable Generation outer;

    private Hold(Generation generation) {
      this.generation = generation;
      this.outer = held.get();
      held.set(generation);
    }

    public Stamp stamp() {
      return generation.stamp();
    }

    @Override
    public void close() {
      if (outer == null) {
        held.remove();
      } else {
        held.set(outer);
      }
      release(generation);
    }
  }

  /**
   * All that this thread asks until the hold is closed is answered by one generation: the newest
   * known now, or the one that the thread holds already.
   */
  public Hold hold() {
    return new Hold(acquire());
  }

  /**
   * The answer of the generation that this thread holds; else of the newest known now.
   *
   * @throws IndexUnavailable where the index cannot be read
   */
  public <T> T ask(Question<T> question) {
    Generation generation = acquire();
    try {
      return question.ask(generation);
    } catch (IOException | UncheckedIOException failure) {
      throw folder.unavailable(failure);
    } finally {
      release(generation);
    }
  }

  private Generation acquire() {
    try {
      Generation outer = held.get();
      if (outer != null && references.tryIncRef(outer)) {
        return outer;
      }
      return references.acquire();
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  private void release(Generation generation) {
    try {
      references.release(generation);
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  /** Turns to the newest generation published. */
  public void refresh() {
    try {
      references.maybeRefreshBlocking();
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  @Override
  public void close() {
    try {
      references.close();
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  private static final class References extends ReferenceManager<Generation> {

    References(Generation first) {
      current = first;
    }

    @Override
    protected @Nullable Generation refreshIfNeeded(Generation generation) throws IOException {
      return generation.next();
    }

    @Override
    protected boolean tryIncRef(Generation generation) {
      return generation.reader().tryIncRef();
    }

    @Override
    protected void decRef(Generation generation) throws IOException {
      generation.reader().decRef();
    }

    @Override
    protected int getRefCount(Generation generation) {
      return generation.reader().getRefCount();
    }
  }
}
