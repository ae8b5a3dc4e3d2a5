package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The entries of a flat YAML mapping, from the parser's events: these need no recursion, however
 * deep hostile input nests.
 *
 * <pre>
 * entries = { text ":" value }
 * value   = text | "[" { text } "]"     several texts are joined by commas; all else is no value
 * </pre>
 */
final class YamlEntries {

  /**
   * @param value empty where it is not text
   */
  record Entry(String key, Mark keyMark, Optional<String> value, Mark valueMark) {}

  private final Iterator<Event> events;
  private final List<Entry> entries = new ArrayList<>();

  private YamlEntries(Iterator<Event> events) {
    this.events = events;
  }

  /**
   * Empty where it is something else than a mapping.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where it is no YAML
   */
  static Optional<List<Entry>> of(String yaml) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    YamlEntries reader = new YamlEntries(new Parse(settings).parseString(yaml).iterator());
    return reader.readAll() ? Optional.of(List.copyOf(reader.entries)) : Optional.empty();
  }

  private boolean readAll() {
    Event first = events.next();
    while (first instanceof StreamStartEvent || first instanceof DocumentStartEvent) {
      first = events.next();
    }
    if (first instanceof StreamEndEvent) {
      return true;
    }
    if (!(first instanceof MappingStartEvent)) {
      return false;
    }
    Event key = events.next();
    while (!(key instanceof MappingEndEvent)) {
      Optional<String> name = value(key);
      Event valueStart = events.next();
      entries.add(new Entry(name.orElse(""), mark(key), value(valueStart), mark(valueStart)));
      key = events.next();
    }
    events.forEachRemaining(rest -> {});
    return true;
  }

  private Optional<String> value(Event start) {
    return switch (start) {
      case ScalarEvent scalar -> text(scalar);
      case SequenceStartEvent sequence -> sequence();
      case CollectionStartEvent nested -> {
        skipNested();
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private Optional<String> sequence() {
    List<String> texts = new ArrayList<>();
    boolean flat = true;
    for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
      Optional<String> text = next instanceof ScalarEvent scalar ? text(scalar) : Optional.empty();
      text.ifPresent(texts::add);
      flat &= text.isPresent();
      if (next instanceof CollectionStartEvent) {
        skipNested();
      }
    }
    return flat ? Optional.of(String.join(", ", texts)) : Optional.empty();
  }

  /** Signs that YAML reads as its own, {@code &}, {@code !}, make it no plain text. */
  private static Optional<String> text(ScalarEvent scalar) {
    boolean plain = scalar.getAnchor().isEmpty() && scalar.getTag().isEmpty();
    return plain
        ? Optional.of(scalar.getValue().strip().replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private void skipNested() {
    int depth = 1;
    while (depth > 0) {
      Event next = events.next();
      depth +=
          next instanceof CollectionStartEvent ? 1 : next instanceof CollectionEndEvent ? -1 : 0;
    }
  }

  private static Mark mark(Event event) {
    return event.getStartMark().orElseThrow();
  }
}
