package org.manicule.read.tei;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.manicule.model.WorkId;
import org.manicule.read.Problems;

/**
 * What a TEI file is, found out without reading it in full: a text, a commentary on a text that
 * stands in another file, or neither.
 *
 * <pre>{@code
 * TeiProbe notes = TeiProbe.of(Path.of("corpus/conington.xml"));
 * TeiProbe aeneid = TeiProbe.of(Path.of("corpus/aeneid.xml"));
 * notes.isCommentary(); // true
 * notes.isOn(aeneid); // true where a manifest, a file name or a CTS URN says so
 * }</pre>
 *
 * @param id of the work whose text the file holds
 * @param kind what it is
 * @param names under which others may mean the file: its id, its name, CTS URNs
 * @param about what the file says its notes are on: ids, file names, CTS URNs
 */
public record TeiProbe(WorkId id, Kind kind, Set<String> names, Set<String> about) {

  public enum Kind {
    TEXT,
    COMMENTARY,
    /** It is XML, but not TEI, or it is not well-formed; reading it says which. */
    OTHER
  }

  public TeiProbe {
    names = Set.copyOf(names);
    about = Set.copyOf(about);
  }

  /** Never throws for what stands in the file. */
  public static TeiProbe of(Path file) {
    String fileName = String.valueOf(file.getFileName());
    Set<String> names = new HashSet<>(Set.of(fileName, Manifest.stem(file)));
    Set<String> about = new HashSet<>();
    WorkId id = WorkId.from(Manifest.stem(file));
    try {
      Manifest manifest = Manifest.beside(file);
      id = manifest.workId(file);
      names.add(id.value());
      about.addAll(manifest.commentaryOn().keySet());
      if (!about.isEmpty()) {
        return new TeiProbe(id, Kind.COMMENTARY, names, about);
      }
    } catch (UnreadableTei mistake) {
      // Reading the file says what is wrong with its manifest.
      return new TeiProbe(id, Kind.TEXT, names, about);
    }
    try (TeiCursor cursor = TeiCursor.open(file, new Problems(fileName), TeiLimits.STANDARD)) {
      Prober prober = new Prober(cursor);
      Kind kind = prober.probe();
      names.addAll(prober.names());
      about.addAll(prober.about());
      return new TeiProbe(id, kind, names, about);
    } catch (UnreadableTei failure) {
      return new TeiProbe(id, Kind.OTHER, names, about);
    }
  }

  public boolean isCommentary() {
    return kind == Kind.COMMENTARY;
  }

  /** Whether the notes of this file are on the text of another. */
  public boolean isOn(TeiProbe text) {
    return isCommentary()
        && about.stream().anyMatch(work -> text.names().stream().anyMatch(n -> means(work, n)));
  }

  /** A URN of a work or a passage means each edition of it. */
  private static boolean means(String about, String name) {
    if (!about.startsWith("urn:")) {
      return about.equals(name);
    }
    String work =
        about.split(":", -1).length > 4 ? about.substring(0, about.lastIndexOf(':')) : about;
    return name.equals(work) || name.startsWith(work + ".") || work.startsWith(name + ".");
  }
}
