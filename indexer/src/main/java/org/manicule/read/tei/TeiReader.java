package org.manicule.read.tei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.Gloss;
import org.manicule.model.SourcePosition;
import org.manicule.model.Target;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.read.Problem;
import org.manicule.read.Problems;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.read.WorkReader;

/**
 * Reads a text in TEI with the notes in its file and the commentaries beside it.
 *
 * <pre>{@code
 * Source source = new Source(Path.of("aeneid.xml"), "corpus/aeneid.xml", List.of(commentary));
 * Reading reading = new TeiReader().read(source);
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class TeiReader implements WorkReader {

  private final TeiLimits limits;

  public TeiReader() {
    this(TeiLimits.STANDARD);
  }

  TeiReader(TeiLimits limits) {
    this.limits = limits;
  }

  @Override
  public Reading read(Source source) {
    Problems problems = new Problems(source.name());
    List<Problem> all = new ArrayList<>();
    List<Work> works = new ArrayList<>();
    try {
      Manifest manifest = Manifest.beside(source.text());
      text(source, problems).ifPresent(f -> works.add(work(source, manifest, f, problems, all)));
    } catch (UnreadableTei failure) {
      failure.reportTo(problems);
    }
    all.addAll(0, problems.inOrder());
    return new Reading(works, all);
  }

  private Optional<TextFile> text(Source source, Problems problems) {
    TextFile file = TextFile.read(source.text(), problems, limits);
    if (!file.text().lines().isEmpty()) {
      return Optional.of(file);
    }
    problems.error(
        new SourcePosition(1, 1),
        "the file holds no line of text",
        "where it is a commentary, say on which work in a file '"
            + Manifest.fileFor(source.text()).getFileName()
            + "' beside it: 'commentary-on: work-id'");
    return Optional.empty();
  }

  private Work work(
      Source source, Manifest manifest, TextFile file, Problems problems, List<Problem> all) {
    WorkId id = manifest.workId(source.text());
    DivisionIndex divisions = new DivisionIndex(file.text());
    List<Gloss> glosses = new ArrayList<>();
    Targets own =
        new Targets(file.text(), divisions, file.regions(), names(file, id, Set.of()), problems);
    add(glosses, file.notes(), own, file.people(), "");
    List<CommentaryFile> commentaries = new ArrayList<>();
    for (Path path : source.commentaries()) {
      Problems theirs = new Problems(nameOf(path, source));
      commentary(path, id, theirs)
          .ifPresent(
              commentary -> {
                commentaries.add(commentary);
                Targets targets =
                    new Targets(
                        file.text(),
                        divisions,
                        file.regions(),
                        names(file, id, commentary.labels()),
                        theirs);
                String author = commentary.header().author();
                add(glosses, commentary.notes(), targets, commentary.people(), author);
              });
      all.addAll(theirs.inOrder());
    }
    return new Work(id, info(source, manifest, file, commentaries), file.text(), glosses);
  }

  private Optional<CommentaryFile> commentary(Path path, WorkId id, Problems problems) {
    try {
      Set<String> parts = Manifest.beside(path).partsOn(id);
      return Optional.of(CommentaryFile.read(path, parts, problems, limits));
    } catch (UnreadableTei failure) {
      failure.reportTo(problems);
      return Optional.empty();
    }
  }

  private static void add(
      List<Gloss> glosses, List<Notes.Note> notes, Targets targets, People people, String author) {
    for (Notes.Note note : notes) {
      Target target = targets.of(note.where(), note.position());
      String signed = people.named(note.author());
      glosses.add(
          new Gloss(
              glosses.size() + 1,
              target,
              note.comment(),
              signed.isEmpty() ? author : signed,
              note.position()));
    }
  }

  private static WorkNames names(TextFile file, WorkId id, Set<String> labels) {
    List<String> names = new ArrayList<>(labels);
    names.add(id.value());
    names.add(file.header().title());
    names.add(file.header().author());
    return WorkNames.of(names);
  }

  private static WorkInfo info(
      Source source, Manifest manifest, TextFile file, List<CommentaryFile> commentaries) {
    TeiHeader header = file.header();
    String fallback = header.title().isBlank() ? Manifest.stem(source.text()) : header.title();
    List<String> sources = new ArrayList<>();
    sources.add(header.source());
    String glossLanguage = file.survey().notesLanguage();
    for (CommentaryFile commentary : commentaries) {
      glossLanguage = glossLanguage.isEmpty() ? commentary.language() : glossLanguage;
      sources.add(commentary.header().title() + ": " + commentary.header().source());
    }
    sources.removeIf(String::isBlank);
    return new WorkInfo(
        manifest.value("title").orElse(fallback),
        manifest.value("author").orElse(header.author()),
        manifest.value("language").orElse(file.language()),
        manifest.value("gloss-language").orElse(glossLanguage),
        manifest.value("source").orElse(String.join("; ", sources)),
        manifest.value("licence").orElse(header.licence()),
        manifest.value("siglum").orElse(""));
  }

  /** A commentary as a person names it, given how they name the text. */
  private static String nameOf(Path commentary, Source source) {
    Path folder = source.text().toAbsolutePath().getParent();
    Path shownFolder = Path.of(source.name()).getParent();
    if (folder == null || shownFolder == null) {
      return String.valueOf(commentary.getFileName());
    }
    Path beside = folder.relativize(commentary.toAbsolutePath());
    return shownFolder.resolve(beside).normalize().toString();
  }
}
