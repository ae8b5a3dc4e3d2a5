package org.manicule.read.corpus;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problem;

/** Lists the files of a folder by kind. Links are followed, but never in a circle. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final int DEEPEST = 32;
  private static final SourcePosition START = new SourcePosition(1, 1);

  private final Path root;
  private final int mostFiles;
  private final Map<FileKind, List<Path>> files = new EnumMap<>(FileKind.class);
  private final List<Problem> problems = new ArrayList<>();
  private int count;

  private FolderWalk(Path root, int mostFiles) {
    this.root = root;
    this.mostFiles = mostFiles;
  }

  /**
   * @param mostFiles of a corpus, the rest of the folder is not listed
   * @throws IOException where the folder itself cannot be listed
   */
  static FolderWalk through(Path root, int mostFiles) throws IOException {
    FolderWalk walk = new FolderWalk(root, mostFiles);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
    return walk;
  }

  /** In the order of their names, which is the same on every machine. */
  List<Path> files(FileKind kind) {
    return files.getOrDefault(kind, List.of()).stream()
        .sorted(Comparator.comparing(FolderWalk::name))
        .toList();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** As a person reads it, such as {@code corpus/roman/aeneid.md}. */
  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = String.valueOf(folder.getFileName()).startsWith(".");
    return hidden && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      report(file, "folders nest more than " + DEEPEST + " deep", "move this one up");
    } else if (attributes.isSymbolicLink() && FileKind.of(file).isPresent()) {
      report(file, "this link leads to a file that is not there", "take it away, or mend it");
    } else if (attributes.isRegularFile()) {
      return FileKind.of(file).map(kind -> add(kind, file)).orElse(FileVisitResult.CONTINUE);
    }
    return FileVisitResult.CONTINUE;
  }

  private FileVisitResult add(FileKind kind, Path file) {
    if (count == mostFiles) {
      report(file, "there are more than " + mostFiles + " files", "make several folders of them");
      return FileVisitResult.TERMINATE;
    }
    count++;
    files.computeIfAbsent(kind, key -> new ArrayList<>()).add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(root)) {
      throw failure;
    }
    if (failure instanceof FileSystemLoopException) {
      report(file, "this link leads back to a folder around it", "take it away");
    } else if (FileKind.of(file).isPresent() || Files.isDirectory(file)) {
      report(file, "it cannot be read: " + failure.getMessage(), "check that it may be read");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      report(folder, "it cannot be listed to its end: " + failure.getMessage(), "try again");
    }
    return FileVisitResult.CONTINUE;
  }

  private void report(Path file, String found, String hint) {
    problems.add(new Problem(Problem.Severity.ERROR, name(file), START, found, hint));
  }
}
