package org.manicule.rebuild;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.manicule.model.WorkId;
import org.manicule.read.corpus.Heads;
import org.manicule.read.tei.Manifest;
import org.manicule.read.tei.TeiProbe;

/** Opens only those files to see what they are that are not as they were at the last rebuild. */
final class KnownHeads implements Heads {

  private final FileNotes notes;
  private final Map<String, TeiProbe> before = new HashMap<>();
  private final Map<String, TeiProbe> now = new ConcurrentHashMap<>();

  KnownHeads(Ledger ledger, FileNotes notes) {
    this.notes = notes;
    if (ledger.wasReadAlike()) {
      ledger.sources().values().forEach(source -> before.putAll(source.heads()));
    }
  }

  /** What these files are, by name, of those that were asked for. */
  Map<String, TeiProbe> of(List<FileNote> files) {
    Map<String, TeiProbe> heads = new HashMap<>();
    for (FileNote each : files) {
      TeiProbe head = now.get(each.file());
      if (head != null) {
        heads.put(each.file(), head);
      }
    }
    return heads;
  }

  @Override
  public WorkId markdown(Path file) {
    return head(file, KnownHeads::lookAtMarkdown).id();
  }

  private static TeiProbe lookAtMarkdown(Path file) {
    return new TeiProbe(READ.markdown(file), TeiProbe.Kind.TEXT, Set.of(), Set.of());
  }

  @Override
  public TeiProbe tei(Path file) {
    return head(file, READ::tei);
  }

  private TeiProbe head(Path path, Function<Path, TeiProbe> look) {
    String file = notes.nameOf(path);
    TeiProbe known = before.get(file);
    TeiProbe head = known != null && isAsBefore(path) ? known : look.apply(path);
    now.put(file, head);
    return head;
  }

  private boolean isAsBefore(Path path) {
    Path manifest = Manifest.fileFor(path);
    boolean sameManifest =
        notes.wasThereBefore(manifest) ? notes.isAsBefore(manifest) : !Files.exists(manifest);
    return sameManifest && notes.isAsBefore(path);
  }
}
