package org.manicule.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Answers with a table (RFC 4180, UTF-8, a header first, lists parted by blanks), row by row. */
final class Csv {

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private Csv() {}

  /**
   * @param name of the file that a browser makes of it
   * @param row a record whose components are the columns
   */
  static <R> void answer(Context context, String name, Class<R> row, Stream<R> rows)
      throws IOException {
    context
        .contentType("text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    try (Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
        SequenceWriter cells =
            CSV.writer(CSV.schemaFor(row).withHeader().withArrayElementSeparator(" "))
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(out)) {
      for (R each : (Iterable<R>) rows::iterator) {
        cells.write(each);
      }
    }
  }
}
