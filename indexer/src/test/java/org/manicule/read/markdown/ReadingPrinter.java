package org.manicule.read.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Comment.Styled;
import org.manicule.model.Division;
import org.manicule.model.Gloss;
import org.manicule.model.Line;
import org.manicule.model.Stanza;
import org.manicule.model.Work;
import org.manicule.model.WorkInfo;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.text.Span;

/** Prints what was read so that a person can check it in an example. */
final class ReadingPrinter {

  private final StringBuilder out = new StringBuilder();

  static String print(Reading reading) {
    ReadingPrinter printer = new ReadingPrinter();
    reading.works().forEach(printer::work);
    reading.problems().forEach(printer::problem);
    return printer.out.toString();
  }

  private void work(Work work) {
    info("id", work.id().value(), "file");
    WorkInfo info = work.info();
    info("title", info.title(), "File");
    info("author", info.author(), "");
    info("language", info.language(), "");
    info("gloss-language", info.glossLanguage(), info.language());
    info("source", info.source(), "");
    info("licence", info.licence(), "");
    info("siglum", info.siglum(), "");
    blocks(work.text().root());
    work.glosses().forEach(this::gloss);
  }

  private void info(String key, String value, String byDefault) {
    if (!value.equals(byDefault)) {
      line(key + ": " + value);
    }
  }

  private void blocks(Division division) {
    Optional<Block> before = Optional.empty();
    for (Block block : division.blocks()) {
      if (block instanceof Stanza && before.filter(Stanza.class::isInstance).isPresent()) {
        line("");
      }
      block(block);
      before = Optional.of(block);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Division division -> {
        line("[" + division.number() + "] " + division.heading());
        blocks(division);
        line("[/" + division.number() + "]");
      }
      case Stanza stanza -> {
        if (!stanza.speaker().isEmpty()) {
          line(stanza.speaker() + " speaks");
        }
        stanza.lines().forEach(this::verse);
      }
      case Aside aside -> line("(" + aside.text() + ")");
    }
  }

  private void verse(Line verse) {
    verse.directions().forEach(direction -> line("(" + direction + ")"));
    line(verse.ref() + " | " + verse.text());
    for (Line.Part part : verse.parts()) {
      line("    " + part.speaker() + " says '" + part.span().of(verse.text()) + "'");
    }
  }

  private void gloss(Gloss gloss) {
    String scope = gloss.target().scope().name().toLowerCase(Locale.ROOT);
    String where = (scope + " " + gloss.target().reference()).strip();
    String author = gloss.author().isEmpty() ? "" : " — " + gloss.author();
    String text = gloss.comment().text().replace("\n", "\\n");
    line("gloss on " + where + ": " + text + author);
    for (Styled styled : gloss.comment().styles()) {
      line("  " + styled.style() + ": " + styled.span().of(gloss.comment().text()));
    }
    List<Span> offered = gloss.comment().offered();
    offered.forEach(span -> line("  offered: " + span.of(gloss.comment().text())));
  }

  private void problem(Problem problem) {
    line(problem.severity() + " " + problem);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
