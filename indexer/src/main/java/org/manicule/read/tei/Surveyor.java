package org.manicule.read.tei;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.SourcePosition;
import org.manicule.read.LinePart;
import org.manicule.read.Problems;
import org.manicule.read.numbering.Misprints;
import org.manicule.read.numbering.NumberSequence;
import org.manicule.read.numbering.NumberingEvidence;
import org.manicule.text.HeadingNumber;

/** Goes through a file and gathers its {@link Survey}. For one file. */
final class Surveyor {

  private final TeiCursor cursor;
  private final Inline inline;
  private final Deque<Open> open = new ArrayDeque<>();
  private final NumberingEvidence numbering = new NumberingEvidence();
  private final NumberSequence inStanzas = new NumberSequence();
  private final NumberSequence onPages = new NumberSequence();
  private final Misprints misprints = new Misprints();
  private final Set<SourcePosition> poems = new HashSet<>();
  private final Set<String> targets = new HashSet<>();
  private final Set<String> notes = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private Optional<BitSet> declaredDepths = Optional.empty();
  private String language = "";
  private String notesLanguage = "";
  private String pendingNumber = "";
  private long verseCharacters;
  private long proseCharacters;
  private boolean partIsOpen;
  private boolean linesAreNumbered;
  private boolean breaksAreNumbered;
  private boolean blanksAreMarked;
  private int beside;
  private int lines;
  private int paragraphs;
  private int stanzas;
  private int divisions;
  private int pages;

  /** An element that is open, and what it changes while it is. */
  private static final class Open {
    final Tag tag;
    boolean isDivision;
    boolean isBeside;
    boolean isLine;
    boolean isParagraph;
    boolean hasNumber;
    boolean hasHeading;

    Open(Tag tag) {
      this.tag = tag;
    }
  }

  private Surveyor(TeiCursor cursor) {
    this.cursor = cursor;
    Problems unheard = new Problems("");
    this.inline = new Inline(cursor, new Words(false), new Glyphs(unheard));
  }

  static Survey of(TeiCursor cursor) {
    Surveyor surveyor = new Surveyor(cursor);
    surveyor.walk();
    return surveyor.survey();
  }

  private Survey survey() {
    boolean pageLines = onPages.beginsAgain(1);
    return new Survey(
        language,
        notesLanguage,
        names,
        Matter.of(verseCharacters, proseCharacters),
        linesAreNumbered,
        breaksAreNumbered && !pageLines,
        inStanzas.beginsAgain(2),
        blanksAreMarked,
        declaredDepths.orElseGet(numbering::countedDepths),
        misprints.corrections(),
        poems,
        targets,
        notes);
  }

  private void walk() {
    while (true) {
      switch (cursor.next()) {
        case START -> begin(cursor.tag());
        case END -> end();
        case TEXT -> weigh(cursor.text());
        case NOTHING -> {
          return;
        }
      }
    }
  }

  private void weigh(String text) {
    if (lines > 0 && beside == 0) {
      verseCharacters += text.length();
    } else if (paragraphs > 0 && beside == 0) {
      proseCharacters += text.length();
    }
  }

  private void begin(Tag tag) {
    Role role = Role.of(tag);
    switch (role) {
      case HEADER -> {
        Optional<BitSet> stated = DeclaredReferences.read(cursor);
        declaredDepths = declaredDepths.or(() -> stated);
      }
      case READING, LEFT_OUT, GAP -> {
        pages += tag.name().equals("pb") ? 1 : 0;
        cursor.skip();
      }
      case NOTE -> note(tag);
      case HEADING -> heading();
      default -> {
        Open element = new Open(tag);
        open.addLast(element);
        enter(element, role);
      }
    }
  }

  private void enter(Open element, Role role) {
    Tag tag = element.tag;
    switch (role) {
      case FRONT, BACK, PARATEXT, STANDOFF -> putBeside(element);
      case DIVISION -> division(element);
      case STANZA -> stanza(element);
      case LINE -> line(element);
      case PARAGRAPH -> paragraph(element);
      case SEGMENT -> number(lines > 0 ? "" : tag.get("n"));
      case LINE_BREAK -> lineBreak(tag);
      case MILESTONE -> milestone(tag);
      case CHARACTER -> blanksAreMarked = true;
      default -> learnLanguage(tag);
    }
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    Open element = open.removeLast();
    if (element.isDivision) {
      numbering.closeDivision();
    }
    beside -= element.isBeside ? 1 : 0;
    lines -= element.isLine ? 1 : 0;
    paragraphs -= element.isParagraph ? 1 : 0;
  }

  private void putBeside(Open element) {
    element.isBeside = true;
    beside++;
  }

