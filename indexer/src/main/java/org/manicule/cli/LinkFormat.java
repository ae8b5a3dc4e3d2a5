package org.manicule.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Locale;
import org.manicule.search.json.Json;

/** How {@code manicule links} writes its rows, work after work. */
enum LinkFormat {
  /** For people, with a count at the end. */
  TEXT {
    @Override
    String rows(List<LinkRow> rows) {
      return rows.stream().map(LinkFormat::text).collect(joining());
    }

    @Override
    String footer(LinkCounts counts) {
      return counts + "\n";
    }
  },
  /** One JSON object a line. */
  JSONL {
    @Override
    String rows(List<LinkRow> rows) {
      return rows.stream().map(row -> Json.COMPACT.write(row) + "\n").collect(joining());
    }
  },
  /** A header, then one row a lemma; lists are parted by blanks. */
  CSV {
    @Override
    String header() {
      return csv(List.of(), Header.WITH);
    }

    @Override
    String rows(List<LinkRow> rows) {
      return csv(rows, Header.WITHOUT);
    }
  };

  private enum Header {
    WITH,
    WITHOUT
  }

  String header() {
    return "";
  }

  abstract String rows(List<LinkRow> rows);

  String footer(LinkCounts counts) {
    return "";
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String text(LinkRow row) {
    return "%s, gloss %s on %s: “%s”\n  %s\n"
        .formatted(
            row.work(),
            row.gloss(),
            row.target().isEmpty() ? "the whole" : row.target(),
            Printable.line(row.lemma()),
            Printable.line(outcome(row)));
  }

  private static String outcome(LinkRow row) {
    return switch (row.status()) {
      case LINKED ->
          "%s: %s (%s)"
              .formatted(
                  String.join(", ", row.lines()), String.join(" ", row.words()), row.reason());
      case AMBIGUOUS, ORPHAN -> row.status() + ": " + row.reason();
    };
  }

  private static String csv(List<LinkRow> rows, Header header) {
    CsvMapper mapper =
        CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    CsvSchema schema = mapper.schemaFor(LinkRow.class).withArrayElementSeparator(" ");
    try {
      return mapper
          .writer(header == Header.WITH ? schema.withHeader() : schema)
          .writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("link rows must have a form in CSV", e);
    }
  }
}
