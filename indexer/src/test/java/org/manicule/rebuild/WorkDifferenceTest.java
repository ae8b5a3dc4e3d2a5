package org.manicule.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.index.Passages;
import org.manicule.index.SampleWork;
import org.manicule.link.Linker;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;

class WorkDifferenceTest {

  private static final SampleText POEM =
      new SampleText(
          "In hidden realms where numbers dream,",
          "A hush pervades the silent seam;",
          "For every weight, a whispered trace,",
          "A secret door to latent space.",
          "> “hidden realms” are those of weights; a “hush” is what is unsaid.",
          "> The “secret door” leads on.");

  @Test
  void anEqualTextHasNoDifference() {
    assertDifference(POEM, POEM, "");
  }

  @Test
  void aRewrittenLineKeepsTheLinksToIt() {
    assertDifference(
        POEM,
        POEM.with(1, "A deeper hush pervades the seam;"),
        """
        line 2 changed: A hush pervades the silent seam; -> A deeper hush pervades the seam;
        """);
  }

  @Test
  void aLinkWhoseWordsLeaveTheTextIsLost() {
    assertDifference(
        POEM,
        POEM.with(3, "A gate that leads to latent space."),
        """
        line 4 changed: A secret door to latent space. -> A gate that leads to latent space.
        lost, gloss 2: secret door: 4 (secret door) -> nowhere
        """);
  }

  @Test
  void aNewLineRenumbersAndMovesNoLink() {
    SampleText longer = POEM.inserting(0, "Now hear!");
    assertDifference(
        POEM,
        longer,
        """
        line 1 added: Now hear!
        4 renumbered
        """);
    assertDifference(
        longer,
        POEM,
        """
        line 1 gone: Now hear!
        4 renumbered
        """);
  }

  @Test
  void aLineAddedBesideARewrittenOneIsToldFromIt() {
    assertDifference(
        POEM,
        POEM.with(1, "A deeper hush pervades the seam;").inserting(1, "Now hear!"),
        """
        line 2 added: Now hear!
        line 2 changed: A hush pervades the silent seam; -> A deeper hush pervades the seam;
        3 renumbered
        """);
  }

  @Test
  void aLinkThatQuotesAnotherLineHasMoved() {
    assertDifference(
        POEM,
        POEM.with(1, "A silence fills the silent seam;")
            .with(2, "For every weight, a hush, a trace,"),
        """
        line 2 changed: A hush pervades the silent seam; -> A silence fills the silent seam;
        line 3 changed: For every weight, a whispered trace, -> For every weight, a hush, a trace,
        moved, gloss 1: hush: 2 (hush) -> 3 (hush)
        """);
  }

  @Test
  void aSecondPlaceMakesALinkAmbiguous() {
    assertDifference(
        POEM,
        POEM.with(2, "For every hush, a whispered trace,"),
        """
        line 3 changed: For every weight, a whispered trace, -> For every hush, a whispered trace,
        newly ambiguous, gloss 1: hush: 2 (hush) -> 2, 3 (hush)
        """);
  }

  @Test
  void aNewGlossBringsNewLinksAndAGoneOneLosesThem() {
    SampleText more = POEM.inserting(4, "> A “whispered trace” is faint.");
    assertDifference(POEM, more, "new, gloss 1: whispered trace: nowhere -> 3 (whispered trace)\n");
    assertDifference(
        more, POEM, "lost, gloss 1: whispered trace: 3 (whispered trace) -> nowhere\n");
  }

  @Test
  void quotedWordsThatGoToAnotherGlossKeepTheirLink() {
    assertDifference(
        POEM,
        POEM.with(4, "> “hidden realms” are those of weights.")
            .with(5, "> The “secret door” leads on; a “hush” is what is unsaid."),
        "");
  }

