package org.manicule.rebuild;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.manicule.read.corpus.Head;
import org.manicule.read.corpus.Heads;

/** Opens only those files to see what they are that are not as they were at the last rebuild. */
final class KnownHeads implements Heads {

  private final FileNotes notes;
  private final Map<String, Head> before = new HashMap<>();
  private final Map<String, Head> now = new ConcurrentHashMap<>();

  KnownHeads(Ledger ledger, FileNotes notes) {
    this.notes = notes;
    if (ledger.wasReadAlike()) {
      ledger.sources().values().forEach(source -> before.putAll(source.heads()));
    }
  }

  /** What these files are, by name, of those that were asked for. */
  Map<String, Head> of(List<FileNote> files) {
    Map<String, Head> heads = new HashMap<>();
    for (FileNote each : files) {
      Head head = now.get(each.file());
      if (head != null) {
        heads.put(each.file(), head);
      }
    }
    return heads;
  }

  @Override
  public Head head(Path path) {
    String file = notes.nameOf(path);
    Head known = before.get(file);
    Head head = known != null && isAsBefore(path) ? known : READ.head(path);
    now.put(file, head);
    return head;
  }

  private boolean isAsBefore(Path path) {
    Path manifest = Heads.manifestOf(path);
    boolean sameManifest =
        notes.wasThereBefore(manifest) ? notes.isAsBefore(manifest) : !Files.exists(manifest);
    return sameManifest && notes.isAsBefore(path);
  }
}
