package org.manicule.rebuild;

import java.util.List;
import java.util.Optional;
import org.manicule.model.Concepts;
import org.manicule.read.ConceptReading;
import org.manicule.read.Problem;
import org.manicule.read.corpus.CorpusFolder;
import org.manicule.rebuild.RebuildReport.ConceptChange;

/**
 * Reads the concepts where one of their files changed. Files with a mistake in them leave the last
 * good concepts in place.
 *
 * @param problems of the concept files as they are now
 */
record ConceptComparison(ConceptChange change, List<Problem> problems) {

  static ConceptComparison of(
      CorpusFolder corpus, Published published, Output output, Ledger ledger, FileNotes notes) {
    Optional<ConceptsNote> before = ledger.concepts().filter(note -> ledger.wasReadAlike());
    List<FileNote> files = notes.of(corpus.conceptFiles());
    Naming naming = new Naming(notes.root());
    if (before.isPresent() && hasContent(before.get(), files)) {
      return new ConceptComparison(ConceptChange.NONE, naming.forPeople(before.get().problems()));
    }
    ConceptReading reading = corpus.conceptReading();
    output.note(
        Ledger.CONCEPTS, Ledger.write(new ConceptsNote(files, naming.within(reading.problems()))));
    return new ConceptComparison(compare(reading, published, output), reading.problems());
  }

  static boolean isCurrent(CorpusFolder corpus, Ledger ledger, FileNotes notes) {
    return ledger.wasReadAlike()
        && ledger
            .concepts()
            .filter(note -> hasContent(note, notes.of(corpus.conceptFiles())))
            .isPresent();
  }

  private static boolean hasContent(ConceptsNote note, List<FileNote> files) {
    return SourceNote.content(note.files()).equals(SourceNote.content(files));
  }

  private static ConceptChange compare(ConceptReading reading, Published published, Output output) {
    Concepts concepts = reading.concepts();
    boolean failed =
        reading.problems().stream()
            .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    Concepts old = published.concepts();
    if (concepts.equals(old) || (failed && !old.all().isEmpty())) {
      return ConceptChange.NONE;
    }
    output.concepts(concepts);
    return ConceptChange.CHANGED;
  }
}