  @Test
  void wordsQuotedOtherwiseFromTheSameLineKeepTheirLink() {
    assertDifference(POEM, POEM.with(5, "> “A secret door to latent space” leads on."), "");
    assertDifference(
        POEM,
        POEM.with(3, "A hidden door to latent space.").with(5, "> The “hidden door” leads on."),
        "line 4 changed: A secret door to latent space. -> A hidden door to latent space.\n");
  }

  @Test
  void aSecondQuotationOfTheSameWordsIsNew() {
    assertDifference(
        POEM,
        POEM.with(5, "> The “secret door”, the “secret door”!"),
        "new, gloss 2: secret door: nowhere -> 4 (secret door)\n");
  }

  @Test
  void aWorkAddedOrGoneIsCountedAsAWhole() {
    Snapshot poem = Snapshot.of(POEM.linked());
    assertThat(WorkDifference.added(poem).counts())
        .isEqualTo(new DifferenceCounts(4, 0, 0, 0, 3, 0, 0, 0));
    assertThat(WorkDifference.gone(poem).counts())
        .isEqualTo(new DifferenceCounts(0, 0, 4, 0, 0, 0, 3, 0));
  }

  @Test
  void theIndexAndTheFileGiveTheSameSnapshot() {
    LinkedWork work = POEM.linked();
    assertThat(Snapshot.of(work.work().id(), work.work().info().title(), Passages.of(work)))
        .isEqualTo(Snapshot.of(work));
  }

  /** Lines of one stanza, and behind {@code "> "} glosses on it. */
  private record SampleText(List<String> parts) {

    SampleText(String... parts) {
      this(List.of(parts));
    }

    SampleText with(int place, String part) {
      List<String> changed = new ArrayList<>(parts);
      changed.set(place, part);
      return new SampleText(changed);
    }

    SampleText inserting(int place, String part) {
      List<String> longer = new ArrayList<>(parts);
      longer.add(place, part);
      return new SampleText(longer);
    }

    LinkedWork linked() {
      SampleWork work = SampleWork.of("poem", "en");
      work.stanza(parts.stream().filter(part -> !isGloss(part)).toArray(String[]::new));
      parts.stream()
          .filter(SampleText::isGloss)
          .map(part -> part.substring(2))
          .forEach(work::gloss);
      return new Linker().link(work.build().work());
    }

    private static boolean isGloss(String part) {
      return part.startsWith("> ");
    }
  }

  private static void assertDifference(SampleText before, SampleText after, String expected) {
    WorkDifference difference =
        WorkDifference.between(Snapshot.of(before.linked()), Snapshot.of(after.linked()));
    StringBuilder text = new StringBuilder();
    difference.lines().forEach(change -> text.append(print(change)).append('\n'));
    if (difference.counts().linesRenumbered() > 0) {
      text.append(difference.counts().linesRenumbered()).append(" renumbered\n");
    }
    difference.links().forEach(change -> text.append(print(change)).append('\n'));
    assertThat(text).hasToString(expected);
    assertThat(difference.before()).isEqualTo(new WorkId("poem"));
  }

  private static String print(LineChange change) {
    return switch (change) {
      case LineChange.Added added -> "line %s added: %s".formatted(added.ref(), added.text());
      case LineChange.Changed changed ->
          "line %s changed: %s -> %s"
              .formatted(changed.oldRef(), changed.oldText(), changed.text());
      case LineChange.Gone gone -> "line %s gone: %s".formatted(gone.oldRef(), gone.oldText());
    };
  }

  private static String print(LinkChange change) {
    return "%s, gloss %s: %s: %s -> %s"
        .formatted(
            change.kind().words(),
            change.gloss(),
            change.lemma(),
            print(change.before()),
            print(change.after()));
  }

  private static String print(LinkChange.Where where) {
    return where.lines().isEmpty()
        ? "nowhere"
        : String.join(", ", where.lines().stream().map(Object::toString).toList())
            + " ("
            + where.words()
            + ")";
  }
}
