package org.manicule.export;

import java.util.ArrayList;
import java.util.List;
import org.manicule.link.Linker;
import org.manicule.model.Aside;
import org.manicule.model.Comment;
import org.manicule.model.Comment.Style;
import org.manicule.model.Comment.Styled;
import org.manicule.model.Gloss;
import org.manicule.model.Line;
import org.manicule.model.LinkedWork;
import org.manicule.model.Numbering;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza.Form;
import org.manicule.model.Target;
import org.manicule.model.Target.Scope;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.text.Span;

/** Small works that have something of everything. */
final class Samples {

  private final Text text;
  private final List<Gloss> glosses = new ArrayList<>();

  private Samples(Text text) {
    this.text = text;
  }

  /** Two stanzas, numbered through, with a gloss on each and one on the work. */
  static LinkedWork poem() {
    TextBuilder builder = new TextBuilder();
    builder.beginStanza(Form.VERSE, "");
    builder.line("In hidden realms where numbers dream,");
    builder.line("A hush pervades the silent seam;");
    builder.beginStanza(Form.VERSE, "");
    builder.line("Between the bounds of \"known\" and \"seen,\"");
    builder.line("= Pure novelty 𝄞 ignites the in‑between.");
    Samples poem = new Samples(builder.build(Numbering.AUTOMATIC));
    poem.gloss(Scope.WORK, 0, 4, "On all of it.", "");
    poem.gloss(
        Scope.STANZA,
        0,
        2,
        "\"Hidden realms where numbers dream / A hush\" sets the scene.\n\nA second paragraph, with"
            + " \"no such words\" in it.",
        "Ada");
    poem.gloss(
        Scope.LINES, 3, 4, "Pure novelty … in-between] what is made, <not> found; \"x\" & y", "");
    return poem.linked("poem", new WorkInfo("A Poem", "N. N.", "en", "en", "", "", ""));
  }

  /** Acts and scenes, speeches in verse and prose, a shared line, directions and a cast. */
  static LinkedWork play() {
    TextBuilder builder = new TextBuilder();
    builder.aside(Aside.Kind.CAST, "The Lady");
    builder.aside(Aside.Kind.CAST, "Comus");
    builder.beginDivision("Act I", "1");
    builder.beginDivision("Scene 1. A wood", "1");
    builder.aside(Aside.Kind.STAGE_DIRECTION, "Enter Comus.");
    builder.beginStanza(Form.VERSE, "COMUS");
    builder.line("The star that bids the shepherd fold,");
    builder.line(
        "Now the top of heaven doth hold. Who's there?",
        "",
        List.of(new Line.Part(new Span(0, 32), "COMUS"), new Line.Part(new Span(33, 45), "LADY")),
        List.of("He turns."));
    builder.beginStanza(Form.PROSE, "LADY");
    builder.line("This way the noise was, if mine ear be true, my best guide now.");
    builder.endDivision();
    builder.beginDivision("Scene 2", "2");
    builder.beginStanza(Form.VERSE, "COMUS");
    builder.line("Can any mortal mixture", "12a", List.of(), List.of());
    builder.line("Breathe such divine enchanting ravishment?");
    builder.endDivision();
    builder.endDivision();
    builder.beginDivision("Epilogue", "2");
    builder.aside(Aside.Kind.NOTE, "Spoken by the Spirit.");
    builder.beginStanza(Form.VERSE, "");
    builder.line("Mortals, that would follow me,");
    builder.endDivision();
    Samples play = new Samples(builder.build(Numbering.AUTOMATIC));
    play.gloss(Scope.DIVISION, 0, 5, "The first act.", "");
    play.gloss(Scope.LINES, 0, 2, "\"top of heaven\": the pole.", "Bell");
    play.gloss(Scope.LINES, 4, 5, "\"ravishment\" is rapture; Comus speaks.", "Bell");
    return play.linked(
        "comus", new WorkInfo("Comus", "John Milton", "en", "en", "A. Book", "CC0-1.0", "M. Ed."));
  }

  /** Numbered books in Latin under one gloss with words set apart. */
  static LinkedWork epic() {
    TextBuilder builder = new TextBuilder();
    for (int book = 1; book <= 2; book++) {
      builder.beginDivision("Liber " + book, "" + book);
      builder.beginStanza(Form.VERSE, "");
      builder.line("Arma virumque cano, Troiae qui primus ab oris");
      builder.line("Italiam fato profugus Lavinaque venit");
      builder.endDivision();
    }
    Samples epic = new Samples(builder.build(Numbering.AUTOMATIC));
    String body = "profugus: driven by fate, as in Homer πολύτλας.";
    epic.glosses.add(
        new Gloss(
            1,
            epic.text.target(Scope.LINES, new Span(1, 2)),
            new Comment(
                body,
                List.of(
                    new Styled(new Span(0, 8), Style.EMPHASIS, ""),
                    new Styled(new Span(38, 46), Style.FOREIGN, "grc")),
                List.of(new Span(0, 8))),
            "C.",
            new SourcePosition(1, 1)));
    epic.gloss(Scope.DIVISION, 2, 4, "The second book.", "");
    return epic.linked("aeneid", new WorkInfo("Aeneis", "Vergil", "la", "en", "", "", ""));
  }

  private void gloss(Scope scope, int from, int to, String body, String author) {
    int ordinal = glosses.size() + 1;
    Target target = text.target(scope, new Span(from, to));
    glosses.add(
        new Gloss(ordinal, target, Comment.plain(body), author, new SourcePosition(ordinal, 1)));
  }

  private LinkedWork linked(String id, WorkInfo info) {
    return new Linker().link(new Work(new WorkId(id), info, text, glosses));
  }
}
