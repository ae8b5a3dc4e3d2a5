package org.manicule.search;

import java.util.List;
import org.manicule.model.Concepts;
import org.manicule.model.LinkedWork;

class LuceneExploringTest extends ExploringContract {

  @Override
  SearchEngine engine(List<LinkedWork> works, Concepts concepts) {
    return LuceneEngineTest.lucene(works, concepts);
  }
}
