package org.manicule.model;

/** The citation of a run of lines, such as {@code 13-16} or, where it is one line, {@code 16}. */
public record LineRange(LineRef first, LineRef last) {

  public static LineRange of(LineRef only) {
    return new LineRange(only, only);
  }

  /** {@code 1.23-25} inside one division, {@code 1.23-2.4} across two. */
  @Override
  public String toString() {
    if (first.equals(last)) {
      return first.toString();
    }
    return first.divisions().equals(last.divisions())
        ? first + "-" + last.number()
        : first + "-" + last;
  }
}
