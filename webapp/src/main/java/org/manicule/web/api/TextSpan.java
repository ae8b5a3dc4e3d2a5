package org.manicule.web.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.manicule.text.Span;

/** From the first to behind the last character, in UTF-16 units; in JSON {@code [start, end]}. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
record TextSpan(int start, int end) {

  static TextSpan of(Span span) {
    return new TextSpan(span.start(), span.end());
  }
}
