package org.manicule.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.manicule.model.Numbering;
import org.manicule.model.Stanza;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.text.Word;
import org.manicule.text.Words;

/** One work of a collection, with those of its notes that quote words and are on lines it has. */
final class TestWork {

  private final String name;
  private final String language;
  private final Text text;
  private final List<TestNote> notes;

  /**
   * @param lines the ordinals of the lines that the editors name, at least one
   * @param absent whether no word of the lemma stands anywhere in the work in the same form
   */
  record TestNote(String lemma, Set<Integer> lines, boolean absent) {

    TestNote {
      lines = Set.copyOf(lines);
    }
  }

  TestWork(TestCollection collection, String name, String language) {
    this.name = name;
    this.language = language;
    Map<String, Integer> ordinals = new HashMap<>();
    this.text =
        text(
            collection.lines().stream().filter(line -> line.work().equals(name)).toList(),
            ordinals);
    Words words = Words.in(language);
    Set<String> known =
        text.lines().stream()
            .flatMap(line -> words.of(line.text()).stream())
            .map(Word::key)
            .collect(Collectors.toSet());
    Predicate<String> absent =
        lemma -> words.of(lemma).stream().map(Word::key).noneMatch(known::contains);
    this.notes =
        collection.notes().stream()
            .filter(note -> note.work().equals(name) && note.quotes())
            .map(note -> testNote(note, ordinals, absent))
            .filter(note -> !note.lines().isEmpty())
            .toList();
  }

  private static TestNote testNote(
      Note note, Map<String, Integer> ordinals, Predicate<String> absent) {
    Set<Integer> lines =
        note.targets().stream()
            .filter(ordinals::containsKey)
            .map(ordinals::get)
            .collect(Collectors.toSet());
    return new TestNote(note.lemma(), lines, absent.test(note.lemma()));
  }

  private static Text text(List<Verse> lines, Map<String, Integer> ordinals) {
    TextBuilder builder = new TextBuilder();
    String division = "";
    builder.beginStanza(Stanza.Form.VERSE, "");
    for (Verse line : lines) {
      if (!line.division().equals(division)) {
        if (!division.isEmpty()) {
          builder.endDivision();
        }
        if (!line.division().isEmpty()) {
          builder.beginDivision("", line.division().replace('.', '_'));
        }
        builder.beginStanza(Stanza.Form.VERSE, line.speaker());
        division = line.division();
      }
      ordinals.put(line.id(), builder.line(line.text()));
    }
    return builder.build(Numbering.AUTOMATIC);
  }

  String name() {
    return name;
  }

  String language() {
    return language;
  }

  Text text() {
    return text;
  }

  List<TestNote> notes() {
    return notes;
  }
}
