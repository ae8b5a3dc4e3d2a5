package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API says what the API does: no more, and no less. */
class OpenApiTest {

  private static final String KEYS = "the-space-between-the-seen:13:phantom-keys";

  private static ServedCorpus site;
  private static JsonNode description;

  @BeforeAll
  static void serve() throws Exception {
    site = ServedCorpus.of(ServedCorpus.REPOSITORY);
    description = site.json("/api/openapi.json");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyPathIsAnswered() throws Exception {
    List<String> paths = new ArrayList<>();
    description.get("paths").fieldNames().forEachRemaining(paths::add);
    assertThat(paths).hasSize(12);
    for (String path : paths) {
      String real =
          path.replace("{id}", "the-space-between-the-seen")
              .replace("{image}", KEYS)
              .replace("{concept}", "weights");
      assertThat(site.get(real).statusCode()).as(path).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search,            /api/v1/search?q=probability",
    "/api/v1/search,            /api/v1/search?q=weihgts",
    "/api/v1/search,            /api/v1/search?q=xyzzy",
    "/api/v1/search,            /api/v1/search",
    "/api/v1/works,             /api/v1/works",
    "/api/v1/works/{id},        /api/v1/works/the-space-between-the-seen",
    "/api/v1/works/{id},        /api/v1/works/the-space-between-the-seen?lines=13-16",
    "/api/v1/images,            /api/v1/images",
    "/api/v1/images,            /api/v1/images?by=times&initial=P&size=1",
    "/api/v1/images/{image},    /api/v1/images/the-space-between-the-seen:13:phantom-keys",
    "/api/v1/concepts,          /api/v1/concepts",
    "/api/v1/concepts/{concept}, /api/v1/concepts/probability",
    "/api/v1/complete,          /api/v1/complete?q=la",
    "/api/v1/check,             /api/v1/check",
    "/api/v1/check,             /api/v1/check?status=linked&size=3",
    "/api/openapi.json,         /api/openapi.json"
  })
  void anAnswerHasTheShapeDescribed(String path, String address) throws Exception {
    JsonNode schema =
        description.at(
            "/paths/" + pointer(path) + "/get/responses/200/content/application~1json/schema");
    assertThat(schema.isObject()).as(path).isTrue();
    check(schema, site.json(address), address);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?page=0,                                   400",
    "/api/v1/complete?limit=1000,                             400",
    "/api/v1/works/nothing,                                   404",
    "/api/v1/works/the-space-between-the-seen?lines=99,       404",
    "/api/v1/concepts/nothing,                                404",
    "/api/v1/images/nothing,                                  404",
    "/api/v1/images?by=size,                                  400",
    "/api/v1/nothing,                                         404"
  })
  void aRefusalIsAProblem(String address, int status) throws Exception {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = new JsonMapper().readTree(answer.body());
    check(description.at("/components/schemas/Problem"), problem, address);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
  }

  @Test
  void aPartOfAWorkIsThePassagesThatHoldItsLines() throws Exception {
    JsonNode part = site.json("/api/v1/works/the-space-between-the-seen?lines=16");
    assertThat(part.get("passages")).hasSize(1);
    JsonNode passage = part.get("passages").get(0);
    assertThat(passage.get("passage").asText()).isEqualTo("13-16");
    assertThat(passage.at("/glosses/0/explanations/0/lemma").asText()).isEqualTo("Phantom keys");
    assertThat(passage.at("/glosses/0/explanations/0/link/places/0/0/ref").asText())
        .isEqualTo("13");
    assertThat(part.get("next").asText()).isEmpty();
  }

  private static String pointer(String path) {
    return path.replace("~", "~0").replace("/", "~1");
  }

  /** All properties described are there and no others, each of its type. */
  private static void check(JsonNode described, JsonNode value, String where) {
    JsonNode schema = resolve(described);
    if (schema.has("enum")) {
      assertThat(schema.get("enum")).as(where).contains(value);
      return;
    }
    switch (schema.get("type").asText()) {
      case "object" -> checkObject(schema, value, where);
      case "array" -> {
        assertThat(value.isArray()).as(where).isTrue();
        value.forEach(item -> check(schema.get("items"), item, where + "[]"));
      }
      case "string" -> assertThat(value.isTextual()).as(where).isTrue();
      case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
      case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
      default -> throw new AssertionError("no check for " + schema + " at " + where);
    }
  }

  private static void checkObject(JsonNode schema, JsonNode value, String where) {
    assertThat(value.isObject()).as(where).isTrue();
    if (schema.has("properties")) {
      assertThat(names(value)).as(where).isEqualTo(names(schema.get("properties")));
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        check(
            schema.get("properties").get(each.getKey()),
            each.getValue(),
            where + "." + each.getKey());
      }
    }
  }

  private static JsonNode resolve(JsonNode schema) {
    return schema.has("$ref") ? description.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }
}
