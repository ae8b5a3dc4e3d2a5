package org.manicule.cli;

import java.nio.file.Path;

/** The corpus holds no text at all, which is more likely a slip than a wish. */
final class EmptyCorpus extends RuntimeException {

  private static final long serialVersionUID = 1;

  EmptyCorpus(Path corpus) {
    super(
        "the corpus folder %s holds no text; put a .md or .xml file there, or name another with --corpus"
            .formatted(corpus));
  }
}
