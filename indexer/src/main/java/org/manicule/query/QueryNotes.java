package org.manicule.query;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what a person should know of how their query was understood: one sentence for each. */
final class QueryNotes {

  private static final int MOST = 8;
  private static final int LONGEST_EXTRACT = 40;

  private final Set<String> sentences = new LinkedHashSet<>();

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  void tooLong(int length) {
    add("Only the first %s of %s characters were read.".formatted(QueryLimits.LONGEST, length));
  }

  void tooMany() {
    add("Only the first %s words and phrases were read.".formatted(QueryLimits.MOST_CLAUSES));
  }

  void tooDeep() {
    add("Parentheses inside more than %s others were left out.".formatted(QueryLimits.DEEPEST));
  }

  void tooFar(String digits) {
    add(
        "The distance %s was read as %s, the widest."
            .formatted(extract(digits), QueryLimits.WIDEST_DISTANCE));
  }

  void onlyPlainWords(String text, List<Query> words) {
    sentences.clear();
    String sentence =
        words.isEmpty() ? "There is no word in %s to look for." : "%s was searched as plain words.";
    add(sentence.replace("%s", extract(text)));
  }

  void operatorWithoutWords(String operator) {
    add("“%s” was left out: it needs words to work on.".formatted(operator));
  }

  void openedButNotClosed() {
    add("A parenthesis is not closed, so it was read as closed at the end.");
  }

  void closedButNotOpened() {
    add("A “)” was left out: no parenthesis is open there.");
  }

  void quotationNotClosed() {
    add("A quotation mark has no partner, so the words behind it were searched as plain words.");
  }

  void distanceMissing(String words) {
    add("“~” behind %s needs a number, as in \"keys door\"~5.".formatted(extract(words)));
  }

  void startTooShort(String start) {
    add(
        "“%s*” was searched as the word “%s”: a beginning needs %s letters."
            .formatted(start, start, QueryLimits.SHORTEST_START));
  }

  void markBeforeWord(char mark) {
    add("“%s” was left out: it is understood only at the end of a word.".formatted(mark));
  }

  void starInside(String word) {
    add("In %s the “*” was left out: it is understood only at the end.".formatted(extract(word)));
  }

  void fieldWithoutWords(String name) {
    add(
        "“%s” was searched as a word: as a field it needs words right behind its colon."
            .formatted(name));
  }

  void noSuchField(String name) {
    add(
        "There is no field %s, so it was searched as a word; fields are %s"
            .formatted(
                extract(name),
                Stream.of(Field.values()).map(field -> field.word() + ":").collect(joining(" "))));
  }

  void twoFields(Field outer, Field inner) {
    add("“%s:” was left out: the nearer field “%s:” counts.".formatted(outer.word(), inner.word()));
  }

  void negationBehindField(Field field) {
    add("A “-” was left out: it stands before the field, as in -%s:word.".formatted(field.word()));
  }

  void findsNothing(Query part) {
    add("%s only leaves passages out; say also what to look for.".formatted(extract(part.print())));
  }

  private void add(String sentence) {
    if (sentences.size() < MOST) {
      sentences.add(sentence);
    }
  }

  private static String extract(String text) {
    if (text.length() <= LONGEST_EXTRACT) {
      return "“" + text + "”";
    }
    return "“" + QueryText.clean(text.substring(0, LONGEST_EXTRACT)) + "…”";
  }
}
