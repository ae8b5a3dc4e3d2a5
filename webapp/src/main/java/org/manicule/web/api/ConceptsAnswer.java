package org.manicule.web.api;

import java.util.List;

/** All concepts, in the order of their ids. */
record ConceptsAnswer(List<ConceptAnswer> concepts) {

  ConceptsAnswer {
    concepts = List.copyOf(concepts);
  }
}
