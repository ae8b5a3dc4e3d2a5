package org.manicule.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What a query looks for, once the index has been asked which words it knows. {@code phantom -keys}
 * is {@code All[[Words[phantom by line, phantom by gloss]], without [Words[keys ...]]]}.
 */
sealed interface Wanted {

  /** A word or phrase, by any of its ways. */
  record Words(List<Way> ways) implements Wanted {
    public Words {
      ways = List.copyOf(ways);
    }
  }

  /** The same thing said in several manners: the best one counts. */
  record Best(List<Wanted> parts) implements Wanted {
    public Best {
      parts = List.copyOf(parts);
    }
  }

  /** One part at least; the more, the better. */
  record Any(List<Wanted> parts) implements Wanted {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Every part.
   *
   * @param without what must not match
   * @param closer what counts for more where it matches too
   */
  record All(List<Wanted> parts, List<Wanted> without, List<Query> closer) implements Wanted {
    public All {
      parts = List.copyOf(parts);
      without = List.copyOf(without);
      closer = List.copyOf(closer);
    }
  }

  /** Passages of a work or an author: neither counts nor marked. */
  record Only(Query query) implements Wanted {}

  /** Finds nothing. */
  record Nothing() implements Wanted {}

  Wanted NOTHING = new Nothing();
}
