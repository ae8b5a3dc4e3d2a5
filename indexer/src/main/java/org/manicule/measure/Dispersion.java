package org.manicule.measure;

import java.util.List;

/**
 * How evenly something is spread over the parts of a text, which need not be of one size.
 *
 * @param parts in any order; at least one of a size above 0
 */
public record Dispersion(List<Part> parts) {

  /**
   * @param occurrences how often it stands in the part
   * @param size how many words, or lines, the part has
   */
  public record Part(long occurrences, long size) {
    public Part {
      Counts.requireInOrder("occurrences", occurrences, "size", size);
    }

    double rate() {
      return size == 0 ? 0 : (double) occurrences / size;
    }
  }

  public Dispersion {
    parts = List.copyOf(parts);
    if (parts.stream().allMatch(part -> part.size() == 0)) {
      throw new IllegalArgumentException("a text must have a part with a size: " + parts);
    }
  }

  public long occurrences() {
    return parts.stream().mapToLong(Part::occurrences).sum();
  }

  private long size() {
    return parts.stream().mapToLong(Part::size).sum();
  }

  /**
   * Gries' deviation of proportions DP, normalised: 0 where each part has the share of occurrences
   * that its size gives it, 1 where all stand in the smallest part. 0 where nothing occurs.
   *
   * @see <a href="https://doi.org/10.1075/ijcl.13.4.02gri">Stefan Th. Gries, Dispersions and
   *     adjusted frequencies in corpora, International Journal of Corpus Linguistics 13 (2008),
   *     403-437</a>
   * @see <a href="https://doi.org/10.1075/ijcl.17.1.08lij">Jefrey Lijffijt and Stefan Th. Gries,
   *     Correction, International Journal of Corpus Linguistics 17 (2012), 147-149, for the
   *     normalisation</a>
   */
  public double normalisedDeviation() {
    double smallest = parts.stream().mapToLong(Part::size).min().orElse(0) / (double) size();
    return smallest == 1 ? 0 : deviation() / (1 - smallest);
  }

  /** Gries' deviation of proportions DP as first published, 0 where evenly spread, below 1. */
  public double deviation() {
    double all = occurrences();
    if (all == 0) {
      return 0;
    }
    double size = size();
    return parts.stream()
            .mapToDouble(part -> Math.abs(part.occurrences() / all - part.size() / size))
            .sum()
        / 2;
  }

  /**
   * Juilland's D over the rates of the parts: 1 where evenly spread, about 0 where all stand in one
   * part. 1 where nothing occurs or there is one part.
   *
   * @see <a href="https://doi.org/10.1075/ijcl.13.4.02gri">as given by Gries 2008 for parts of
   *     different sizes, after Alphonse Juilland and Eugenio Chang-Rodríguez, Frequency Dictionary
   *     of Spanish Words, 1964</a>
   */
  public double juilland() {
    int count = parts.size();
    double mean = parts.stream().mapToDouble(Part::rate).sum() / count;
    if (mean == 0 || count == 1) {
      return 1;
    }
    double variance =
        parts.stream().mapToDouble(part -> Math.pow(part.rate() - mean, 2)).sum() / count;
    return 1 - Math.sqrt(variance) / mean / Math.sqrt(count - 1.0);
  }
}
