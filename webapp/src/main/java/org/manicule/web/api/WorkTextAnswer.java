package org.manicule.web.api;

import java.util.List;

/**
 * A work with the text of it that was asked for.
 *
 * @param passages in order; those that hold the lines asked for, whole
 * @param next the address of the part that follows; empty where none does
 */
record WorkTextAnswer(WorkAnswer work, List<PassageAnswer> passages, String next) {

  WorkTextAnswer {
    passages = List.copyOf(passages);
  }
}
