package org.manicule.rebuild;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manicule.read.Source;

/**
 * A source with the state of its files.
 *
 * @param name in the corpus folder, such as {@code roman/aeneid.md}: the same from wherever the
 *     program is started, unlike the name that people read
 */
record SourceFiles(Source source, String name, List<FileNote> files) {

  /** Reads the files only where the note from before does not prove what they hold. */
  static SourceFiles of(Source source, Path root, Instant now, Map<String, SourceNote> before) {
    String name = nameIn(root, source.text());
    Map<String, FileNote> known =
        Optional.ofNullable(before.get(name)).stream()
            .flatMap(note -> note.files().stream())
            .collect(Collectors.toMap(FileNote::file, Function.identity(), (a, b) -> a));
    List<FileNote> files =
        Stream.concat(Stream.of(source.text()), source.commentaries().stream())
            .map(path -> note(path, nameIn(root, path), now, known))
            .toList();
    return new SourceFiles(source, name, files);
  }

  private static FileNote note(Path path, String file, Instant now, Map<String, FileNote> known) {
    return FileNote.of(path, file, now, Optional.ofNullable(known.get(file)));
  }

  static String nameIn(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  String content() {
    return SourceNote.content(files);
  }
}
