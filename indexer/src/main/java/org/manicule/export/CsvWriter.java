package org.manicule.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.manicule.model.LinkedWork;

/**
 * Writes one kind of row as CSV (RFC 4180, UTF-8, a header first, lists parted by blanks).
 *
 * <p>Every cell holds what the corpus holds, letter for letter. A spreadsheet may take a cell that
 * begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula; the usual guard, an
 * apostrophe before it, would change lines of verse that begin with a dash, and whoever reads the
 * file by a program would read it wrong. So there is none: open the file in a spreadsheet by its
 * text import, with all columns as text.
 *
 * @param <R> a record whose components are the columns
 */
final class CsvWriter<R> implements WorkWriter {

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final Class<R> row;
  private final Function<LinkedWork, Stream<R>> rows;

  CsvWriter(Class<R> row, Function<LinkedWork, Stream<R>> rows) {
    this.row = row;
    this.rows = rows;
  }

  @Override
  public void write(LinkedWork work, Writer out) throws IOException {
    try (SequenceWriter cells =
        CSV.writer(CSV.schemaFor(row).withHeader().withArrayElementSeparator(" "))
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .writeValues(out)) {
      for (R each : (Iterable<R>) rows.apply(work)::iterator) {
        cells.write(each);
      }
    }
  }
}
