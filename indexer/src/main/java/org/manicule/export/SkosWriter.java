package org.manicule.export;

import java.io.Writer;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.manicule.model.Concept;

/**
 * Writes concepts as SKOS in Turtle, for an editor to keep as {@code concepts.ttl}.
 *
 * <pre>{@code
 * new SkosWriter("en").write(List.of(new SkosWriter.Entry(concept, "Found, not given: …")), out);
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class SkosWriter {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final String language;

  /**
   * @param note of whoever made the entry; empty where there is none
   */
  public record Entry(Concept concept, String note) {}

  /**
   * @param language of the names and notes, a BCP 47 tag; may be empty
   */
  public SkosWriter(String language) {
    this.language = language;
  }

  /** Writes all entries in their order and leaves the writer open. */
  public void write(List<Entry> entries, Writer out) {
    TurtleWriter turtle = new TurtleWriter(out);
    turtle.startRDF();
    turtle.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
    entries.forEach(entry -> write(entry, turtle));
    turtle.endRDF();
  }

  private void write(Entry entry, TurtleWriter turtle) {
    Concept concept = entry.concept();
    IRI subject = VALUES.createIRI(concept.iri());
    state(turtle, subject, RDF.TYPE, SKOS.CONCEPT);
    state(turtle, subject, SKOS.PREF_LABEL, words(concept.label()));
    concept.otherLabels().forEach(each -> state(turtle, subject, SKOS.ALT_LABEL, words(each)));
    if (!concept.definition().isEmpty()) {
      state(turtle, subject, SKOS.DEFINITION, words(concept.definition()));
    }
    if (!entry.note().isEmpty()) {
      state(turtle, subject, SKOS.EDITORIAL_NOTE, VALUES.createLiteral(entry.note(), "en"));
    }
  }

  private static void state(TurtleWriter turtle, IRI subject, IRI property, Value value) {
    turtle.handleStatement(VALUES.createStatement(subject, property, value));
  }

  private Value words(String words) {
    return language.isEmpty() ? VALUES.createLiteral(words) : VALUES.createLiteral(words, language);
  }
}
