package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedWork;

class LinkerTest {

  private static final String VERSE =
      """
      In hidden realms where numbers dream,
      A hush pervades the silent seam;

      And night and day and star
      And the silent sea
      """;

  @Test
  void wordsOfTheStanzaAreLinked() {
    assertLinks("> \"Night and day\" turn", "Night and day: linked 3 night and day");
  }

  @Test
  void lemmaRunsOverTheEndOfALine() {
    assertLinks(
        "> \"day and star / and the\" turn",
        "day and star / and the: linked 3 day and star, 4 And the");
  }

  @Test
  void wordsOfAnotherStanzaAreLinkedWhereTheyAreMany() {
    assertLinks(
        "> \"where numbers dream\" turn", "where numbers dream: linked 1 where numbers dream");
    assertLinks("> \"numbers\" turn", "");
  }

  @Test
  void severalPlacesAreAmbiguousWithTheSmallestFix() {
    assertLinks(
        "> \"and\" joins",
        "and: ambiguous 4: 'and' occurs 4 times in stanza 2; write [4], or \"and\"[4]");
    assertLinks(
        "> [3] \"and\" joins",
        "and: ambiguous 3: 'and' occurs 3 times in line 3; write \"and\"[3]");
  }

  @Test
  void occurrenceDecides() {
    assertLinks("> \"and\"[2] joins", "and: linked 3 and");
    assertLinks(
        "> \"and\"[9] joins",
        "and: orphan: 'and' occurs 4 times in stanza 2; write a number up to 4 for [9]");
  }

  @Test
  void quotationOfSomethingElseIsNoLemma() {
    assertLinks("> So-called \"free verse\", as in \"arma virumque\"", "");
  }

  @Test
  void offeredWordsThatStandNowhereAreOrphans() {
    assertLinks(
        "> free verse] is not here",
        "free verse: orphan: 'free verse' does not stand in the work;"
            + " check its spelling against the text");
  }

  @Test
  void innerQuotationCountsWhereTheOuterDoesNot() {
    assertLinks("> \"he said 'silent sea' here\"", "silent sea: linked 4 silent sea");
  }

  @Test
  void wordsMayBeLeftOut() {
    assertLinks("> hidden ... dream] turn", "hidden ... dream: linked 1 hidden, 1 dream");
    assertLinks(
        "> hidden numbers dream] turn", "hidden numbers dream: linked 1 hidden, 1 numbers dream");
    assertLinks("> realms (the) where] turn", "realms (the) where: linked 1 realms where");
    assertLinks(
        "> a hush p. the s.] turn", "a hush p. the s.: linked 2 A hush pervades the silent");
  }

  @Test
  void otherFormsAndNearSpellingsAreRecognised() {
    assertLinks("> [1] dreaming] turn", "dreaming: linked 1 dream");
    assertLinks("> [1] number dreams] turn", "number dreams: linked 1 numbers dream");
    assertLinks("> [2] pervaides] turn", "pervaides: linked 2 pervades");
  }

  @Test
  void wordsPartedOtherwiseAreRecognised() {
    assertLinks("> [2] per vades the] turn", "per vades the: linked 2 pervades the");
    assertLinks("> [4] silentsea] turn", "silentsea: linked 4 silent sea");
  }

  @Test
  void oneWordElsewhereIsReportedAndSeveralAreLinked() {
    assertLinks(
        "> [3] sea] turn", "sea: orphan: 'sea' does not stand in line 3, but in line 4; write [4]");
    assertLinks("> [3] the silent sea] turn", "the silent sea: linked 4 the silent sea");
  }

  private static void assertLinks(String gloss, String expected) {
    LinkedWork linked = new Linker().link(AnnotatedText.parse("en", VERSE + "\n" + gloss));
    assertThat(
            linked.glosses().getFirst().explanations().stream()
                .map(each -> shown(linked, each))
                .collect(Collectors.joining("\n")))
        .isEqualTo(expected);
  }

  private static String shown(LinkedWork linked, Explanation explanation) {
    String lemma = explanation.lemma().text() + ": ";
    return switch (explanation.link()) {
      case Link.Linked link ->
          lemma
              + "linked "
              + link.place().runs().stream()
                  .map(run -> run.ref() + " " + run.span().of(lines(linked).get(run.line())))
                  .collect(Collectors.joining(", "));
      case Link.Ambiguous link ->
          lemma
              + "ambiguous "
              + link.candidates().size()
              + ": "
              + link.reason()
              + "; "
              + link.fix();
      case Link.Orphan link -> lemma + "orphan: " + link.reason() + "; " + link.fix();
    };
  }

  private static List<String> lines(LinkedWork linked) {
    return linked.work().text().lines().stream().map(line -> line.text()).toList();
  }
}
