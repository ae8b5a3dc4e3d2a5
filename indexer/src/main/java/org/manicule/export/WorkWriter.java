package org.manicule.export;

import java.io.IOException;
import java.io.Writer;
import org.manicule.model.LinkedWork;

/** Writes a work in one format. Safe for use by several threads. */
public interface WorkWriter {

  /** Writes all of the work and leaves the writer open. */
  void write(LinkedWork work, Writer out) throws IOException;
}
