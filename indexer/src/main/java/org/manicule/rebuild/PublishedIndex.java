package org.manicule.rebuild;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.index.Counts;
import org.manicule.index.Generation;
import org.manicule.index.IndexFolder;
import org.manicule.model.Concepts;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** A generation of a Lucene read. */
record PublishedIndex(Generation read, IndexFolder folder) implements Published {

  private interface Question<T> {
    T ask() throws IOException;
  }

  @Override
  public Map<String, byte[]> notes() {
    return ask(read::notes);
  }

  @Override
  public Optional<WorkSummary> work(WorkId id) {
    return ask(() -> read.work(id));
  }

  @Override
  public List<Passage> passages(WorkId id) {
    return ask(() -> read.passages(id));
  }

  @Override
  public Concepts concepts() {
    return ask(read::concepts);
  }

  @Override
  public Words words() {
    return read.stamp().hasCurrentWords() ? Words.CURRENT : Words.OUTDATED;
  }

  @Override
  public long generation() {
    return read.stamp().generation();
  }

  @Override
  public Counts counts() {
    return read.stamp().counts();
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }
}
