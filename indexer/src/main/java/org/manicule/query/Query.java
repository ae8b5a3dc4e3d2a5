package org.manicule.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is looked for, as a tree. {@code phantom "secret door" -line:keys} is
 *
 * <pre>{@code
 * And[Word[phantom], Phrase[secret door], Not[In[LINE, Word[keys]]]]
 * }</pre>
 *
 * <p>The tree has one shape for one meaning: no "and" stands directly in an "and", no "or" in an
 * "or", no "not" directly in a "not" or a field, no field directly in a field, and {@link Nothing}
 * only alone. {@link #and}, {@link #or}, {@link #not} and {@link #in} keep to that whatever they
 * are given.
 */
public sealed interface Query {

  /** No word at all; finds nothing. */
  record Nothing() implements Query {}

  /**
   * A word in any of its forms: {@code weights} finds "weight".
   *
   * @param text may hold marks inside, such as {@code in-between} or {@code 10:30}; where that is
   *     several words to the index, they are wanted side by side
   */
  record Word(String text) implements Query {
    public Word {
      WordForm.require(text);
    }
  }

  /** Words that begin so: {@code interpol*}; {@code start} has two letters at least. */
  record Prefix(String start) implements Query {
    public Prefix {
      WordForm.requireStart(start);
    }
  }

  /** A word or one spelled nearly alike: {@code probabillity~}. */
  record Near(String word) implements Query {
    public Near {
      WordForm.require(word);
    }
  }

  /**
   * Exactly these words side by side: {@code "phantom keys"}. Only case and accents are folded.
   *
   * @param words the text between the quotation marks, with single blanks
   */
  record Phrase(String words) implements Query {
    public Phrase {
      WordForm.requirePhrase(words);
    }
  }

  /**
   * Exactly these words, in any order, with at most so many other words between them in all: {@code
   * "keys door"~5}.
   *
   * @param words the text between the quotation marks; at least two words
   * @param distance from 0 to {@link QueryLimits#WIDEST_DISTANCE}
   */
  record Proximity(String words, int distance) implements Query {
    public Proximity {
      WordForm.requirePhrase(words);
      if (distance < 0 || distance > QueryLimits.WIDEST_DISTANCE) {
        throw new IllegalArgumentException(
            "distance must be from 0 to " + QueryLimits.WIDEST_DISTANCE + ": " + distance);
      }
    }
  }

  /** A part that is looked for in one field; a field inside it has the last word. */
  record In(Field field, Query query) implements Query {
    public In {
      requireNoNothing(List.of(query));
      requireNoNot(query);
      if (query instanceof In) {
        throw new IllegalArgumentException("a field must not hold a field directly: " + query);
      }
    }
  }

  /** Leaves out what the part finds; finds nothing by itself. */
  record Not(Query query) implements Query {
    public Not {
      requireNoNothing(List.of(query));
      requireNoNot(query);
    }
  }

  /** All parts are wanted; at least two. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
      requireParts(parts, And.class);
    }
  }

  /** One of the parts at least is wanted; at least two. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
      requireParts(parts, Or.class);
    }
  }

  /** All of the parts, each once; the part itself where it is one. */
  static Query and(List<? extends Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      flat.addAll(part instanceof And and ? and.parts() : List.of(part));
    }
    List<Query> distinct = something(flat);
    return distinct.size() > 1 ? new And(distinct) : only(distinct);
  }

  /** One of the parts at least, each once; the part itself where it is one. */
  static Query or(List<? extends Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      flat.addAll(part instanceof Or or ? or.parts() : List.of(part));
    }
    List<Query> distinct = something(flat);
    return distinct.size() > 1 ? new Or(distinct) : only(distinct);
  }

  /** What leaves the part out; two negations cancel each other. */
  static Query not(Query part) {
    return switch (part) {
      case Nothing nothing -> nothing;
      case Not not -> not.query();
      default -> new Not(part);
    };
  }

  /** The part in a field; what is left out there is left out of all. */
  static Query in(Field field, Query part) {
    return switch (part) {
      case Nothing nothing -> nothing;
      case Not not -> new Not(in(field, not.query()));
      case In nearer -> nearer;
      default -> new In(field, part);
    };
  }

  /** In the query language, such that {@link QueryParser#parse} reads the same tree from it. */
  default String print() {
    return QueryPrinter.print(this);
  }

  private static List<Query> something(List<Query> parts) {
    LinkedHashSet<Query> distinct = new LinkedHashSet<>(parts);
    distinct.remove(new Nothing());
    return List.copyOf(distinct);
  }

  private static Query only(List<Query> parts) {
    return parts.isEmpty() ? new Nothing() : parts.getFirst();
  }

  private static void requireParts(List<Query> parts, Class<? extends Query> kind) {
    requireNoNothing(parts);
    if (parts.size() < 2 || parts.stream().anyMatch(kind::isInstance)) {
      throw new IllegalArgumentException(
          kind.getSimpleName() + " must have two parts and none of its own kind: " + parts);
    }
  }

  private static void requireNoNot(Query part) {
    if (part instanceof Not) {
      throw new IllegalArgumentException("a negation must stand outside: " + part);
    }
  }

  private static void requireNoNothing(List<Query> parts) {
    if (parts.contains(new Nothing())) {
      throw new IllegalArgumentException("nothing must stand alone: " + parts);
    }
  }
}
