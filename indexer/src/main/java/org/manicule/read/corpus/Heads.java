package org.manicule.read.corpus;

import java.nio.file.Path;
import org.manicule.read.tei.Manifest;

/**
 * Tells what files are, before they are read in full. Whoever knows that a file is as it was can
 * answer from memory. Safe for use by several threads.
 */
public interface Heads {

  /** Looks into each file. */
  Heads READ = Head::of;

  Head head(Path file);

  /** The file beside a file that also has a say in what that is; it need not be there. */
  static Path manifestOf(Path file) {
    return Manifest.fileFor(file);
  }
}
