package org.manicule.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.manicule.index.Generations;
import org.manicule.index.IndexFolder;
import org.manicule.index.IndexUnavailable;
import org.manicule.model.Concepts;
import org.manicule.model.WorkId;

/**
 * What the index holds now.
 *
 * @param works what each work was made from
 */
record Standing(Map<WorkId, Fingerprint> works, Concepts concepts) {

  static final Standing NONE = new Standing(Map.of(), Concepts.NONE);

  Standing {
    works = Map.copyOf(works);
  }

  /** Nothing where there is no index, or one of a form that this program does not read. */
  static Standing of(IndexFolder folder) {
    if (!folder.holdsIndex()) {
      return NONE;
    }
    try (Generations generations = Generations.open(folder)) {
      return generations.ask(
          generation ->
              new Standing(parse(generation.fingerprints()), generation.catalog().concepts()));
    } catch (IndexUnavailable unavailable) {
      if (unavailable.reason() == IndexUnavailable.Reason.OTHER_VERSION) {
        return NONE;
      }
      throw unavailable;
    }
  }

  private static Map<WorkId, Fingerprint> parse(Map<WorkId, String> printed) {
    Map<WorkId, Fingerprint> works = new HashMap<>();
    printed.forEach(
        (work, text) -> Fingerprint.parse(text).ifPresent(parsed -> works.put(work, parsed)));
    return works;
  }

  /** Whether it was made from just these files and concepts. */
  boolean isMadeFrom(List<Fingerprint> files, Concepts concepts) {
    return new HashSet<>(works.values()).equals(new HashSet<>(files))
        && this.concepts.equals(concepts);
  }

  boolean holds(Fingerprint file) {
    return works.containsValue(file);
  }

  /** The works that were made from a file, in whatever state it was. */
  List<WorkId> madeFrom(String file) {
    return works.entrySet().stream()
        .filter(work -> work.getValue().file().equals(file))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
