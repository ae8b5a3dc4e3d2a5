package org.manicule.read.skos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problems;
import org.manicule.read.skos.SkosDraft.Place;
import org.manicule.read.skos.SkosDraft.Reference;
import org.manicule.read.skos.SkosDraft.Words;

/** Gathers from the statements of all files what is said of each address. */
final class SkosStatements {

  private static final String TYPE = RDF.TYPE.stringValue();

  private final Map<String, SkosDraft> drafts = new LinkedHashMap<>();

  Map<String, SkosDraft> drafts() {
    return drafts;
  }

  private record Found(Statement statement, long line) {}

  /** Keeps the statements of one file until it is known that the whole of it can be read. */
  final class OfFile extends AbstractRDFHandler {
    private final Problems problems;
    private final String[] lines;
    private final List<Found> found = new ArrayList<>();
    private long line = 1;

    OfFile(String text, Problems problems) {
      this.problems = problems;
      this.lines = text.split("\\n", -1);
    }

    /** The parser has come to this line; it knows no columns. */
    void at(long line) {
      this.line = line;
    }

    @Override
    public void handleStatement(Statement statement) {
      found.add(new Found(statement, line));
    }

    /** Adds what was found to what the other files say. */
    void add() {
      found.forEach(each -> add(each.statement(), new Place(problems, position(each.line()))));
    }

    private void add(Statement statement, Place place) {
      if (statement.getSubject() instanceof IRI subject) {
        take(statement, drafts.computeIfAbsent(subject.stringValue(), SkosDraft::new), place);
      } else if (isConcept(statement)) {
        place.warn("a concept has no address", "give it one, such as :weights");
      }
    }

    /** Where the words of a line begin. */
    SourcePosition position(long number) {
      int index = (int) Math.max(1, Math.min(number, lines.length)) - 1;
      String words = lines[index].stripLeading();
      int indentation = words.isEmpty() ? 0 : lines[index].length() - words.length();
      return new SourcePosition(index + 1, indentation + 1);
    }
  }

  private static boolean isConcept(Statement statement) {
    return statement.getPredicate().equals(RDF.TYPE) && statement.getObject().equals(SKOS.CONCEPT);
  }

  private static void take(Statement statement, SkosDraft draft, Place place) {
    Value object = statement.getObject();
    String predicate = statement.getPredicate().stringValue();
    if (predicate.equals(TYPE)) {
      draft.type(object.equals(SKOS.CONCEPT), place);
    } else if (object instanceof Literal literal) {
      words(predicate, literal, draft, place);
    } else if (object instanceof IRI iri) {
      reference(predicate, new Reference(iri.stringValue(), place), draft);
    }
  }

  private static void words(String predicate, Literal literal, SkosDraft draft, Place place) {
    String language = literal.getLanguage().map(tag -> tag.toLowerCase(Locale.ROOT)).orElse("");
    Words words = new Words(clean(literal.getLabel()), language, place);
    if (words.text().isEmpty()) {
      return;
    }
    if (predicate.equals(SKOS.PREF_LABEL.stringValue())) {
      draft.preferred.add(words);
    } else if (predicate.equals(SKOS.ALT_LABEL.stringValue())
        || predicate.equals(SKOS.HIDDEN_LABEL.stringValue())) {
      draft.others.add(words);
    } else if (predicate.equals(SKOS.DEFINITION.stringValue())) {
      draft.definitions.add(words);
    }
  }

  private static void reference(String predicate, Reference reference, SkosDraft draft) {
    if (predicate.equals(SKOS.BROADER.stringValue())) {
      draft.broader.add(reference);
    } else if (predicate.equals(SKOS.NARROWER.stringValue())) {
      draft.narrower.add(reference);
    } else if (predicate.equals(SKOS.RELATED.stringValue())) {
      draft.related.add(reference);
    }
  }

  /** In one line; halves of letters, which Turtle can escape, become question marks. */
  private static String clean(String label) {
    StringBuilder whole = new StringBuilder();
    label
        .codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point)
        .forEach(whole::appendCodePoint);
    return whole.toString().replaceAll("[\\s\\h]+", " ").strip();
  }
}
