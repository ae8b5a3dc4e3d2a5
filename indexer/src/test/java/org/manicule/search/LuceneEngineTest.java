package org.manicule.search;

import java.time.Clock;
import java.util.List;
import org.manicule.index.IndexBuilder;
import org.manicule.index.IndexFolder;
import org.manicule.model.Concepts;
import org.manicule.model.LinkedWork;

class LuceneEngineTest extends SearchEngineContract {

  @Override
  SearchEngine engine(List<LinkedWork> works, Concepts concepts) {
    return lucene(works, concepts);
  }

  /** An engine over these works in memory. */
  static SearchEngine lucene(List<LinkedWork> works, Concepts concepts) {
    return LuceneEngine.open(folder(works, concepts));
  }

  static IndexFolder folder(List<LinkedWork> works, Concepts concepts) {
    IndexFolder folder = IndexFolder.inMemory();
    try (IndexBuilder builder = IndexBuilder.open(folder, Clock.systemUTC())) {
      works.forEach(work -> builder.put(work));
      builder.concepts(concepts);
      builder.publish();
    }
    return folder;
  }
}
