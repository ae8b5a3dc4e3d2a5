package org.manicule.index;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.Passage;

/**
 * Values as the index stores them: squeezed JSON in which a record is the list of its components,
 * for the names would take more room than the text. A change to a stored record asks for a new
 * {@link Schema#VERSION}.
 */
final class StoredForm {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .annotationIntrospector(new RecordsAsLists())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .addModule(
              new SimpleModule()
                  .addSerializer(LineRef.class, ToStringSerializer.instance)
                  .addDeserializer(LineRef.class, new DottedReference()))
          .addMixIn(Link.class, LinkKinds.class)
          .addMixIn(Passage.Furniture.class, FurnitureKinds.class)
          .build();

  /** {@code "1.23"} is a reference. */
  private static final class DottedReference extends FromStringDeserializer<LineRef> {

    private static final long serialVersionUID = 1;

    DottedReference() {
      super(LineRef.class);
    }

    @Override
    protected LineRef _deserialize(String dotted, DeserializationContext context) {
      return LineRef.of(dotted);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Link.Linked.class, name = "l"),
    @JsonSubTypes.Type(value = Link.Ambiguous.class, name = "a"),
    @JsonSubTypes.Type(value = Link.Orphan.class, name = "o")
  })
  private interface LinkKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Passage.Furniture.Heading.class, name = "h"),
    @JsonSubTypes.Type(value = Passage.Furniture.Remark.class, name = "r")
  })
  private interface FurnitureKinds {}

  private static final class RecordsAsLists extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public JsonFormat.Value findFormat(Annotated annotated) {
      return annotated.getRawType().isRecord()
          ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
          : super.findFormat(annotated);
    }
  }

  private StoredForm() {}

  static byte[] write(Object value) {
    try {
      return Squeezed.squeeze(JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException mistake) {
      throw new IllegalArgumentException("cannot be stored: " + value, mistake);
    }
  }

  static <T> T read(BytesRef bytes, Class<T> type) {
    try {
      return JSON.readValue(Squeezed.restore(bytes), type);
    } catch (IOException damaged) {
      throw new UncheckedIOException("a stored " + type.getSimpleName() + " is damaged", damaged);
    }
  }
}
