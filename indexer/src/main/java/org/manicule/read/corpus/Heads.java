package org.manicule.read.corpus;

import java.nio.file.Path;
import org.manicule.model.WorkId;
import org.manicule.read.markdown.MarkdownReader;
import org.manicule.read.tei.TeiProbe;

/**
 * Tells which work a file belongs to, before it is read in full. Whoever knows that a file is as it
 * was can answer from memory. Safe for use by several threads.
 */
public interface Heads {

  /** Looks into each file. */
  Heads READ =
      new Heads() {
        @Override
        public WorkId markdown(Path file) {
          return MarkdownReader.idOf(file);
        }

        @Override
        public TeiProbe tei(Path file) {
          return TeiProbe.of(file);
        }
      };

  /** The id of the work in a Markdown file. */
  WorkId markdown(Path file);

  /** What a TEI file is, by itself and by the manifest beside it. */
  TeiProbe tei(Path file);
}
