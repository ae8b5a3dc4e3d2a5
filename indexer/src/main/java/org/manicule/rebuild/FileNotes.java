package org.manicule.rebuild;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes notes of files as they are now, of each once; reads only those that the notes of the last
 * rebuild do not vouch for. Safe for use by several threads.
 */
final class FileNotes {

  private final Path root;
  private final Instant now;
  private final Map<String, FileNote> before = new HashMap<>();
  private final Map<Path, FileNote> taken = new ConcurrentHashMap<>();

  FileNotes(Path root, Instant now, Ledger ledger) {
    this.root = root;
    this.now = now;
    ledger.files().forEach(note -> before.put(note.file(), note));
  }

  Path root() {
    return root;
  }

  List<FileNote> of(List<Path> files) {
    return files.stream().map(this::of).toList();
  }

  FileNote of(Path path) {
    return taken.computeIfAbsent(
        path,
        each -> {
          String name = nameOf(each);
          return FileNote.of(each, name, now, Optional.ofNullable(before.get(name)));
        });
  }

  /** Whether a file holds what it held at the last rebuild; false where it was not known then. */
  boolean isAsBefore(Path path) {
    FileNote old = before.get(nameOf(path));
    return old != null && of(path).hash().equals(old.hash());
  }

  boolean wasThereBefore(Path path) {
    return before.containsKey(nameOf(path));
  }

  /** In the corpus folder: the same from wherever the program is started. */
  String nameOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
