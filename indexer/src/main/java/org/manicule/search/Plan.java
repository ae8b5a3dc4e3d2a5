package org.manicule.search;

import java.util.List;
import org.manicule.query.Query;

/**
 * How a query is searched.
 *
 * @param query as it is searched: a word that no text has has become one spelled nearly alike
 * @param wanted what is looked for
 * @param notes what was changed, in sentences
 */
record Plan(Query query, Wanted wanted, List<String> notes) {
  Plan {
    notes = List.copyOf(notes);
  }
}
