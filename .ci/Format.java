import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks, or with the argument {@code apply} mends, the format of every Java source below the
 * current folder: {@code java -cp google-java-format.jar .ci/Format.java check}.
 *
 * <p>A program of its own, since the formatter reads only the syntax that its own JDK knows, and
 * Maven may run on an older one than the code is written for.
 */
final class Format {
  private final Formatter formatter = new Formatter();
  private final boolean apply;
  private final List<String> complaints = new ArrayList<>();

  private Format(boolean apply) {
    this.apply = apply;
  }

  public static void main(String[] arguments) throws IOException {
    boolean apply = arguments.length == 1 && arguments[0].equals("apply");
    if (!apply && !(arguments.length == 1 && arguments[0].equals("check"))) {
      System.err.println("usage: Format check|apply, found: " + String.join(" ", arguments));
      System.exit(2);
    }
    Format format = new Format(apply);
    for (Path file : sources(Path.of(""))) {
      format.visit(file);
    }
    format.complaints.forEach(System.err::println);
    if (!format.complaints.isEmpty()) {
      System.err.println("To mend the format of all files: mvn -q -N validate -Dformat=apply");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Format::isOurSource).sorted().toList();
    }
  }

  private static boolean isOurSource(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.equals("target") || name.equals(".git")) {
        return false;
      }
    }
    return file.toString().endsWith(".java");
  }

  private void visit(Path file) throws IOException {
    String found = Files.readString(file);
    String wanted;
    try {
      wanted = formatted(found);
    } catch (FormatterException broken) {
      broken.diagnostics().forEach(each -> complaints.add(file + ":" + each));
      return;
    }
    if (wanted.equals(found)) {
      return;
    }
    if (apply) {
      Files.writeString(file, wanted);
      System.out.println(file + ": formatted");
    } else {
      complaints.add(file + ":" + firstDifference(found, wanted) + ": not formatted");
    }
  }

  private String formatted(String source) throws FormatterException {
    String used = RemoveUnusedImports.removeUnusedImports(source);
    return formatter.formatSource(ImportOrderer.reorderImports(used, Style.GOOGLE));
  }

  /** The number of the first line that differs, from 1. */
  private static int firstDifference(String found, String wanted) {
    List<String> foundLines = found.lines().toList();
    List<String> wantedLines = wanted.lines().toList();
    int line = 0;
    while (line < foundLines.size()
        && line < wantedLines.size()
        && foundLines.get(line).equals(wantedLines.get(line))) {
      line++;
    }
    return line + 1;
  }
}
