package org.manicule.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.manicule.model.Concepts;
import org.manicule.model.Image;
import org.manicule.model.LinkedWork;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/**
 * Prepares the next generation beside the one that is read, checks it, and publishes it at once.
 *
 * <pre>{@code
 * try (IndexBuilder builder = IndexBuilder.open(folder, Clock.systemUTC())) {
 *   builder.put(linkedWork);
 *   builder.concepts(concepts);
 *   builder.publish();
 * }
 * }</pre>
 *
 * <p>What is not published is gone with {@link #close}: readers never see it. Works may be put by
 * several threads. Every method throws {@link IndexUnavailable} where the file system fails.
 */
public final class IndexBuilder implements AutoCloseable {

  private final IndexFolder folder;
  private final Clock clock;
  private final Transaction transaction;
  private final Changes changes = new Changes();
  private final Analysis analysis = new Analysis();

  private IndexBuilder(IndexFolder folder, Clock clock, Transaction transaction) {
    this.folder = folder;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Goes on from the last generation; from nothing where its form is not this program's. */
  public static IndexBuilder open(IndexFolder folder, Clock clock) {
    Holder holder = Holder.thisProcess(clock.instant());
    return begin(folder, clock, () -> Transaction.open(folder, holder));
  }

  /** Begins from nothing, also where an index cannot be read. */
  public static IndexBuilder fromScratch(IndexFolder folder, Clock clock) {
    Holder holder = Holder.thisProcess(clock.instant());
    return begin(folder, clock, () -> Transaction.fromScratch(folder, holder));
  }

  private static IndexBuilder begin(IndexFolder folder, Clock clock, Step<Transaction> step) {
    return new IndexBuilder(folder, clock, run(folder, step));
  }

  /** The generation that this one goes on from; none where it begins from nothing. */
  public Optional<Generation> base() {
    return transaction.base();
  }

  /** Writes a work in place of the one with the same id. */
  public void put(LinkedWork work) {
    List<Passage> passages = Passages.of(work);
    put(Summaries.of(work, passages.size()), passages);
  }

  /** Leaves a work as it is, and says since when: its file as it is now cannot be read. */
  public void keep(WorkId work, Instant asOf) {
    base()
        .flatMap(base -> run(() -> base.work(work)))
        .filter(kept -> kept.asOf().isEmpty())
        .ifPresent(kept -> put(kept.asOf(asOf), oldPassages(work)));
  }

  /** Writes a work of the last generation once more, in the words of this program. */
  public void renew(WorkId work) {
    base()
        .flatMap(base -> run(() -> base.work(work)))
        .ifPresent(kept -> put(kept, oldPassages(work)));
  }

  private List<Passage> oldPassages(WorkId work) {
    return base().map(base -> run(() -> base.passages(work))).orElse(List.of());
  }

  private void put(WorkSummary work, List<Passage> passages) {
    Optional<Canary> canary = Canary.of(passages, work.info().language(), analysis);
    List<Document> block = new ArrayList<>(passages.size() + 1);
    for (Passage passage : passages) {
      block.add(Documents.of(passage, work.info()));
    }
    for (Image image : Images.of(work.id(), passages)) {
      block.add(Documents.of(image, block.size(), work.info()));
    }
    block.add(Documents.of(work, canary));
    run(() -> transaction.writer().updateDocuments(workTerm(work.id()), block));
    changes.write(work, canary);
  }

  public void remove(WorkId work) {
    run(() -> transaction.writer().deleteDocuments(workTerm(work)));
    changes.remove(work);
  }

  /** Writes the concepts in place of those before. */
  public void concepts(Concepts concepts) {
    Term all = new Term(Schema.KIND, Schema.CONCEPTS);
    run(() -> transaction.writer().updateDocument(all, Documents.of(concepts)));
  }

  /** Writes something down for the next rebuild, in place of what had this name. */
  public void note(String name, byte[] value) {
    run(() -> transaction.writer().updateDocument(noteTerm(name), Documents.note(name, value)));
  }

  public void forget(String name) {
    run(() -> transaction.writer().deleteDocuments(noteTerm(name)));
  }

  /**
   * Puts all changes on the disk and checks them; readers see nothing yet.
   *
   * @return the generation to be published; empty where nothing changed
   */
  public Optional<Stamp> prepare() {
    return run(() -> transaction.prepare(changes, clock.instant()));
  }

  /** Makes what is prepared, now if it was not before, the generation that is read. */
  public Optional<Stamp> publish() {
    Optional<Stamp> stamp = prepare();
    return run(
        () -> {
          transaction.publish();
          return stamp;
        });
  }

  /** Forgets what is not published. */
  @Override
  public void close() {
    run(
        () -> {
          transaction.close();
          return folder;
        });
  }

  private static Term workTerm(WorkId work) {
    return new Term(Schema.WORK, work.value());
  }

  private static Term noteTerm(String name) {
    return new Term(Schema.NOTE_NAME, name);
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  private <T> T run(Step<T> step) {
    return run(folder, step);
  }

  private static <T> T run(IndexFolder folder, Step<T> step) {
    try {
      return step.run();
    } catch (IOException | UncheckedIOException | AlreadyClosedException failure) {
      throw folder.unavailable(failure);
    }
  }
}
