package org.manicule.read.tei;

import java.util.List;
import org.manicule.model.SourcePosition;

/**
 * The start of an element: {@code <l n="5" xml:id="a1">} is {@code l} with the attributes {@code n}
 * and {@code id}. Prefixes are dropped, so that P5's {@code xml:id} and P4's {@code id} are one.
 *
 * @param attributes names and values by turns
 */
record Tag(String name, List<String> attributes, SourcePosition position) {

  Tag {
    attributes = List.copyOf(attributes);
  }

  /** The value, without blanks around it; empty where the attribute is not there. */
  String get(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return attributes.get(i + 1).strip();
      }
    }
    return "";
  }

  boolean has(String attribute) {
    return !get(attribute).isEmpty();
  }
}
