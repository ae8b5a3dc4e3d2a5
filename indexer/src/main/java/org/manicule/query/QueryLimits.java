package org.manicule.query;

/** How much of a query is read; what goes beyond is left out, with a note. */
public final class QueryLimits {

  /** Characters, in UTF-16 units. */
  public static final int LONGEST = 1_000;

  /** Words and phrases. */
  public static final int MOST_CLAUSES = 64;

  /** Parentheses, and fields before fields, inside each other. */
  public static final int DEEPEST = 16;

  /** Letters or digits before a {@code *}. */
  public static final int SHORTEST_START = 2;

  /** Other words between those of {@code "a b"~5}. */
  public static final int WIDEST_DISTANCE = 50;

  private QueryLimits() {}
}
