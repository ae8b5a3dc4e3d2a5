package org.manicule.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.search.ImageRequest;
import org.manicule.search.SearchEngine;

/** One explanation of an image, as a row of a table. */
@JsonPropertyOrder({
  "image",
  "work",
  "phrase",
  "lines",
  "gloss",
  "author",
  "explanation",
  "concepts"
})
record ImageRow(
    String image,
    String work,
    String phrase,
    List<String> lines,
    int gloss,
    String author,
    String explanation,
    List<String> concepts) {

  private static final int AT_ONCE = 1_000;

  ImageRow {
    lines = List.copyOf(lines);
    concepts = List.copyOf(concepts);
  }

  /** All images that are asked for, on whatever page; read some at a time. */
  static Stream<ImageRow> all(ImageRequest request, SearchEngine engine) {
    long total = engine.images(request.page(0, 0)).total();
    return Stream.iterate(0, from -> from < total, from -> from + AT_ONCE)
        .flatMap(from -> engine.images(request.page(from, AT_ONCE)).images().stream())
        .map(image -> ImageAnswer.of(image, engine))
        .flatMap(ImageRow::of);
  }

  private static Stream<ImageRow> of(ImageAnswer image) {
    return image.explanations().stream()
        .map(
            said ->
                new ImageRow(
                    image.id(),
                    image.work(),
                    image.phrase(),
                    image.lines(),
                    said.gloss(),
                    said.author(),
                    said.text(),
                    said.concepts()));
  }
}
