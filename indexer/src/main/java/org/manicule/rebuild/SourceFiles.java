package org.manicule.rebuild;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.manicule.read.Source;
import org.manicule.read.corpus.Head;

/**
 * A source with the state of its files.
 *
 * @param name in the corpus folder, such as {@code roman/aeneid.md}: the same from wherever the
 *     program is started, unlike the name that people read
 * @param heads what its files are, by their names
 */
record SourceFiles(Source source, String name, List<FileNote> files, Map<String, Head> heads) {

  static SourceFiles of(Source source, List<Path> paths, FileNotes notes, KnownHeads heads) {
    List<FileNote> files = notes.of(paths);
    return new SourceFiles(source, notes.nameOf(source.text()), files, heads.of(files));
  }

  String content() {
    return SourceNote.content(files);
  }
}
