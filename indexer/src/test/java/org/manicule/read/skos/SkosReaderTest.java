package org.manicule.read.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Concepts;
import org.manicule.read.ConceptFile;
import org.manicule.read.ConceptReading;

class SkosReaderTest {

  private static final String PREFIXES =
      "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <urn:x:> .\n";

  @TempDir private Path folder;

  @Test
  void readsNamesDefinitionAndAddress() throws IOException {
    Concept weights =
        only(
            """
            :weights a skos:Concept ;
              skos:prefLabel "weights"@en ;
              skos:altLabel "weight"@en, "trained  weights"@en, "weights"@en ;
              skos:hiddenLabel "wieghts" ;
              skos:definition "Numbers."@en .
            """);
    assertThat(weights.id()).hasToString("weights");
    assertThat(weights.iri()).isEqualTo("urn:x:weights");
    assertThat(weights.labels()).containsExactly("weights", "weight", "trained weights", "wieghts");
    assertThat(weights.definition()).isEqualTo("Numbers.");
  }

  @Test
  void completesRelationsInBothDirections() throws IOException {
    Concepts concepts =
        read("""
                :a skos:prefLabel "a" ; skos:broader :b ; skos:related :d .
                :b skos:prefLabel "b" ; skos:narrower :c .
                :c skos:prefLabel "c" .
                :d skos:prefLabel "d" .
                """)
            .concepts();
    assertThat(get(concepts, "b").narrower()).hasToString("[a, c]");
    assertThat(get(concepts, "c").broader()).hasToString("[b]");
    assertThat(get(concepts, "a").related()).hasToString("[d]");
    assertThat(get(concepts, "d").related()).hasToString("[a]");
  }

  @Test
  void choosesNamesByLanguage() throws IOException {
    String turtle =
        """
        :a skos:prefLabel "Gewichte"@de, "weights"@en-GB, "poids"@fr ; skos:definition "Zahlen"@de .
        :b skos:prefLabel "Raum"@de, "espace"@fr .
        :c skos:prefLabel "Raum"@de, "locus" .
        """;
    Concepts english = read(turtle).concepts();
    assertThat(get(english, "a").labels()).containsExactly("weights", "Gewichte", "poids");
    assertThat(get(english, "a").definition()).isEqualTo("Zahlen");
    assertThat(get(english, "b").label()).isEqualTo("Raum");
    assertThat(get(english, "c").label()).isEqualTo("locus");
    ConceptReading french =
        new SkosReader(List.of("fr", "de")).read(files(List.of(PREFIXES + turtle)));
    assertThat(get(french.concepts(), "a").label()).isEqualTo("poids");
  }

  @Test
  void reportsWhatIsNoTurtleWithItsLine() throws IOException {
    assertProblems(
        """
        :a skos:prefLabel "a" .
          :b skos:prefLabel "b
        """,
        "ERROR 0.ttl:3:3: no Turtle: Illegal carriage return or new line in literal;"
            + " mend it: nothing of this file is used");
  }

