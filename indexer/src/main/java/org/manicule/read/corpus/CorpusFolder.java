package org.manicule.read.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manicule.model.Concepts;
import org.manicule.model.SourcePosition;
import org.manicule.model.WorkId;
import org.manicule.read.ConceptFile;
import org.manicule.read.ConceptReader;
import org.manicule.read.ConceptReading;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.read.WorkReader;
import org.manicule.read.markdown.MarkdownReader;
import org.manicule.read.skos.SkosReader;
import org.manicule.read.tei.Manifest;
import org.manicule.read.tei.TeiReader;

/**
 * A folder of texts as it is when it is opened: {@code CorpusFolder.at(Path.of("corpus"))}. Lists
 * the files at once, and reads one work at a time, so that not all need be in memory together.
 * Reading is safe for use by several threads.
 */
public final class CorpusFolder {

  private static final int MOST_FILES = 100_000;

  private final WorkReader markdown = new MarkdownReader();
  private final WorkReader tei = new TeiReader();
  private final ConceptReader skos = new SkosReader();
  private final List<Source> sources;
  private final List<Path> conceptFiles;
  private final List<Problem> ofListing;

  /** Holds what was read of the concept files once it was. */
  private final Map<List<Path>, ConceptReading> concepts = new ConcurrentHashMap<>();

  private CorpusFolder(FolderWalk walk, Heads heads) {
    Map<Source, WorkId> found = new LinkedHashMap<>();
    Set<String> markdownIds = new HashSet<>();
    for (Path file : walk.files(FileKind.MARKDOWN)) {
      WorkId id = heads.head(file).id();
      found.put(new Source(file, FolderWalk.name(file), List.of()), id);
      markdownIds.add(id.value());
    }
    TeiFiles teiFiles = new TeiFiles(walk.files(FileKind.TEI), heads);
    found.putAll(teiFiles.sources());
    UniqueIds unique = new UniqueIds(found);
    this.sources = unique.sources();
    this.conceptFiles = walk.files(FileKind.CONCEPTS);
    this.ofListing =
        Stream.of(
                walk.problems(),
                unique.problems(),
                teiFiles.problems(markdownIds),
                strayManifests(walk))
            .flatMap(List::stream)
            .toList();
  }

  /**
   * @throws UncheckedIOException where the folder cannot be listed
   */
  public static CorpusFolder at(Path folder) {
    return at(folder, Heads.READ);
  }

  /**
   * @param heads tells which files belong together
   * @throws UncheckedIOException where the folder cannot be listed
   */
  public static CorpusFolder at(Path folder, Heads heads) {
    return at(folder, heads, MOST_FILES);
  }

  static CorpusFolder at(Path folder, Heads heads, int mostFiles) {
    try {
      return new CorpusFolder(FolderWalk.through(folder, mostFiles), heads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Problem> strayManifests(FolderWalk walk) {
    Set<Path> described =
        walk.files(FileKind.TEI).stream().map(Manifest::fileFor).collect(Collectors.toSet());
    return walk.files(FileKind.MANIFEST).stream()
        .filter(manifest -> !described.contains(manifest))
        .map(
            manifest ->
                new Problem(
                    Problem.Severity.WARNING,
                    FolderWalk.name(manifest),
                    new SourcePosition(1, 1),
                    "no XML file of this name stands beside it",
                    "name it after the file that it describes"))
        .toList();
  }

  /** The files of each work, in the order of their names; no two works have one id. */
  public List<Source> sources() {
    return sources;
  }

  /**
   * All files that a work is made from: text, commentaries, and the manifests beside them. Where
   * the content of one changes, the work may.
   */
  public List<Path> files(Source source) {
    List<Path> files = new ArrayList<>();
    for (Path file :
        Stream.concat(Stream.of(source.text()), source.commentaries().stream()).toList()) {
      files.add(file);
      Path manifest = Manifest.fileFor(file);
      if (isTei(file) && Files.exists(manifest)) {
        files.add(manifest);
      }
    }
    return files;
  }

  public Reading read(Source source) {
    return (isTei(source.text()) ? tei : markdown).read(source);
  }

  private static boolean isTei(Path file) {
    return FileKind.of(file).filter(FileKind.TEI::equals).isPresent();
  }

  /** The concepts of all SKOS files, which are read when they are first asked for. */
  public Concepts concepts() {
    return conceptReading().concepts();
  }

  public List<Path> conceptFiles() {
    return conceptFiles;
  }

  /** What is wrong with files that belong to no work, and with the concepts. */
  public List<Problem> problems() {
    return Stream.of(ofListing, conceptReading().problems()).flatMap(List::stream).toList();
  }

  /** What is wrong with files that belong to no work, the concepts aside. */
  public List<Problem> problemsOfListing() {
    return ofListing;
  }

  /** The concepts, with what is wrong with them. */
  public ConceptReading conceptReading() {
    return concepts.computeIfAbsent(
        conceptFiles,
        files ->
            skos.read(
                files.stream().map(file -> new ConceptFile(file, FolderWalk.name(file))).toList()));
  }
}
