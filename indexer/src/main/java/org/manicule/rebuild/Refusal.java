package org.manicule.rebuild;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.read.corpus.CorpusFolder;
import org.manicule.rebuild.RebuildOptions.Emptiness;
import org.manicule.rebuild.RebuildOptions.Strictness;

/** Why a rebuild is not published, in one sentence that also says how to publish all the same. */
final class Refusal {

  private Refusal() {}

  static Optional<String> ofEmpty(CorpusFolder corpus, Path path, RebuildOptions options) {
    return corpus.sources().isEmpty() && options.empty() == Emptiness.REFUSED
        ? Optional.of(
            ("the corpus folder %s holds no text, so nothing was published; put a .md or .xml file"
                    + " there or name another with --corpus; --allow-empty publishes all the same")
                .formatted(path))
        : Optional.empty();
  }

  static Optional<String> ofStrict(Findings findings, RebuildOptions options) {
    if (options.strictness() == Strictness.LENIENT) {
      return Optional.empty();
    }
    List<String> faults = new ArrayList<>();
    int lost = findings.difference().counts().linksLost();
    long errors = findings.errors();
    if (lost > 0) {
      faults.add(lost == 1 ? "1 link would be lost" : lost + " links would be lost");
    }
    if (errors > 0) {
      faults.add(errors == 1 ? "1 problem is an error" : errors + " problems are errors");
    }
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(" and ", faults)
                + ", so nothing was published; mend that, or publish all the same without --strict");
  }
}
