package org.manicule.read.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.SourcePosition;

/** What an editor states of a work above its text. */
record FrontMatter(Map<Key, Value> values) {

  static final FrontMatter NONE = new FrontMatter(Map.of());

  FrontMatter {
    values = Map.copyOf(values);
  }

  /** {@code author: Homer}: the words with the place where they stand. */
  record Value(String text, SourcePosition position) {}

  /** What may be stated. */
  enum Key {
    TITLE,
    AUTHOR,
    LANGUAGE,
    GLOSS_LANGUAGE,
    SOURCE,
    LICENCE,
    SIGLUM,
    NUMBERING,
    ID;

    private static final String AMERICAN_LICENCE = "license";

    /** {@code gloss-language}. */
    String typed() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Key> of(String typed) {
      String lower = typed.toLowerCase(Locale.ROOT);
      String known = lower.equals(AMERICAN_LICENCE) ? LICENCE.typed() : lower;
      return Arrays.stream(values()).filter(key -> key.typed().equals(known)).findFirst();
    }

    static List<String> allTyped() {
      return Arrays.stream(values()).map(Key::typed).toList();
    }
  }

  /** Empty where it is not stated, or stated as nothing. */
  Optional<Value> value(Key key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.text().isEmpty());
  }

  String text(Key key) {
    return value(key).map(Value::text).orElse("");
  }
}
