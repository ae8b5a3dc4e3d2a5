package org.manicule.read;

/** Reads one kind of file. Safe for use by several threads. */
public interface WorkReader {

  /** Never throws for what stands in the files: that becomes a {@link Problem}. */
  Reading read(Source source);
}
