package org.manicule.web.page;

import java.util.List;
import org.manicule.text.Span;

/**
 * A stretch of a text that the same labels cover from its first character to its last.
 *
 * @param labels in the order in which they begin; none where nothing lies on the stretch
 */
record Segment<T>(Span span, List<T> labels) {

  Segment {
    labels = List.copyOf(labels);
  }
}
