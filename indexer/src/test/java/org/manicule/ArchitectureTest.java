package org.manicule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which: text flows one way, from the corpus to people. */
class ArchitectureTest {

  private static final JavaClasses MANICULE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.manicule");

  /** A package with all that it may use besides the JDK, itself and the packages below it. */
  record Row(String name, List<String> mayUse) {}

  static Stream<Row> table() {
    return Stream.of(
        row("text"),
        row("model", "org.manicule.text"),
        row(
            "read",
            "org.manicule.text",
            "org.manicule.model",
            "org.commonmark..",
            "org.snakeyaml..",
            "org.codehaus.stax2..",
            "com.ctc.wstx..",
            "org.eclipse.rdf4j..",
            "org.slf4j.."),
        row("link", "org.manicule.text", "org.manicule.model"),
        row(
            "score",
            "org.manicule.text",
            "org.manicule.model",
            "org.manicule.link",
            "com.fasterxml.jackson.."),
        row("measure", "org.manicule.text", "org.manicule.model"),
        row("cite", "org.manicule.text", "org.manicule.model", "com.fasterxml.jackson.."),
        row("query", "org.manicule.text", "org.manicule.model"),
        row(
            "index",
            "org.manicule.text",
            "org.manicule.model",
            "org.manicule.link",
            "org.apache.lucene..",
            "com.fasterxml.jackson..",
            "org.slf4j.."),
        row(
            "search",
            "org.manicule.text",
            "org.manicule.model",
            "org.manicule.query",
            "org.manicule.index",
            "org.apache.lucene..",
            "com.fasterxml.jackson..",
            "org.slf4j.."),
        row(
            "export",
            "org.manicule.text",
            "org.manicule.model",
            "com.fasterxml.jackson..",
            "org.eclipse.rdf4j.."),
        row(
            "rebuild",
            "org.manicule.text",
            "org.manicule.model",
            "org.manicule.read",
            "org.manicule.read.corpus",
            "org.manicule.link",
            "org.manicule.index",
            "com.fasterxml.jackson..",
            "org.slf4j.."),
        row(
            "cli",
            "org.manicule..",
            "picocli..",
            "me.tongfei.progressbar..",
            "com.fasterxml.jackson..",
            "ch.qos.logback..",
            "org.slf4j.."));
  }

  private static Row row(String name, String... mayUse) {
    return new Row(name, List.of(mayUse));
  }

  @ParameterizedTest
  @MethodSource("table")
  void aPackageUsesOnlyWhatItMay(Row row) {
    String itself = "org.manicule." + row.name() + "..";
    classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(itself, "", "java..", "javax.xml..", "org.jspecify.."),
                    row.mayUse().stream())
                .toArray(String[]::new))
        .allowEmptyShould(true)
        .check(MANICULE);
  }

  @Test
  void everyPackageStandsInTheTable() {
    String[] known = table().map(row -> "org.manicule." + row.name() + "..").toArray(String[]::new);

    classes().should().resideInAnyPackage(known).check(MANICULE);
  }

  @Test
  void packagesNeverUseEachOtherInCircles() {
    slices().matching("org.manicule.(*)..").should().beFreeOfCycles().check(MANICULE);
  }

  @Test
  void luceneStaysInIndexAndSearch() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.manicule.index", "org.manicule.search")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(MANICULE);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .should(
            be(
                describe(
                    "in a @NullMarked package",
                    (JavaClass each) -> each.getPackage().isAnnotatedWith(NullMarked.class))))
        .check(MANICULE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(MANICULE);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.manicule.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(MANICULE);
  }
}
