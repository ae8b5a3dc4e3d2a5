package org.manicule.search;

import org.apache.lucene.search.Query;

/**
 * One way in which a wanted word may be found.
 *
 * @param why what a match by this way is called
 * @param query over the fields of one or more sides
 */
record Way(Why why, Query query) {

  /** How much a match counts: words of the line above all else. */
  float weight() {
    return switch (why) {
      case LINE -> 4;
      case GLOSS -> 1.5f;
      case CONCEPT -> 0.75f;
      case NEAR -> 0.4f;
    };
  }
}
