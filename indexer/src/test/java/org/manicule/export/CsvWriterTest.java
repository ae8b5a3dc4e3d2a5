package org.manicule.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.model.LinkedWork;

class CsvWriterTest {

  /** A row of the test's own. */
  record Row(String first, String second) {}

  @Test
  void linesHaveTheirReferencesDivisionsAndSpeakers() throws IOException {
    assertThat(written(ExportFormat.LINES_CSV, Samples.play()))
        .isEqualTo(
            """
            work,line,division,stanza,speaker,text
            comus,1.1.1,1.1,1,COMUS,"The star that bids the shepherd fold,"
            comus,1.1.2,1.1,1,COMUS; LADY,Now the top of heaven doth hold. Who's there?
            comus,1.1.3,1.1,2,LADY,"This way the noise was, if mine ear be true, my best guide now."
            comus,1.2.12a,1.2,3,COMUS,Can any mortal mixture
            comus,1.2.13,1.2,3,COMUS,Breathe such divine enchanting ravishment?
            comus,2.1,2,4,,"Mortals, that would follow me,"
            """);
  }

  @Test
  void glossesHaveTheirParagraphs() throws IOException {
    List<Map<String, String>> rows = read(written(ExportFormat.GLOSSES_CSV, Samples.poem()));
    assertThat(rows).extracting(row -> row.get("scope")).containsExactly("work", "stanza", "lines");
    assertThat(rows).extracting(row -> row.get("lines")).containsExactly("1-4", "1-2", "4");
    assertThat(rows.get(1)).containsEntry("author", "Ada");
    assertThat(rows.get(1).get("text")).contains("\n\nA second paragraph, with \"no such words\"");
  }

  @Test
  void linksHaveTheWordsOfTheText() throws IOException {
    List<Map<String, String>> rows = read(written(ExportFormat.LINKS_CSV, Samples.poem()));
    assertThat(rows.getFirst())
        .containsEntry("gloss", "2")
        .containsEntry("quoted_words", "Hidden realms where numbers dream / A hush")
        .containsEntry("status", "linked")
        .containsEntry("lines", "1 2")
        .containsEntry("words", "hidden realms where numbers dream … A hush");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+44",
        "-- Quid est?",
        "@name",
        "a,b",
        "a;b",
        "a\tb",
        "\"quoted\"",
        "\"",
        "a\nb",
        "a\r\nb",
        " leading",
        "trailing ",
        "#not a comment",
        "\ufeffbom",
        "ﬁ 𝄞 e\u0301",
        "'",
        "null",
        ""
      })
  void everyCellIsReadBackLetterForLetter(String cell) throws IOException {
    StringWriter out = new StringWriter();
    new CsvWriter<>(Row.class, work -> Stream.of(new Row(cell, "x"), new Row("y", cell)))
        .write(Samples.poem(), out);
    assertThat(read(out.toString()))
        .containsExactly(
            Map.of("first", cell, "second", "x"), Map.of("first", "y", "second", cell));
  }

  @Test
  void aWorkWithoutGlossesHasAHeaderAllTheSame() throws IOException {
    StringWriter out = new StringWriter();
    new CsvWriter<>(Row.class, work -> Stream.empty()).write(Samples.poem(), out);
    assertThat(out).hasToString("first,second\n");
  }

  private static String written(ExportFormat format, LinkedWork work) throws IOException {
    StringWriter out = new StringWriter();
    format.writer(URI.create("https://example.org")).write(work, out);
    return out.toString();
  }

  private static List<Map<String, String>> read(String csv) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .without(CsvParser.Feature.ALLOW_COMMENTS)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return rows.readAll();
    }
  }
}
