package org.manicule.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The id of a work: a slug that stands in addresses and on command lines, such as {@code
 * the-space-between-the-seen} or {@code hor.carm}.
 */
public record WorkId(String value) implements Comparable<WorkId> {

  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  public WorkId {
    if (!SLUG.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "work id must be letters, digits, '.', '_' or '-', at most 100: '" + value + "'");
    }
  }

  public static boolean isValid(String value) {
    return SLUG.matcher(value).matches();
  }

  /**
   * The id nearest to any name: {@code "Paradise Lost, Book 1"} gives {@code paradise-lost-book-1}.
   * A name without a letter or digit gives {@code work}.
   */
  public static WorkId from(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}._]+", "-")
            .replaceAll("^[-._]+|[-._]+$", "");
    String bounded = plain.length() > 100 ? plain.substring(0, 100) : plain;
    return new WorkId(isValid(bounded) ? bounded : "work");
  }

  @Override
  public int compareTo(WorkId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
