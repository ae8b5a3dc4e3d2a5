package org.manicule.web.live;

/** What a server notices by itself. */
public enum Watching {
  /** Changes of the corpus, and what other programs publish. */
  CORPUS,
  /** What other programs publish. */
  INDEX
}
