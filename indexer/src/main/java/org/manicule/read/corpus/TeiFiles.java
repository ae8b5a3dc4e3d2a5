package org.manicule.read.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.manicule.model.SourcePosition;
import org.manicule.model.WorkId;
import org.manicule.read.NearestName;
import org.manicule.read.Problem;
import org.manicule.read.Source;
import org.manicule.read.tei.Manifest;
import org.manicule.read.tei.TeiProbe;

/** Joins the TEI files of a folder: each text with the commentaries that are on it. */
final class TeiFiles {

  private final Map<Path, TeiProbe> texts = new LinkedHashMap<>();
  private final Map<Path, TeiProbe> commentaries = new LinkedHashMap<>();

  TeiFiles(List<Path> files, Heads heads) {
    files.parallelStream()
        .map(file -> Map.entry(file, heads.head(file).probe()))
        .toList()
        .forEach(
            probed ->
                (probed.getValue().isCommentary() ? commentaries : texts)
                    .put(probed.getKey(), probed.getValue()));
  }

  /** In the order of the files. */
  Map<Source, WorkId> sources() {
    Map<Source, WorkId> sources = new LinkedHashMap<>();
    texts.forEach(
        (file, text) ->
            sources.put(new Source(file, FolderWalk.name(file), commentariesOn(text)), text.id()));
    return sources;
  }

  private List<Path> commentariesOn(TeiProbe text) {
    List<Path> on = new ArrayList<>();
    commentaries.forEach(
        (file, commentary) -> {
          if (commentary.isOn(text)) {
            on.add(file);
          }
        });
    return on;
  }

  /**
   * Commentaries on texts that are not here.
   *
   * @param otherIds of works that are no TEI, and so have no commentaries
   */
  List<Problem> problems(Set<String> otherIds) {
    List<Problem> problems = new ArrayList<>();
    commentaries.forEach(
        (file, commentary) -> {
          if (texts.values().stream().noneMatch(commentary::isOn)) {
            problems.add(
                commentary.about().stream().anyMatch(otherIds::contains)
                    ? onMarkdown(file)
                    : withoutText(file, commentary));
          }
        });
    return problems;
  }

  private static Problem onMarkdown(Path file) {
    return new Problem(
        Problem.Severity.ERROR,
        FolderWalk.name(file),
        new SourcePosition(1, 1),
        "this is a commentary in TEI on a text in Markdown, which cannot be joined",
        "write the notes as glosses in the Markdown, or bring the text as TEI");
  }

  private Problem withoutText(Path file, TeiProbe commentary) {
    List<String> ids = texts.values().stream().map(text -> text.id().value()).toList();
    String about = String.join(", ", new TreeSet<>(commentary.about()));
    return new Problem(
        Problem.Severity.ERROR,
        FolderWalk.name(file),
        new SourcePosition(1, 1),
        about.isEmpty()
            ? "this is a commentary, and it does not say on which text"
            : "this is a commentary on " + about + ", and there is no such text here",
        "write in "
            + Manifest.fileFor(file).getFileName()
            + " beside it: commentary-on: "
            + NearestName.of(about, ids).orElse("the id of the work"));
  }
}
