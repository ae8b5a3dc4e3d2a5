package org.manicule.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.read.Source;
import org.manicule.read.corpus.CorpusFolder;

/**
 * A source with the state of its files.
 *
 * @param name in the corpus folder, such as {@code roman/aeneid.md}: the same from wherever the
 *     program is started, unlike the name that people read
 */
record SourceFiles(Source source, String name, List<FileNote> files) {

  static SourceFiles of(
      CorpusFolder corpus, Source source, FileNotes notes, Map<String, SourceNote> before) {
    String name = notes.nameOf(source.text());
    List<FileNote> known =
        Optional.ofNullable(before.get(name)).map(SourceNote::files).orElse(List.of());
    return new SourceFiles(source, name, notes.of(corpus.files(source), known));
  }

  String content() {
    return SourceNote.content(files);
  }
}
