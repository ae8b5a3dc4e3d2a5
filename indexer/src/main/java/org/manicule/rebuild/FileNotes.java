package org.manicule.rebuild;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes notes of files as they are now; reads only those that older notes do not vouch for. */
record FileNotes(Path root, Instant now) {

  List<FileNote> of(List<Path> files, List<FileNote> before) {
    Map<String, FileNote> known =
        before.stream()
            .collect(Collectors.toMap(FileNote::file, Function.identity(), (one, other) -> one));
    return files.stream()
        .map(
            path -> {
              String file = nameOf(path);
              return FileNote.of(path, file, now, Optional.ofNullable(known.get(file)));
            })
        .toList();
  }

  /** In the corpus folder: the same from wherever the program is started. */
  String nameOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
