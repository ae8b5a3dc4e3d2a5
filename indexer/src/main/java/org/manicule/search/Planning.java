package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.manicule.index.Analysis;
import org.manicule.index.Generation;
import org.manicule.query.Parsed;
import org.manicule.query.Query;

/** Wires together what a query needs to be planned in one generation. */
final class Planning {

  private final Generation generation;
  private final Terms terms;
  private final ConceptNames names;
  private final Spelling spelling;

  Planning(Generation generation, Analysis analysis) {
    this.generation = generation;
    this.terms = new Terms(analysis, generation.catalog());
    this.names = new ConceptNames(terms, generation.catalog().concepts());
    this.spelling = new Spelling(generation.searcher().getIndexReader());
  }

  Plan plan(Parsed parsed) throws IOException {
    Respelling respelling = new Respelling(generation.searcher(), terms, names, spelling);
    Query query = respelling.of(parsed.query());
    List<String> notes = new ArrayList<>(parsed.notes());
    notes.addAll(respelling.notes());
    Planner planner =
        new Planner(
            terms,
            names,
            new Ways(terms, names, spelling),
            new Named(terms, generation.catalog(), names));
    return new Plan(query, planner.wanted(query), notes);
  }
}
