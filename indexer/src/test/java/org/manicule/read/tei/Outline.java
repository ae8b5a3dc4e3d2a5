package org.manicule.read.tei;

import java.util.List;
import java.util.stream.Collectors;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Comment;
import org.manicule.model.Division;
import org.manicule.model.Gloss;
import org.manicule.model.Line;
import org.manicule.model.Stanza;
import org.manicule.model.Work;
import org.manicule.read.Problem;
import org.manicule.read.Reading;

/** What was read of a file, written out for people to compare. */
final class Outline {

  private final StringBuilder out = new StringBuilder();

  private Outline() {}

  static String of(Reading reading) {
    Outline outline = new Outline();
    reading.works().forEach(outline::work);
    for (Problem problem : reading.problems()) {
      outline.line("! " + problem.severity() + " " + problem);
    }
    return outline.out.toString();
  }

  private void work(Work work) {
    line(work.info().title() + " | " + work.info().author() + " | " + work.info().language());
    line(work.info().source() + " | " + work.info().licence());
    work.text().root().blocks().forEach(block -> block(block, ""));
    work.glosses().forEach(this::gloss);
  }

  private void block(Block block, String indent) {
    switch (block) {
      case Division division -> {
        line(indent + "# " + division.number() + " " + division.heading());
        division.blocks().forEach(inner -> block(inner, indent + "  "));
      }
      case Aside aside -> line(indent + aside.kind() + ": " + aside.text());
      case Stanza stanza -> {
        String speaker = stanza.speaker().isEmpty() ? "" : " " + stanza.speaker();
        line(indent + stanza.form() + speaker);
        stanza.lines().forEach(each -> line(indent + "  " + line(each)));
      }
    }
  }

  private static String line(Line line) {
    String parts =
        line.parts().stream()
            .map(part -> part.speaker() + ": " + part.span().of(line.text()))
            .collect(Collectors.joining(" | "));
    return line.ref()
        + " "
        + line.text()
        + (parts.isEmpty() ? "" : " {" + parts + "}")
        + (line.directions().isEmpty() ? "" : " " + line.directions());
  }

  private void gloss(Gloss gloss) {
    Comment comment = gloss.comment();
    String author = gloss.author().isEmpty() ? "" : " (" + gloss.author() + ")";
    line(
        "> "
            + gloss.target().scope()
            + " "
            + gloss.target().reference()
            + author
            + ": "
            + comment.text().replace("\n", "⏎"));
    List<String> offered = comment.offered().stream().map(span -> span.of(comment.text())).toList();
    List<String> styles =
        comment.styles().stream()
            .map(s -> s.style() + ":" + s.language() + ":" + s.span().of(comment.text()))
            .toList();
    if (!offered.isEmpty() || !styles.isEmpty()) {
      line("    offered " + offered + " styles " + styles);
    }
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
