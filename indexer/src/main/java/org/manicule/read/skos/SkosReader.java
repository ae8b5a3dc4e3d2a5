package org.manicule.read.skos;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.manicule.model.Concepts;
import org.manicule.read.ConceptFile;
import org.manicule.read.ConceptReader;
import org.manicule.read.ConceptReading;
import org.manicule.read.FileText;
import org.manicule.read.Problems;

/**
 * Reads SKOS in Turtle. All files are one vocabulary, so they may speak of each other's concepts.
 *
 * <p>A concept is called by its {@code prefLabel} in the first of the languages that are preferred;
 * else by one without a language; else by the one whose language tag comes first. The labels in
 * other languages, {@code altLabel} and {@code hiddenLabel} are its other names. Definitions are
 * chosen alike. What {@code broader} says {@code narrower} says in the other direction, and {@code
 * related} goes both ways, wherever one of them stands.
 */
public final class SkosReader implements ConceptReader {

  private static final long LARGEST_FILE = 16L << 20;
  private static final int DEEPEST = 200;

  /** For addresses such as {@code <#weights>}, which mean the same in all files. */
  private static final String BASE = "concepts:/concepts";

  private final FileText files = new FileText(LARGEST_FILE);
  private final List<String> languages;

  /** Prefers English names. */
  public SkosReader() {
    this(List.of("en"));
  }

  /**
   * @param languages of the names to prefer, BCP 47 tags, the dearest first
   */
  public SkosReader(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  @Override
  public ConceptReading read(List<ConceptFile> files) {
    SkosStatements statements = new SkosStatements();
    List<Problems> problems = new ArrayList<>();
    files.stream()
        .sorted(Comparator.comparing(ConceptFile::name))
        .forEach(file -> problems.add(gather(file, statements)));
    Concepts concepts = new SkosAssembler(statements.drafts(), languages).concepts();
    return new ConceptReading(
        concepts, problems.stream().flatMap(each -> each.inOrder().stream()).toList());
  }

  private Problems gather(ConceptFile file, SkosStatements statements) {
    Problems problems = new Problems(file.name());
    Optional<String> text = files.read(file.path(), problems);
    text.ifPresent(turtle -> parse(turtle, statements.new OfFile(turtle, problems), problems));
    return problems;
  }

  /** Of a file with a mistake nothing is used. */
  private static void parse(String turtle, SkosStatements.OfFile statements, Problems problems) {
    if (isTooDeep(turtle)) {
      problems.error(
          statements.position(1), "brackets nest more than " + DEEPEST + " deep", "write it flat");
      return;
    }
    TurtleParser parser = new TurtleParser();
    parser.setParseLocationListener((line, column) -> statements.at(line));
    parser.setRDFHandler(statements);
    try {
      parser.parse(new StringReader(turtle), BASE);
      statements.add();
    } catch (RDFParseException mistake) {
      problems.error(
          statements.position(mistake.getLineNumber()),
          "no Turtle: " + withoutPlace(mistake),
          "mend it: nothing of this file is used");
    } catch (RDFHandlerException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String withoutPlace(RDFParseException mistake) {
    return String.valueOf(mistake.getMessage()).replaceAll("\\s*\\[line \\d+.*]$", "");
  }

  /** The parser recurses; brackets in texts count too, which does no harm. */
  private static boolean isTooDeep(String turtle) {
    int depth = 0;
    for (int i = 0; i < turtle.length() && depth <= DEEPEST; i++) {
      depth = Math.max(0, depth + step(turtle, i));
    }
    return depth > DEEPEST;
  }

  private static int step(String turtle, int at) {
    return switch (turtle.charAt(at)) {
      case '[', '(' -> 1;
      case ']', ')' -> -1;
      case '<' -> turtle.startsWith("<<", at) ? 1 : 0;
      case '>' -> turtle.startsWith(">>", at) ? -1 : 0;
      default -> 0;
    };
  }
}