  @Test
  void usesTheOtherFilesWhereOneIsBroken() throws IOException {
    ConceptReading reading =
        new SkosReader().read(files(List.of("broken", PREFIXES + ":a skos:prefLabel \"a\" .")));
    assertThat(reading.concepts().all()).hasSize(1);
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void reportsAConceptWithoutAName() throws IOException {
    assertProblems(
        ":a a skos:Concept .\n",
        "WARNING 0.ttl:2:1: concept a has no prefLabel, and is called by its id; give it one");
  }

  @Test
  void reportsAConceptWithoutAnAddress() throws IOException {
    assertProblems(
        "[] a skos:Concept .\n",
        "WARNING 0.ttl:2:1: a concept has no address; give it one, such as :weights");
  }

  @Test
  void reportsASecondNameInOneLanguage() throws IOException {
    assertProblems(
        ":a skos:prefLabel \"a\"@en ,\n  \"b\"@en .\n",
        "WARNING 0.ttl:3:3: concept a has a second prefLabel, 'b'; it was read as an altLabel; write altLabel");
  }

  @Test
  void reportsRelationsThatLeadNowhere() throws IOException {
    assertProblems(
        ":a skos:prefLabel \"a\" ;\n  skos:broader :b ;\n  skos:related :a .\n",
        "WARNING 0.ttl:3:3: concept a has broader <urn:x:b>, which is no concept;"
            + " check the address, or describe that concept",
        "WARNING 0.ttl:4:3: concept a is related to itself; take it away");
  }

  @Test
  void keepsNobodyAboveThemselves() throws IOException {
    ConceptReading reading =
        assertProblems(
            """
            :a skos:prefLabel "a" ; skos:broader :b .
            :b skos:prefLabel "b" ; skos:broader :c .
            :c skos:prefLabel "c" ; skos:broader :a ; skos:related :a .
            """,
            "WARNING 0.ttl:4:1: concept a would stand above and below c; this was not used;"
                + " take one direction away",
            "WARNING 0.ttl:4:1: c is related to a, which stands above or below it; this was not used;"
                + " take related away");
    assertThat(get(reading.concepts(), "c").broader()).isEmpty();
  }

  @Test
  void refusesASecondConceptWithTheSameId() throws IOException {
    assertProblems(
        ":a skos:prefLabel \"a\" .\n<urn:y:a> skos:prefLabel \"A\" .\n",
        "ERROR 0.ttl:3:1: <urn:y:a> and <urn:x:a> both have the id a; this one was not used;"
            + " rename one");
  }

  @Test
  void leavesAloneWhatIsNoConcept() throws IOException {
    String turtle = ":s a skos:ConceptScheme ; skos:prefLabel \"s\" .\n:x :y :z .\n";
    assertThat(assertProblems(turtle).concepts().all()).isEmpty();
  }

  @Test
  void resolvesShortAddressesAlikeInAllFiles() throws IOException {
    String first = PREFIXES + "<#a> skos:prefLabel \"a\" ; skos:related <#b> .";
    String second = PREFIXES + "<#b> skos:prefLabel \"b\" .";
    ConceptReading reading = new SkosReader().read(files(List.of(first, second)));
    assertThat(reading.problems()).isEmpty();
    assertThat(get(reading.concepts(), "b").related()).containsExactly(new ConceptId("a"));
  }

  @Test
  void readsTheSameWhateverTheOrderOfTheFiles() throws IOException {
    List<ConceptFile> files =
        files(
            List.of(
                PREFIXES + ":a skos:prefLabel \"a\" ; skos:altLabel \"x\" ; skos:broader :b .",
                PREFIXES + ":a skos:altLabel \"y\" . :b skos:prefLabel \"b\" ; skos:broader :c .",
                PREFIXES + ":c skos:prefLabel \"c\", \"C\" ; skos:broader :a, :nobody ."));
    ConceptReading expected = new SkosReader().read(files);
    for (long seed = 0; seed < 20; seed++) {
      List<ConceptFile> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(new SkosReader().read(shuffled)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void readsHostileFilesWithoutHarm() throws IOException {
    for (String turtle :
        List.of(
            "",
            "\uFEFF" + PREFIXES,
            "[ :a ".repeat(50_000),
            "(".repeat(50_000),
            "<< ".repeat(50_000),
            "# remark\n".repeat(50_000),
            PREFIXES + ":a :b \"c\"" + ", \"c\"".repeat(50_000) + ".",
            PREFIXES + ":a :b \"c\"" + "; :b \"c\"".repeat(50_000) + ";;;;.",
            PREFIXES + ":a skos:prefLabel \"\\uD800\" .",
            PREFIXES + ":a skos:prefLabel \" \" .",
            PREFIXES + ":a skos:prefLabel \"שלום\"@he, \"cafe\u0301\", \"𝄞\"@x .",
            PREFIXES + ":% skos:prefLabel \"a\" .",
            PREFIXES + "<urn:x:%zz> skos:prefLabel \"a\" . <urn:x:> skos:prefLabel \"b\" .",
            (PREFIXES + ":a skos:prefLabel \"a\" .").replace("\n", "\r"))) {
      assertThat(new SkosReader().read(files(List.of(turtle)))).isNotNull();
    }
  }

  @Test
  void reportsBytesThatAreNotUtf8() throws IOException {
    Path file = Files.write(folder.resolve("x.ttl"), new byte[] {'#', (byte) 0xE9, '\n'});
    assertThat(new SkosReader().read(List.of(new ConceptFile(file, "x.ttl"))).problems())
        .hasToString("[x.ttl:1:2: byte 2 (0xE9) is not UTF-8; save the file as UTF-8]");
  }

  private ConceptReading assertProblems(String turtle, String... problems) throws IOException {
    ConceptReading reading = read(turtle);
    assertThat(reading.problems())
        .extracting(problem -> problem.severity() + " " + problem)
        .containsExactly(problems);
    return reading;
  }

  private Concept only(String turtle) throws IOException {
    ConceptReading reading = read(turtle);
    assertThat(reading.problems()).isEmpty();
    return reading.concepts().all().getFirst();
  }

  private ConceptReading read(String turtle) throws IOException {
    return new SkosReader().read(files(List.of(PREFIXES + turtle)));
  }

  private List<ConceptFile> files(List<String> turtles) throws IOException {
    List<ConceptFile> files = new ArrayList<>();
    for (String turtle : turtles) {
      String name = files.size() + ".ttl";
      files.add(new ConceptFile(Files.writeString(folder.resolve(name), turtle), name));
    }
    return files;
  }

  private static Concept get(Concepts concepts, String id) {
    return concepts.concept(new ConceptId(id)).orElseThrow();
  }
}
