package org.manicule.cli;

import org.manicule.rebuild.RebuildProgress;

/** Shows how far a rebuild has come. */
record RebuildSteps(Progress progress) implements RebuildProgress {

  @Override
  public void begin(int files) {
    progress.begin("Indexing", files);
  }

  @Override
  public void done(String file) {
    progress.step(file);
  }
}
