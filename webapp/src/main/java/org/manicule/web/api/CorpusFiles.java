package org.manicule.web.api;

import java.util.List;
import java.util.Map;
import org.manicule.model.SourcePosition;
import org.manicule.model.WorkId;

/**
 * What is known of the files that the texts were read from, all named within the corpus folder.
 *
 * @param ofWork the files of each work: that with its text, then those with its commentaries
 * @param stale works that are shown in an older version than their file
 * @param problems by file and place
 */
public record CorpusFiles(
    Map<WorkId, List<String>> ofWork, List<Stale> stale, List<FileProblem> problems) {

  /**
   * @param asOf when the version that is shown was read: {@code 2026-11-24T12:00:00Z}
   */
  public record Stale(String work, String file, String asOf) {}

  /**
   * @param severity {@code error} or {@code warning}
   * @param where {@code aeneid.md:412:3}
   * @param found what stands there
   * @param fix what to do about it
   */
  public record FileProblem(String severity, String where, String found, String fix) {}

  public CorpusFiles {
    ofWork = Map.copyOf(ofWork);
    stale = List.copyOf(stale);
    problems = List.copyOf(problems);
  }

  /**
   * {@code aeneid.md:412:3}; where a work has several files, {@code 412:3 in aeneid.xml or
   * conington.xml}, for a gloss does not say in which of them it stands.
   */
  public String where(WorkId work, SourcePosition position) {
    List<String> files = ofWork.getOrDefault(work, List.of());
    String place = position.line() + ":" + position.column();
    return switch (files.size()) {
      case 0 -> place;
      case 1 -> files.getFirst() + ":" + place;
      default -> place + " in " + String.join(" or ", files);
    };
  }
}
