package org.manicule.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.model.Line;
import org.manicule.model.LinkedWork;
import org.manicule.model.Stanza;
import org.manicule.model.Text;

/**
 * A line as a row of a table.
 *
 * @param line its reference
 * @param division the numbers of the divisions that hold it, {@code 3.1}; empty for the root
 * @param stanza its place among the stanzas of the work, from 1
 * @param speaker of the stanza, or, where several share the line, all of them
 */
@JsonPropertyOrder({"work", "line", "division", "stanza", "speaker", "text"})
record LineRow(String work, String line, String division, int stanza, String speaker, String text) {

  static Stream<LineRow> of(LinkedWork work) {
    Text text = work.work().text();
    String[] divisions = new String[text.lines().size()];
    for (Text.Section section : text.sections()) {
      String path = String.join(".", section.path());
      for (int line = section.lines().start(); line < section.lines().end(); line++) {
        divisions[line] = path;
      }
    }
    return text.stanzas().stream()
        .flatMap(
            stanza ->
                stanza.lines().stream()
                    .map(line -> of(work, divisions[line.ordinal()], stanza, line)));
  }

  private static LineRow of(LinkedWork work, String division, Stanza stanza, Line line) {
    List<String> sharing = line.parts().stream().map(Line.Part::speaker).distinct().toList();
    return new LineRow(
        work.work().id().value(),
        line.ref().toString(),
        division,
        stanza.ordinal() + 1,
        sharing.isEmpty() ? stanza.speaker() : String.join("; ", sharing),
        line.text());
  }
}
