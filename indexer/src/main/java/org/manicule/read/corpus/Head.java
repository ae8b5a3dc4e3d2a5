package org.manicule.read.corpus;

import java.nio.file.Path;
import java.util.Set;
import org.manicule.model.WorkId;
import org.manicule.read.markdown.MarkdownReader;
import org.manicule.read.tei.TeiProbe;

/**
 * What a file of a corpus is, found out without reading it in full. A Markdown file is a text that
 * goes by no other name.
 */
public record Head(TeiProbe probe) {

  static Head of(Path file) {
    boolean tei = FileKind.of(file).filter(FileKind.TEI::equals).isPresent();
    return new Head(
        tei
            ? TeiProbe.of(file)
            : new TeiProbe(MarkdownReader.idOf(file), TeiProbe.Kind.TEXT, Set.of(), Set.of()));
  }

  WorkId id() {
    return probe.id();
  }
}
