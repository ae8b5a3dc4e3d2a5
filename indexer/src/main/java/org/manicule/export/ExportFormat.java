package org.manicule.export;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The formats that a work can be taken along in.
 *
 * <pre>{@code
 * ExportFormat.of("links-csv").orElseThrow().writer(site).write(work, out);
 * }</pre>
 */
public enum ExportFormat {
  /** A file for the corpus folder. */
  MARKDOWN("Markdown", "text/markdown; charset=utf-8", "md", site -> new MarkdownWriter()),
  TEI("TEI P5", "application/tei+xml", "xml", site -> new TeiWriter()),
  ANNOTATIONS(
      "W3C Web Annotations (JSON-LD)",
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
      "jsonld",
      WebAnnotationWriter::new),
  LINES_CSV(
      "CSV, a row for each line",
      "text/csv; charset=utf-8",
      "csv",
      site -> new CsvWriter<>(LineRow.class, LineRow::of)),
  GLOSSES_CSV(
      "CSV, a row for each gloss",
      "text/csv; charset=utf-8",
      "csv",
      site -> new CsvWriter<>(GlossRow.class, GlossRow::of)),
  LINKS_CSV(
      "CSV, a row for each quotation of a gloss",
      "text/csv; charset=utf-8",
      "csv",
      site -> new CsvWriter<>(LinkRow.class, LinkRow::of)),
  /** The text that {@link #ANNOTATIONS} point into. */
  TEXT("plain text, the lines alone", "text/plain; charset=utf-8", "txt", site -> PlainText::write);

  private final String words;
  private final String mediaType;
  private final String extension;

  @SuppressWarnings("ImmutableEnumChecker") // References to functions without state.
  private final Function<URI, WorkWriter> writers;

  ExportFormat(
      String words, String mediaType, String extension, Function<URI, WorkWriter> writers) {
    this.words = words;
    this.mediaType = mediaType;
    this.extension = extension;
    this.writers = writers;
  }

  /** The format with this {@linkplain #key() key}. */
  public static Optional<ExportFormat> of(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  /** As it is typed and stands in addresses: {@code links-csv}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As people call it. */
  public String words() {
    return words;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What the name of a file ends with, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * @param site under which works stand, where the format names them by address
   */
  public WorkWriter writer(URI site) {
    return writers.apply(site);
  }
}
