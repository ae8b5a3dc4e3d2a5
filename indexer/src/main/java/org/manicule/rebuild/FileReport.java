package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.model.WorkId;
import org.manicule.read.Problem;

/**
 * What the rebuild that made a generation found in the files, read from its notes: {@code
 * FileReport.of(generation.notes())}.
 *
 * @param files of each work: the file with its text, then those with its commentaries; all named
 *     within the corpus folder
 * @param stale works whose file cannot be read as it is
 * @param problems of all sources, by file and place
 */
public record FileReport(
    Map<WorkId, List<String>> files, List<RebuildReport.Stale> stale, List<Problem> problems) {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(problem -> problem.position().line())
          .thenComparingInt(problem -> problem.position().column());

  public FileReport {
    files = Map.copyOf(files);
    stale = List.copyOf(stale);
    problems = problems.stream().sorted(BY_PLACE).toList();
  }

  public static FileReport of(Map<String, byte[]> notes) {
    Ledger ledger = Ledger.of(notes);
    Map<WorkId, List<String>> files = new HashMap<>();
    List<RebuildReport.Stale> stale = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    ledger.concepts().ifPresent(note -> problems.addAll(note.problems()));
    for (SourceNote source : ledger.sources().values()) {
      List<String> names = source.files().stream().map(FileNote::file).toList();
      problems.addAll(source.problems());
      for (WorkId work : source.works()) {
        files.put(work, names);
        if (source.standing() == SourceNote.Standing.FAILING) {
          stale.add(new RebuildReport.Stale(work, names.getFirst(), source.good()));
        }
      }
    }
    stale.sort(Comparator.comparing(RebuildReport.Stale::work));
    return new FileReport(files, stale, problems);
  }
}
