package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.model.Work;
import org.manicule.read.Source;

/** A file of 100 MB is read in a heap far smaller than 1 GB, by a program of its own. */
class LargeTeiFileIT {

  private static final String HEAP = "-Xmx384m";
  private static final long SIZE = 100_000_000;

  @TempDir Path folder;

  @Test
  void aFileOfHundredMegabytesNeedsNoGigabyte() throws Exception {
    Path file = folder.resolve("large.xml");
    long lines = write(file);
    Path output = folder.resolve("output.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargeTeiFileIT.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(Files.readString(output)).startsWith(lines + " lines");
  }

  /** Reads one file and says how long it took: {@code 350000 lines, 87500 glosses, 4.1 s}. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    long start = System.nanoTime();
    Work work = new TeiReader().read(new Source(file, "large.xml", List.of())).works().getFirst();
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    System.out.printf(
        Locale.ROOT,
        "%d lines, %d glosses, %.1f s%n",
        work.text().lines().size(),
        work.glosses().size(),
        milliseconds / 1000.0);
  }

  /** Much markup, as projects have it that mark each word. */
  private static long write(Path file) throws IOException {
    long lines = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body>\n");
      long written = 0;
      for (int book = 1; written < SIZE; book++) {
        StringBuilder division = new StringBuilder("<div type=\"book\" n=\"" + book + "\">\n");
        for (int line = 1; line <= 1_000; line++) {
          line(division, book, line);
          lines++;
        }
        out.write(division.append("</div>\n").toString());
        written += division.length();
      }
      out.write("</body></text></TEI>\n");
    }
    return lines;
  }

  private static void line(StringBuilder division, int book, int line) {
    division.append("<l n=\"" + line + "\" xml:id=\"b" + book + "l" + line + "\">");
    for (String word : List.of("arma", "virumque", "cano", "Troiae", "qui", "primus")) {
      division.append(
          "<w lemma=\""
              + word
              + "\" ana=\"#n-s-m-acc\" xml:id=\"b"
              + book
              + "l"
              + line
              + word
              + "\">");
      division.append(word).append("</w> ");
    }
    if (line % 4 == 0) {
      division.append("<note place=\"foot\"><mentioned>cano</mentioned>: I sing of it.</note>");
    }
    division.append("</l>\n");
  }
}
