package org.manicule.query;

import java.util.List;

/**
 * How a query was understood.
 *
 * @param query what is searched
 * @param notes what was changed to make it searchable, in plain sentences; most often none
 */
public record Parsed(Query query, List<String> notes) {

  public Parsed {
    notes = List.copyOf(notes);
  }
}
