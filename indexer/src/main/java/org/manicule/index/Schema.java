package org.manicule.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.manicule.model.Link;

/**
 * The one place of field names. An index holds one document for each passage, one for each work,
 * one for each image, one for all concepts, and the notes of whoever rebuilds it.
 *
 * <p>The words of a side stand in a field of their language, {@code line.en}, each exactly as it is
 * but for case and accents, and beside it the form that brings it together with others; see {@link
 * IndexedWord}.
 */
public final class Schema {

  /**
   * Grows with every change to the fields or the stored form; a change to the words of a text alone
   * is one of {@link Analysis#VERSION}.
   */
  public static final int VERSION = 7;

  /**
   * What a document is: {@link #PASSAGE}, {@link #A_WORK}, {@link #AN_IMAGE}, {@link #CONCEPTS} or
   * a note.
   */
  public static final String KIND = "kind";

  public static final String PASSAGE = "passage";
  public static final String A_WORK = "work";
  public static final String CONCEPTS = "concepts";
  public static final String AN_IMAGE = "image";

  /** The id of the work, on its passages and on its own document; to filter, sort and count by. */
  public static final String WORK = "work";

  /** By what the passages of a work are in order, and its images; to sort by. */
  public static final String ORDINAL = "ordinal";

  /** The ordinals of a passage's first and last line; to find it by its lines. */
  public static final String LINES = "lines";

  /** The ordinal of a passage's first line; to draw where it stands. */
  public static final String FIRST_LINE = "first-line";

  /** How a passage's first line is cited; to draw where the passage stands, and to lead there. */
  public static final String FIRST_REF = "first-ref";

  /** The reference of each line of a passage. */
  public static final String REF = "ref";

  /** Who signs a gloss of the passage. */
  public static final String AUTHOR = "author." + Language.NAMES;

  /** The ids of an image: by its words, and by its place. */
  public static final String IMAGE_ID = "image-id";

  /** The capital letter that an image's phrase begins with. */
  public static final String INITIAL = "initial";

  /** The folded phrase of an image; to sort by. */
  public static final String PHRASE_KEY = "phrase-key";

  /** How often an image is explained; to sort by. */
  public static final String TIMES = "times";

  /** The ordinals of the glosses that explain an image. */
  public static final String GLOSS = "gloss";

  /** The whole of what a document stands for: a passage, a work's summary, the concepts. */
  static final String STORED = "stored";

  /** The id of the work, on its own document alone. */
  static final String SUMMARY_OF = "summary-of";

  /** A word of the work, with the passage where it stands; to check an index by. */
  static final String CANARY = "canary";

  static final String A_NOTE = "note";

  /** By what a note is found again. */
  static final String NOTE_NAME = "note-name";

  static final String NOTE = "note";

  private Schema() {}

  /** How many lemmata of this status the glosses have that begin in a passage; absent for none. */
  public static String links(Link.Status status) {
    return "links." + status.words();
  }

  /** The field of a side in a language. */
  public static String words(Side side, Language language) {
    return side.prefix() + language.key();
  }

  /** The field that holds the words of an image in a language of texts. */
  public static String phrase(Language language) {
    return "phrase." + language.key();
  }

  /** The field that holds what is said of an image in a language of glosses. */
  public static String explained(Language language) {
    return "explained." + language.key();
  }

  /** The side that a field belongs to. */
  public static Side side(String field) {
    for (Side side : Side.values()) {
      if (field.startsWith(side.prefix())) {
        return side;
      }
    }
    throw new IllegalArgumentException("no side has the field " + field);
  }

  /**
   * Text with the positions of its words. Where a word of a shown passage stands is found by
   * reading that passage: offsets beside each word would be a fifth of the index.
   */
  static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
