package org.manicule.model;

import java.util.Arrays;
import java.util.List;

/**
 * The canonical citation of a line: the numbers of its divisions, then its own, such as {@code 16},
 * {@code 1.23} or {@code 3.1.56}. Numbers are text, for editions have lines {@code 12a}.
 */
public record LineRef(List<String> parts) {

  public LineRef {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a reference must have a number");
    }
    for (String part : parts) {
      if (part.isBlank() || part.indexOf('.') >= 0) {
        throw new IllegalArgumentException("a number must have a character and no dot: " + parts);
      }
    }
    parts = List.copyOf(parts);
  }

  /** Reads {@code "3.1.56"}. */
  public static LineRef of(String dotted) {
    return new LineRef(Arrays.asList(dotted.split("\\.", -1)));
  }

  /** The line's own number, without its divisions. */
  public String number() {
    return parts.getLast();
  }

  /** The numbers of its divisions, the outermost first. */
  public List<String> divisions() {
    return parts.subList(0, parts.size() - 1);
  }

  /** Spread wide, since the hash of a list of two short numbers is that of many others. */
  @Override
  public int hashCode() {
    int hash = 0;
    for (String part : parts) {
      hash = 1_000_003 * hash + part.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return String.join(".", parts);
  }
}
