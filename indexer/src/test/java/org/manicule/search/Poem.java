package org.manicule.search;

import java.nio.file.Path;
import java.util.List;
import org.manicule.link.Linker;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Concepts;
import org.manicule.model.LinkedWork;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.read.ConceptFile;
import org.manicule.read.Source;
import org.manicule.read.markdown.MarkdownReader;
import org.manicule.read.skos.SkosReader;

/** The poem of the corpus with its glosses, and a few concepts. */
final class Poem {

  static final WorkId ID = new WorkId("the-space-between-the-seen");

  private static final Path FOLDER = Path.of("..", "corpus");

  private Poem() {}

  static LinkedWork linked() {
    Source source = new Source(FOLDER.resolve(ID + ".md"), ID + ".md", List.of());
    Work work = new MarkdownReader().read(source).works().getFirst();
    return new Linker().link(work);
  }

  /** The concepts of the corpus. */
  static Concepts allConcepts() {
    ConceptFile file = new ConceptFile(FOLDER.resolve("concepts.ttl"), "concepts.ttl");
    return new SkosReader().read(List.of(file)).concepts();
  }

  /** A few, with other names of our own. */
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
