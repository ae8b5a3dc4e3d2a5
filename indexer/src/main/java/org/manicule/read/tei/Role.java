package org.manicule.read.tei;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an element is to a reader. All names of TEI elements stand here. */
enum Role {
  HEADER("teiHeader"),
  /** A part with a place in the tree of divisions. */
  DIVISION("div div0 div1 div2 div3 div4 div5 div6 div7 text prologue epilogue"),
  FRONT("front"),
  BACK("back"),
  /** Words around the text: shown, but neither text nor cited. */
  PARATEXT(
      "argument epigraph opener closer postscript titlePage byline dateline salute signed trailer"
          + " imprimatur performance set figure docAuthor docDate docEdition docImprint docTitle"
          + " divGen meeting"),
  CAST("castList"),
  HEADING("head"),
  STANZA("lg"),
  LINE("l"),
  SPEECH("sp"),
  SPEAKER("speaker"),
  STAGE("stage move sound view camera caption tech"),
  PARAGRAPH("p ab item row u entry"),
  /** A numbered piece of a paragraph. */
  SEGMENT("seg s"),
  NOTE("note annotation"),
  /** Different writings of the same words. */
  CHOICE("choice"),
  APPARATUS("app"),
  LEMMA("lem"),
  READING("rdg rdgGrp"),
  DELETED("del"),
  GAP("gap"),
  /** A blank in the line. */
  SPACE("space caesura cell label bibl"),
  LINE_BREAK("lb"),
  MILESTONE("milestone"),
  WORD("w"),
  PUNCTUATION("pc"),
  CHARACTER("c"),
  GLYPH("g"),
  /** A pointer, perhaps the mark of a footnote. */
  POINTER("ref ptr span xref"),
  ANCHOR("anchor"),
  /** Names and notes about the text, beside it. */
  STANDOFF("standOff"),
  /** Neither text nor words around it. */
  LEFT_OUT(
      "fw figDesc desc graphic facsimile sourceDoc xenoData certainty respons precision index"
          + " interp interpGrp listWit witness witDetail wit fs fLib fvLib spanGrp linkGrp link alt"
          + " altGrp timeline charDecl notatedMusic binaryObject metamark listTranspose"
          + " substJoin damageSpan addSpan delSpan listPerson listPlace listOrg listBibl"
          + " listRelation listEvent listApp fsdDecl media pb cb gb formula"),
  /** Its text belongs to whatever it stands in. */
  TRANSPARENT("");

  /** Types of divisions whose prose is about the text rather than the text. */
  private static final Set<String> PARATEXT_TYPES =
      Set.of(
          "titlepage",
          "title",
          "halftitle",
          "dedication",
          "preface",
          "foreword",
          "contents",
          "toc",
          "tableofcontents",
          "errata",
          "advertisement",
          "argument",
          "colophon",
          "imprint",
          "licence",
          "license",
          "bibliography",
          "index",
          "glossary",
          "totheauthor",
          "tothereader");

  /** Types of divisions that hold notes, in a file that holds a text too. */
  private static final Set<String> COMMENTARY_TYPES =
      Set.of(
          "commentary",
          "comm",
          "commline",
          "comment",
          "comments",
          "notes",
          "note",
          "annotations",
          "footnotes",
          "endnotes",
          "scholia",
          "scholion",
          "scholium",
          "apparatus",
          "textcrit");

  /** Types of divisions that only say in which guise the text stands below. */
  private static final Set<String> WRAPPER_TYPES =
      Set.of("edition", "translation", "text", "main", "body");

  /** Types of groups of lines that are poems rather than stanzas. */
  private static final Set<String> POEM_TYPES =
      Set.of(
          "poem", "sonnet", "sonetto", "soneto", "ode", "song", "ballad", "hymn", "psalm", "canto",
          "elegy", "epigram", "eclogue", "idyll", "epode", "satire", "epistle", "fable", "book");

  /** Types of divisions and paragraphs whose words are verse, even where no line is marked. */
  private static final Set<String> VERSE_TYPES =
      Set.of(
          "verse", "poem", "poetry", "sonnet", "ode", "song", "ballad", "hymn", "psalm", "elegy",
          "epigram", "stanza", "strophe");

  /** Types of divisions whose number is none of a line. */
  private static final Set<String> PART_TYPES =
      Set.of(
          "book", "canto", "poem", "ode", "epode", "elegy", "epigram", "eclogue", "satire",
          "epistle", "hymn", "sonnet", "song", "act", "scene", "part", "chapter", "work", "volume");

  private static final Map<String, Role> BY_NAME = byName();

  private final String names;

  Role(String names) {
    this.names = names;
  }

  static Role of(Tag tag) {
    return BY_NAME.getOrDefault(tag.name(), TRANSPARENT);
  }

  /** Whether a division holds words around the text: its {@code type} says so, and no number. */
  static boolean isParatext(Tag division) {
    return PARATEXT_TYPES.contains(type(division)) && !division.has("n");
  }

  /** Whether a division holds notes on the text: its {@code type} says so. */
  static boolean isCommentary(Tag division) {
    return COMMENTARY_TYPES.contains(type(division));
  }

  /** Whether a paragraph holds words around the text, though it stands among its lines. */
  static boolean isAside(Tag paragraph) {
    return type(paragraph).equals("aside");
  }

  /** Whether a division has no place of its own in the tree. */
  static boolean isWrapper(Tag division) {
    return WRAPPER_TYPES.contains(type(division)) || division.get("n").startsWith("urn:");
  }

  /** Whether a group of lines is a poem: its {@code type} says so. */
  static boolean isPoem(Tag group) {
    return POEM_TYPES.contains(type(group));
  }

  /** Whether a division of a commentary is on a part of the text rather than on lines. */
  static boolean isPart(Tag division) {
    return PART_TYPES.contains(type(division));
  }

  /** Whether the words of a division or paragraph are verse: its {@code type} or look says so. */
  static boolean isVerse(Tag block) {
    return VERSE_TYPES.contains(type(block))
        || VERSE_TYPES.contains(block.get("subtype"))
        || VERSE_TYPES.contains(block.get("rend"));
  }

  /** The {@code type} in small letters, without blanks, hyphens and underscores. */
  static String type(Tag tag) {
    return tag.get("type").toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  private static Map<String, Role> byName() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role : values()) {
      for (String name : role.names.split(" ", -1)) {
        roles.put(name, role);
      }
    }
    return Map.copyOf(roles);
  }
}
