package org.manicule.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a person typed. Never fails, whatever that is.
 *
 * <pre>
 * query   = or
 * or      = and { "OR" and }
 * and     = not { [ "AND" ] not }
 * not     = { "NOT" | "-" } operand
 * operand = field ":" operand | "(" or ")" | phrase | word
 * field   = "line" | "gloss" | "quoted" | "work" | "author" | "concept"
 * phrase  = '"' text '"' [ "~" digits ]
 * word    = text [ "*" | "~" ]
 * </pre>
 *
 * <p>A {@code -} is a negation only before an operand and not inside a word; operators are
 * capitals. What the grammar has no place for (an operator without operands, a parenthesis or
 * quotation mark without its partner) is left out with a note.
 */
public final class QueryParser {

  private final QueryScanner in;
  private final QueryNotes notes;
  private int depth;
  private int ignoredParentheses;
  private int clauses;

  private QueryParser(QueryScanner in, QueryNotes notes) {
    this.in = in;
    this.notes = notes;
  }

  /** The query, and what was changed to make it searchable. */
  public static Parsed parse(String typed) {
    QueryNotes notes = new QueryNotes();
    String text = QueryText.clean(cut(typed, notes));
    Query query = new QueryParser(new QueryScanner(text), notes).or();
    if (query instanceof Query.Nothing && !text.isEmpty()) {
      query = plainWords(text, notes);
    }
    Negations.note(query, notes);
    return new Parsed(query, notes.sentences());
  }

  private static String cut(String typed, QueryNotes notes) {
    if (typed.length() <= QueryLimits.LONGEST) {
      return typed;
    }
    notes.tooLong(typed.length());
    int lastBlank = typed.lastIndexOf(' ', QueryLimits.LONGEST);
    return typed.substring(0, lastBlank > 0 ? lastBlank : QueryLimits.LONGEST);
  }

  private static Query plainWords(String text, QueryNotes notes) {
    List<Query> words =
        Stream.of(text.split("[\" ()]"))
            .map(WordForm::from)
            .filter(WordForm::isWord)
            .limit(QueryLimits.MOST_CLAUSES)
            .<Query>map(Query.Word::new)
            .toList();
    notes.onlyPlainWords(text, words);
    return Query.and(words);
  }

  private Query or() {
    List<Query> parts = new ArrayList<>();
    parts.add(and());
    while (in.takeOperator("OR")) {
      Query right = and();
      if (parts.getLast() instanceof Query.Nothing || right instanceof Query.Nothing) {
        notes.operatorWithoutWords("OR");
      }
      parts.add(right);
    }
    return Query.or(parts);
  }

  private Query and() {
    List<Query> parts = new ArrayList<>();
    while (!atEndOfAnd()) {
      if (!in.takeOperator("AND")) {
        parts.add(not());
      } else if (parts.isEmpty() || atEndOfAnd() || in.atOperator("AND")) {
        notes.operatorWithoutWords("AND");
      }
    }
    return Query.and(parts);
  }

  private boolean atEndOfAnd() {
    return atEndOfGroup() || in.atOperator("OR");
  }

  private boolean atEndOfGroup() {
    while (in.at(')') && (depth == 0 || ignoredParentheses > 0)) {
      in.take(')');
      if (ignoredParentheses > 0) {
        ignoredParentheses--;
      } else {
        notes.closedButNotOpened();
      }
    }
    return in.atEnd() || in.at(')');
  }

  private Query not() {
    boolean negated = false;
    boolean word = false;
    while (in.atNegation()) {
      word |= in.takeNegation().equals("NOT");
      negated = !negated;
    }
    if (word && (atEndOfAnd() || in.atOperator("AND"))) {
      notes.operatorWithoutWords("NOT");
      return new Query.Nothing();
    }
    Query operand = operand();
    return negated ? Query.not(operand) : operand;
  }

  private Query operand() {
    noteMarks(in.takeMarks());
    Optional<Field> field = in.takeField();
    if (field.isPresent()) {
      return inField(field.get());
    }
    if (in.take('(')) {
      return group();
    }
    if (in.take('"')) {
      return phrase();
    }
    return in.atWord() ? word(in.takeWord()) : new Query.Nothing();
  }

  private void noteMarks(String marks) {
    for (char mark : new char[] {'*', '~'}) {
      if (marks.indexOf(mark) >= 0) {
        notes.markBeforeWord(mark);
      }
    }
  }

  private Query inField(Field outer) {
    Field field = outer;
    for (Optional<Field> inner = in.takeField(); inner.isPresent(); inner = in.takeField()) {
      notes.twoFields(field, inner.get());
      field = inner.get();
    }
    if (in.at('-')) {
      notes.negationBehindField(field);
    }
    return Query.in(field, operand());
  }

  private Query group() {
    if (depth == QueryLimits.DEEPEST) {
      notes.tooDeep();
      ignoredParentheses++;
      return new Query.Nothing();
    }
    depth++;
    Query inside = or();
    depth--;
    if (!in.take(')')) {
      notes.openedButNotClosed();
    }
    return inside;
  }

  private Query phrase() {
    Optional<String> quoted = in.takeUntilQuotationMark();
    if (quoted.isEmpty()) {
      notes.quotationNotClosed();
      return new Query.Nothing();
    }
    String words = quoted.get().strip();
    boolean apart = in.take('~');
    String digits = apart ? in.takeDigits() : "";
    if (WordForm.wordCharacters(words) == 0) {
      return new Query.Nothing();
    }
    if (apart && digits.isEmpty()) {
      notes.distanceMissing(words);
    }
    return clause(
        digits.isEmpty() || words.indexOf(' ') < 0
            ? new Query.Phrase(words)
            : new Query.Proximity(words, distance(digits)));
  }

  private int distance(String digits) {
    if (digits.length() <= 2 && Integer.parseInt(digits) <= QueryLimits.WIDEST_DISTANCE) {
      return Integer.parseInt(digits);
    }
    notes.tooFar(digits);
    return QueryLimits.WIDEST_DISTANCE;
  }

  private Query word(String typed) {
    String word = WordForm.from(typed);
    noteOddities(typed, word);
    if (WordForm.NEAR_MARK.matcher(typed).find()) {
      return clause(new Query.Near(word));
    }
    if (!typed.endsWith("*")) {
      return clause(new Query.Word(word));
    }
    if (WordForm.wordCharacters(word) < QueryLimits.SHORTEST_START) {
      notes.startTooShort(word);
      return clause(new Query.Word(word));
    }
    return clause(new Query.Prefix(word));
  }

  private void noteOddities(String typed, String word) {
    String name = typed.substring(0, Math.max(0, typed.indexOf(':')));
    boolean wordsFollow = typed.length() > name.length() + 1 || in.at('"') || in.at('(');
    if (Field.named(name).isPresent()) {
      notes.fieldWithoutWords(name);
    } else if (!name.isEmpty() && name.chars().allMatch(Character::isLetter) && wordsFollow) {
      notes.noSuchField(name);
    }
    if (word.indexOf('*') >= 0) {
      notes.starInside(word);
    }
  }

  private Query clause(Query leaf) {
    clauses++;
    if (clauses > QueryLimits.MOST_CLAUSES) {
      notes.tooMany();
      return new Query.Nothing();
    }
    return leaf;
  }
}
