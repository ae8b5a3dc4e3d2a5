package org.manicule.rebuild;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.manicule.model.WorkId;
import org.manicule.read.Problem;
import org.manicule.read.corpus.Head;

/**
 * What a generation of the index knows of one source.
 *
 * @param files the file with the text, then those with commentaries, and their manifests
 * @param heads what the text and each commentary are, by the names of their files
 * @param works the works that it brings; those of its last good version, where it fails now
 * @param good when that version was read
 * @param standing whether the works are what the files hold now
 * @param problems found in the files as they are now, named within the corpus folder
 * @param links how its lemmata were linked
 */
record SourceNote(
    List<FileNote> files,
    Map<String, Head> heads,
    List<WorkId> works,
    Instant good,
    Standing standing,
    List<Problem> problems,
    LinkTally links) {

  enum Standing {
    GOOD,
    /** The files could not be read as they are; the works are those of the last good version. */
    FAILING,
    /** Another source brings a work of the same id. */
    DISPLACED
  }

  SourceNote {
    files = List.copyOf(files);
    heads = Map.copyOf(heads);
    works = List.copyOf(works);
    problems = List.copyOf(problems);
  }

  /** Changes with the content of the files, not with their names. */
  String content() {
    return content(files);
  }

  static String content(List<FileNote> files) {
    return files.stream().map(FileNote::hash).collect(joining(" "));
  }

  SourceNote withFiles(List<FileNote> files) {
    return new SourceNote(files, heads, works, good, standing, problems, links);
  }
}