  private void division(Open element) {
    Tag tag = element.tag;
    targets.addAll(Pointers.of(tag.get("target")).ids());
    if (Role.isCommentary(tag) && notesLanguage.isEmpty()) {
      notesLanguage = LanguageTag.of(tag.get("lang"));
    }
    if (Role.isParatext(tag) || Role.isCommentary(tag)) {
      putBeside(element);
    }
    if (tag.get("n").startsWith("urn:")) {
      names.add(tag.get("n"));
    }
    boolean isPart = !tag.name().equals("text") || isInGroup();
    if (isPart && !Role.isWrapper(tag)) {
      openDivision(element);
    } else {
      learnLanguage(tag);
    }
  }

  private boolean isInGroup() {
    return open.stream().anyMatch(outer -> outer.tag.name().equals("group"));
  }

  private void openDivision(Open element) {
    if (beside > 0) {
      return;
    }
    element.isDivision = true;
    divisions++;
    numbering.openDivision();
    misprints.division();
    numberDivision(element, TeiNumber.ofDivision(element.tag.get("n")));
  }

  private void numberDivision(Open element, String number) {
    if (!number.isEmpty() && !element.hasNumber) {
      element.hasNumber = true;
      TeiNumber.value(number).ifPresent(numbering::divisionNumber);
    }
  }

  private void heading() {
    String words = PlainText.read(inline, this::note);
    if (open.isEmpty()) {
      return;
    }
    Open parent = open.getLast();
    parent.hasHeading = true;
    if (parent.isDivision) {
      HeadingNumber.of(words).ifPresent(number -> numberDivision(parent, number.number()));
    }
  }

  private void stanza(Open element) {
    stanzas++;
    Open parent = open.stream().skip(Math.max(0, open.size() - 2)).findFirst().orElse(element);
    boolean holdsStanzas =
        parent.tag.name().equals("lg")
            && !parent.isDivision
            && Role.type(parent.tag).isEmpty()
            && (parent.hasHeading || parent.tag.has("n"));
    if (holdsStanzas && poems.add(parent.tag.position())) {
      openDivision(parent);
    }
    if (Role.isPoem(element.tag)) {
      poems.add(element.tag.position());
      openDivision(element);
    }
  }

  private void line(Open element) {
    element.isLine = true;
    lines++;
    if (beside > 0) {
      return;
    }
    String stated = TeiNumber.ofLine(element.tag.get("n"));
    linesAreNumbered |= !stated.isEmpty();
    String number = stated.isEmpty() ? pendingNumber : stated;
    number(number);
    pendingNumber = "";
    LinePart part = LineParts.of(element.tag);
    if (!part.continues() || !partIsOpen) {
      misprints.line(TeiNumber.value(number).orElse(-1), element.tag.position());
    }
    partIsOpen = part.awaitsMore();
  }

  private void paragraph(Open element) {
    if (Role.isAside(element.tag)) {
      putBeside(element);
      return;
    }
    element.isParagraph = true;
    paragraphs++;
    partIsOpen = false;
  }

  private void number(String n) {
    String number = TeiNumber.ofLine(n);
    if (beside == 0 && !number.isEmpty()) {
      TeiNumber.value(number).ifPresent(numbering::lineNumber);
      TeiNumber.value(number).ifPresent(value -> inStanzas.next(value, divisions, stanzas));
    }
  }

  private void lineBreak(Tag tag) {
    String number = TeiNumber.ofLine(tag.get("n"));
    if (number.isEmpty() || beside > 0) {
      return;
    }
    TeiNumber.value(number).ifPresent(value -> onPages.next(value, pages));
    breaksAreNumbered |= lines == 0;
    pendingNumber = number;
    number(verseCharacters > 0 ? "" : number);
  }

  private void milestone(Tag tag) {
    if (Milestone.of(tag) == Milestone.LINE && beside == 0) {
      breaksAreNumbered |= lines == 0;
      pendingNumber = TeiNumber.ofLine(tag.get("n"));
      if (verseCharacters == 0) {
        number(pendingNumber);
      }
    }
  }

  private void note(Tag tag) {
    targets.addAll(Pointers.of(tag.get("target")).ids());
    targets.addAll(Pointers.of(tag.get("targetEnd")).ids());
    targets.addAll(Pointers.of(tag.get("corresp")).ids());
    if (tag.has("id")) {
      notes.add(tag.get("id"));
    }
    cursor.skip();
  }

  private void learnLanguage(Tag tag) {
    boolean ofText =
        switch (tag.name()) {
          case "text", "body", "group", "div" -> true;
          default -> false;
        };
    if (ofText && language.isEmpty() && beside == 0) {
      language = LanguageTag.of(tag.get("lang"));
    }
  }
}
