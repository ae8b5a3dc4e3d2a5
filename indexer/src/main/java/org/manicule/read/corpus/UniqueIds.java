package org.manicule.read.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.model.SourcePosition;
import org.manicule.model.WorkId;
import org.manicule.read.Problem;
import org.manicule.read.Source;

/** Lets one source bring the work of an id: the first by name. The others are refused. */
final class UniqueIds {

  private final List<Source> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  UniqueIds(Map<Source, WorkId> found) {
    Map<WorkId, Source> holders = new HashMap<>();
    found.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .forEach(
            entry -> {
              Source holder = holders.putIfAbsent(entry.getValue(), entry.getKey());
              if (holder == null) {
                sources.add(entry.getKey());
              } else {
                problems.add(refusal(entry.getKey(), entry.getValue(), holder));
              }
            });
  }

  private static Problem refusal(Source source, WorkId id, Source holder) {
    return new Problem(
        Problem.Severity.ERROR,
        source.name(),
        new SourcePosition(1, 1),
        "its id '" + id + "' is that of " + holder.name(),
        "state another id in it, or rename the file; it was not used");
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
