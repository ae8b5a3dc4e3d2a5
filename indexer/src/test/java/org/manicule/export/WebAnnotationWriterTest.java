package org.manicule.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.model.LinkedWork;

class WebAnnotationWriterTest {

  private static final URI SITE = URI.create("https://example.org/");

  static Stream<LinkedWork> works() {
    return Stream.of(Samples.poem(), Samples.play(), Samples.epic());
  }

  @ParameterizedTest
  @MethodSource("works")
  void everySelectorFindsItsWords(LinkedWork work) throws IOException {
    String text = written(PlainText::write, work);
    for (JsonNode target : targets(work)) {
      assertThat(target.get("source").asText())
          .isEqualTo("https://example.org/works/" + work.work().id() + "/text");
      JsonNode quote = target.get("selector").get(0);
      JsonNode position = target.get("selector").get(1);
      String exact = quote.get("exact").asText();
      assertThat(byPosition(text, position)).isEqualTo(exact);
      String around = quote.get("prefix").asText() + exact + quote.get("suffix").asText();
      assertThat(text).containsOnlyOnce(around);
      assertThat(text.indexOf(around) + quote.get("prefix").asText().length())
          .isEqualTo(text.offsetByCodePoints(0, position.get("start").asInt()));
    }
  }

  @ParameterizedTest
  @MethodSource("works")
  void theCollectionHoldsAsManyAsItSays(LinkedWork work) throws IOException {
    JsonNode collection = collection(work);
    assertThat(collection.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.get("type").asText()).isEqualTo("AnnotationCollection");
    assertThat(collection.get("first").get("items")).hasSize(collection.get("total").asInt());
    assertThat(collection.get("first").get("items").findValuesAsText("id")).doesNotHaveDuplicates();
  }

  @Test
  void aGlossHasItsBodyItsLanguageAndItsAuthor() throws IOException {
    JsonNode gloss = annotation(Samples.epic(), "gloss-1");
    assertThat(gloss.get("motivation").asText()).isEqualTo("commenting");
    assertThat(gloss.get("body").get("value").asText()).startsWith("profugus: driven by fate");
    assertThat(gloss.get("body").get("language").asText()).isEqualTo("en");
    assertThat(gloss.get("creator").get("name").asText()).isEqualTo("C.");
  }

  @Test
  void anUnsignedGlossIsSignedWithTheSiglumOfTheWork() throws IOException {
    assertThat(annotation(Samples.play(), "gloss-1").get("creator").get("name").asText())
        .isEqualTo("M. Ed.");
    assertThat(annotation(Samples.poem(), "gloss-1").has("creator")).isFalse();
  }

  @Test
  void aGlossOnTheWorkIsOnTheWholeText() throws IOException {
    assertThat(annotation(Samples.poem(), "gloss-1").get("target").asText())
        .isEqualTo("https://example.org/works/poem/text");
  }

  @Test
  void aLemmaOverALineEndIsOneStretch() throws IOException {
    JsonNode lemma = annotation(Samples.poem(), "gloss-2/lemma-1");
    assertThat(lemma.get("motivation").asText()).isEqualTo("describing");
    assertThat(lemma.get("body").get("value").asText()).contains("sets the scene.");
    assertThat(lemma.get("target").get("selector").get(0).get("exact").asText())
        .isEqualTo("hidden realms where numbers dream,\nA hush");
  }

  @Test
  void positionsCountCodePoints() throws IOException {
    JsonNode position = annotation(Samples.poem(), "gloss-3").get("target").get("selector").get(1);
    String lastLine = "= Pure novelty 𝄞 ignites the in‑between.";
    assertThat(position.get("end").asInt() - position.get("start").asInt())
        .isEqualTo(lastLine.length() - 1);
  }

  private static String byPosition(String text, JsonNode position) {
    int start = text.offsetByCodePoints(0, position.get("start").asInt());
    return text.substring(start, text.offsetByCodePoints(0, position.get("end").asInt()));
  }

  private static List<JsonNode> targets(LinkedWork work) throws IOException {
    List<JsonNode> targets = new ArrayList<>();
    for (JsonNode item : collection(work).get("first").get("items")) {
      JsonNode target = item.get("target");
      if (target.isArray()) {
        target.forEach(targets::add);
      } else if (target.isObject()) {
        targets.add(target);
      }
    }
    return targets;
  }

  private static JsonNode annotation(LinkedWork work, String name) throws IOException {
    String id = "https://example.org/works/" + work.work().id() + "/annotations/" + name;
    for (JsonNode item : collection(work).get("first").get("items")) {
      if (item.get("id").asText().equals(id)) {
        return item;
      }
    }
    throw new AssertionError("no annotation " + id + " in " + collection(work));
  }

  private static JsonNode collection(LinkedWork work) throws IOException {
    return new ObjectMapper().readTree(written(new WebAnnotationWriter(SITE), work));
  }

  private static String written(WorkWriter writer, LinkedWork work) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(work, out);
    return out.toString();
  }
}
