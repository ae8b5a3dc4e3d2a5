package org.manicule.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.Aside;
import org.manicule.model.Gloss;
import org.manicule.model.Numbering;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.read.Problems;
import org.manicule.read.markdown.MarkdownBlock.Heading;
import org.manicule.read.markdown.MarkdownBlock.Quote;
import org.manicule.read.markdown.MarkdownBlock.Stars;
import org.manicule.read.markdown.MarkdownBlock.Verse;

/** Assembles text and glosses from the blocks of a file, in one pass. For one file. */
final class WorkAssembler {

  private static final String STARS = "* * *";

  private final Optional<Heading> title;
  private final Map<Heading, Divisions.Place> divisions;
  private final Problems problems;

  private final TextBuilder builder = new TextBuilder();
  private final StanzaAssembler stanzas = new StanzaAssembler(builder);
  private final List<Placed> glosses = new ArrayList<>();
  private final Deque<Integer> openSections = new ArrayDeque<>(List.of(0));
  private Anchor anchor = new Anchor.OnWork();
  private int sections = 1;

  /**
   * A gloss that waits for the text to be whole.
   *
   * @param section the division in which it stands, by its place among {@link Text#sections()}
   */
  private record Placed(GlossReader.Draft draft, Anchor anchor, int section) {}

  WorkAssembler(
      Optional<Heading> title, Map<Heading, Divisions.Place> divisions, Problems problems) {
    this.title = title;
    this.divisions = divisions;
    this.problems = problems;
  }

  void take(MarkdownBlock block) {
    switch (block) {
      case Heading heading when title.filter(heading::equals).isPresent() -> {}
      case Heading heading -> division(heading);
      case Verse verse -> stanza(verse);
      case Stars stars -> stanzas.then(() -> builder.aside(Aside.Kind.NOTE, STARS));
      case Quote quote -> gloss(quote);
    }
  }

  /** The text as it stands, once all blocks are taken. */
  Text text(Numbering numbering) {
    stanzas.finish();
    Text text = builder.build(numbering);
    RepeatedNumbers.report(text, stanzas.positions(), problems);
    return text;
  }

  /**
   * @param siglum who signs the glosses that bear no name; empty where nobody does
   */
  List<Gloss> glosses(Text text, String siglum) {
    TargetResolver resolver = new TargetResolver(text, problems);
    List<Gloss> all = new ArrayList<>();
    for (Placed placed : glosses) {
      GlossReader.Draft draft = placed.draft();
      List<String> from = text.sections().get(placed.section()).path();
      Target target =
          draft
              .target()
              .map(reference -> resolver.resolve(reference, from, draft.targetPosition()))
              .orElseGet(() -> placed.anchor().target(text));
      String author = draft.author().isEmpty() ? siglum : draft.author();
      all.add(new Gloss(all.size() + 1, target, draft.comment(), author, draft.position()));
    }
    return all;
  }

  private void division(Heading heading) {
    Divisions.Place place = divisions.getOrDefault(heading, new Divisions.Place(1, ""));
    while (openSections.size() > place.depth()) {
      stanzas.then(builder::endDivision);
      openSections.removeLast();
    }
    stanzas.then(() -> builder.beginDivision(heading.text(), place.number()));
    openSections.addLast(sections);
    anchor = new Anchor.OnDivision(sections);
    sections++;
  }

  private void stanza(Verse verse) {
    stanzas.take(verse);
    if (StanzaAssembler.hasLines(verse)) {
      anchor = new Anchor.OnStanza(stanzas.stanzas() - 1);
    }
  }

  private void gloss(Quote quote) {
    Optional<GlossReader.Draft> draft = GlossReader.read(quote);
    draft.ifPresent(words -> glosses.add(new Placed(words, anchor, openSections.getLast())));
    if (draft.isEmpty()) {
      problems.warning(
          quote.position(), "a gloss has no words", "write what it should say, or take it away");
    }
  }
}
