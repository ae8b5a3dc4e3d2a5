package org.manicule.web.api;

import java.util.List;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;

/**
 * What is known of a work without its text; what is not known is empty.
 *
 * @param language of the text, {@code glossLanguage} of the glosses: BCP 47 tags
 * @param lines how many it has; so too {@code passages} and {@code glosses}
 * @param contents its divisions in reading order, a division before those inside it
 * @param asOf when the text was read, where its file as it is now cannot be; else empty
 */
record WorkAnswer(
    String id,
    String title,
    String author,
    String language,
    String glossLanguage,
    String source,
    String licence,
    int lines,
    int passages,
    int glosses,
    List<Entry> contents,
    String asOf) {

  /**
   * A division.
   *
   * @param reference its numbers, the outermost first: {@code 3.1}
   * @param lines how its lines are cited: {@code 3.1.1-196}; empty where it has none
   */
  record Entry(String reference, String heading, String lines) {}

  WorkAnswer {
    contents = List.copyOf(contents);
  }

  static WorkAnswer of(WorkSummary work) {
    WorkInfo info = work.info();
    return new WorkAnswer(
        work.id().value(),
        info.title(),
        info.author(),
        info.language(),
        info.glossLanguage(),
        info.source(),
        info.licence(),
        work.lines(),
        work.passages(),
        work.glosses(),
        work.contents().stream()
            .map(each -> new Entry(String.join(".", each.path()), each.heading(), each.range()))
            .toList(),
        work.asOf());
  }
}
