package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.manicule.index.Analysis;
import org.manicule.index.Generation;
import org.manicule.query.Parsed;
import org.manicule.query.Query;

/**
 * Plans queries in one generation; what it knows of the generation is kept from query to query.
 * Safe for use by many threads.
 */
final class Planning {

  private final IndexSearcher searcher;
  private final Analysis analysis;
  private final TextQueries texts;
  private final ConceptNames names;
  private final Spelling spelling;
  private final Ways ways;
  private final Planner planner;
  private final Completer completer;

  Planning(Generation generation, Analysis analysis) {
    this.searcher = generation.searcher();
    this.analysis = analysis;
    this.texts = new TextQueries(analysis, generation.catalog());
    this.names = new ConceptNames(texts, generation.catalog().concepts());
    this.spelling = new Spelling(searcher.getIndexReader(), generation.catalog());
    this.ways = new Ways(texts, names, spelling);
    this.planner = new Planner(texts, names, ways, new Named(texts, generation.catalog(), names));
    this.completer = new Completer(generation, texts);
  }

  Analysis analysis() {
    return analysis;
  }

  TextQueries texts() {
    return texts;
  }

  ConceptNames names() {
    return names;
  }

  Ways ways() {
    return ways;
  }

  Completer completer() {
    return completer;
  }

  /** What was typed, with words that no text has respelled. */
  Plan plan(Parsed parsed) throws IOException {
    Respelling respelling = new Respelling(new Presence(searcher), texts, names, spelling);
    Query query = respelling.of(parsed.query());
    Plan plan = plan(query);
    List<String> notes = new ArrayList<>(parsed.notes());
    notes.addAll(respelling.notes());
    notes.addAll(plan.notes());
    return new Plan(plan.query(), plan.wanted(), notes);
  }

  /** The query, or so much of it as can be searched at once. */
  Plan plan(Query asked) throws IOException {
    Query query = NearWords.limit(asked);
    List<String> notes = new ArrayList<>();
    if (!query.equals(asked)) {
      notes.add("Near spellings were searched for the first " + NearWords.MOST + " words alone.");
    }
    Wanted wanted = planner.wanted(query);
    if (Clauses.fit(wanted)) {
      return new Plan(query, wanted, notes);
    }
    int words = Shortening.words(query);
    Query shorter = query;
    while (words > 1 && !Clauses.fit(wanted)) {
      words /= 2;
      shorter = Shortening.toWords(query, words);
      wanted = planner.wanted(shorter);
    }
    if (!Clauses.fit(wanted)) {
      notes.add("Nothing was searched: a single word of the query is too long.");
      return new Plan(new Query.Nothing(), Wanted.NOTHING, notes);
    }
    notes.add("Only the first " + words + " words were searched: these are too many at once.");
    return new Plan(shorter, wanted, notes);
  }
}
