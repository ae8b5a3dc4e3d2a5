package org.manicule.read;

import java.util.List;

/** Reads the concepts of a corpus. Safe for use by several threads. */
public interface ConceptReader {

  /**
   * Never throws for what stands in the files: that becomes a {@link Problem}. The files are read
   * as one, in whatever order they are given.
   */
  ConceptReading read(List<ConceptFile> files);
}
