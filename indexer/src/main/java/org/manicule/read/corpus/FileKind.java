package org.manicule.read.corpus;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file of a corpus holds, by the ending of its name. */
enum FileKind {
  MARKDOWN("md"),
  TEI("xml|tei"),
  CONCEPTS("ttl"),
  /** What an editor says of the TEI file of the same name. */
  MANIFEST("yml");

  private static final String README = "readme.md";

  private final Pattern ending;

  FileKind(String ending) {
    this.ending = Pattern.compile(".+\\.(" + ending + ")");
  }

  /** Empty for files that are no part of a corpus: others, hidden ones, and {@code README.md}. */
  static Optional<FileKind> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.equals(README)
        ? Optional.empty()
        : Stream.of(values()).filter(kind -> kind.ending.matcher(name).matches()).findFirst();
  }
}
