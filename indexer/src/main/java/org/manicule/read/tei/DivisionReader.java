package org.manicule.read.tei;

import java.util.List;
import java.util.Set;
import org.manicule.model.Stanza.Form;
import org.manicule.model.TextBuilder.Counting;

/** Reads the parts of a text: books, acts, poems, and what stands before and behind them. */
final class DivisionReader {

  /** Parts that bear no number where their neighbours do. */
  static final Set<String> NAMED_PARTS =
      Set.of(
          "prologue",
          "epilogue",
          "induction",
          "proem",
          "prelude",
          "interlude",
          "envoi",
          "introduction",
          "choral",
          "chorus",
          "conclusion",
          "appendix",
          "argument",
          "preface",
          "dedication",
          "afterword",
          "post",
          "coda");

  private final Inline inline;
  private final Survey survey;
  private final Composer composer;
  private final Regions regions;
  private final TextReader content;
  private final CommentaryReader commentary;
  private int texts;
  private int depth;

  DivisionReader(Desk desk, TextReader content, NoteReader notes) {
    this.inline = desk.inline();
    this.survey = desk.survey();
    this.composer = desk.composer();
    this.regions = desk.regions();
    this.content = content;
    this.commentary = new CommentaryReader(desk, notes);
  }

  /** Reads a {@code div}, or a {@code text}, which is a part where it stands in another. */
  void division(Tag tag) {
    composer.endBlock();
    boolean isText = tag.name().equals("text");
    if (Role.isCommentary(tag)) {
      composer.divisions().note();
      boolean isAround = composer.divisions().isAround();
      commentary.read(tag, isAround ? List.of() : composer.divisions().countedPath());
    } else if ((isText && texts == 0) || Role.isWrapper(tag)) {
      texts += isText ? 1 : 0;
      regions.open(tag.get("id"), Region.Kind.DIVISION);
      content();
      regions.close();
      texts -= isText ? 1 : 0;
    } else if (composer.divisions().isAround()) {
      part(tag, "", "", Counting.PASSED_OVER);
    } else if (Role.isParatext(tag)) {
      around(tag, Role.type(tag));
    } else {
      numbered(tag);
    }
  }

  /** Reads {@code front} or {@code back}. */
  void matter(Tag tag) {
    composer.endBlock();
    around(tag, tag.name());
  }

  /** Reads a group of lines that is a poem of its own. */
  void poem(Tag tag) {
    if (composer.divisions().isAround()) {
      part(tag, "", "", Counting.PASSED_OVER);
    } else {
      numbered(tag);
    }
  }

  private void numbered(Tag tag) {
    depth++;
    boolean counted = survey.countedDepths().get(depth);
    String number = TeiNumber.ofDivision(tag.get("n"));
    part(tag, number, counted ? label(tag) : "", counted ? Counting.COUNTED : Counting.PASSED_OVER);
    depth--;
  }

  private void around(Tag tag, String label) {
    composer.divisions().beginAround("");
    Form before = composer.strayForm(Form.PROSE);
    part(tag, label, "", Counting.COUNTED);
    composer.strayForm(before);
    composer.divisions().endAround();
  }

  private void part(Tag tag, String number, String label, Counting counting) {
    Region lines = regions.open(tag.get("id"), Region.Kind.DIVISION);
    composer.divisions().begin(new DivisionTree.Start(number, label, counting, lines));
    boolean isVerse = !survey.marksVerse() && Role.isVerse(tag) && !composer.divisions().isAround();
    Form before = composer.strayForm(Form.PROSE);
    composer.strayForm(isVerse || tag.name().equals("lg") ? Form.VERSE : before);
    content();
    composer.strayForm(before);
    composer.divisions().end();
    regions.close();
  }

  private void content() {
    composer.freshStanza();
    inline.children(content);
    composer.endPart();
    composer.freshStanza();
  }

  private static String label(Tag tag) {
    String named = tag.get("n").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String kind = tag.has("type") ? Role.type(tag) : tag.name();
    return named.isEmpty() && NAMED_PARTS.contains(kind) ? kind : named;
  }
}
