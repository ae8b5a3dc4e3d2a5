package org.manicule.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.manicule.index.SampleWork;
import org.manicule.link.Linker;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Concepts;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;

/** The poem of the corpus with its glosses, and a few concepts. */
final class Poem {

  static final WorkId ID = new WorkId("the-space-between-the-seen");

  private static final Path FILE = Path.of("..", "corpus", ID.value() + ".md");

  private Poem() {}

  static LinkedWork linked() {
    SampleWork work = SampleWork.of(ID.value(), WorkInfo.of("The Space Between The Seen", "en"));
    String[] paragraphs = text().split("\n{2,}", -1);
    for (int i = 1; i < paragraphs.length; i++) {
      String paragraph = paragraphs[i].strip();
      if (paragraph.startsWith("> ")) {
        work.gloss(paragraph.substring(2));
      } else {
        work.stanza(paragraph.split("\n", -1));
      }
    }
    return new Linker().link(work.unlinked());
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Concepts concepts() {
    return new Concepts(
        List.of(
            concept("probability", "probability", "probabilistic", "uncertainty", "uncertain"),
            concept("weights", "weights", "weight", "learned association"),
            concept("latent-space", "latent space", "latent folds", "hidden realms"),
            concept("attention", "attention", "attention mechanism"),
            concept("prompt", "prompt", "prompts", "phantom keys")));
  }

  private static Concept concept(String id, String label, String... others) {
    List<ConceptId> none = List.of();
    return new Concept(
        new ConceptId(id), "urn:" + id, label, List.of(others), "", none, none, none);
  }
}
