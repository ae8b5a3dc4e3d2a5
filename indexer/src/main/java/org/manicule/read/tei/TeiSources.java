package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problem;
import org.manicule.read.Source;

/**
 * TEI files by work: each text with the commentaries on it.
 *
 * <pre>{@code
 * TeiSources.of(List.of(aeneid, conington1, conington2)).sources(); // one, with two commentaries
 * }</pre>
 *
 * @param sources one for each text, in the order of the files; files that are no TEI are among
 *     them, so that reading them says what is wrong
 * @param problems of commentaries on works that are not there
 */
public record TeiSources(List<Source> sources, List<Problem> problems) {

  public TeiSources {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  private record Probed(Source file, TeiProbe probe) {}

  /**
   * @param files each alone, as a source without commentaries
   */
  public static TeiSources of(List<Source> files) {
    List<Probed> texts = new ArrayList<>();
    List<Probed> commentaries = new ArrayList<>();
    for (Source file : files) {
      Probed probed = new Probed(file, TeiProbe.of(file.text()));
      (probed.probe().isCommentary() ? commentaries : texts).add(probed);
    }
    return new TeiSources(
        texts.stream().map(text -> joined(text, commentaries)).toList(),
        commentaries.stream()
            .filter(commentary -> texts.stream().noneMatch(text -> isOn(commentary, text)))
            .map(TeiSources::without)
            .toList());
  }

  private static Source joined(Probed text, List<Probed> commentaries) {
    return new Source(
        text.file().text(),
        text.file().name(),
        commentaries.stream()
            .filter(commentary -> isOn(commentary, text))
            .map(commentary -> commentary.file().text())
            .toList());
  }

  private static boolean isOn(Probed commentary, Probed text) {
    return commentary.probe().isOn(text.probe());
  }

  private static Problem without(Probed commentary) {
    TeiProbe probe = commentary.probe();
    return new Problem(
        Problem.Severity.ERROR,
        commentary.file().name(),
        new SourcePosition(1, 1),
        probe.about().isEmpty()
            ? "this commentary does not say on which work it is"
            : "this commentary is on "
                + String.join(", ", probe.about().stream().sorted().toList())
                + ", which no TEI file here is",
        "write 'commentary-on: work-id' into '"
            + Manifest.fileFor(commentary.file().text()).getFileName()
            + "' beside it; the id of a work is its file's name, unless it states another");
  }
}
