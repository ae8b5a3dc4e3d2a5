package org.manicule.search.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes records as JSON, their components in the order in which they are declared. */
public enum Json {
  /** On one line. */
  COMPACT,
  /** On many lines, indented, for people. */
  INDENTED;

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build()
          .writer();

  /**
   * The JSON text of a record, list or map.
   *
   * @throws IllegalArgumentException where it is of a kind that has no form in JSON
   */
  public String write(Object value) {
    try {
      ObjectWriter writer = this == INDENTED ? WRITER.withDefaultPrettyPrinter() : WRITER;
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON for " + value.getClass().getName(), e);
    }
  }
}
