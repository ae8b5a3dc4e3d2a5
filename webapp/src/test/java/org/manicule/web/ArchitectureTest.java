package org.manicule.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package of the web application may use which. */
class ArchitectureTest {

  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.manicule.web");

  private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("org.manicule..");

  @Test
  void httpKnowsNothingOfTexts() {
    noClasses()
        .that()
        .resideInAPackage("org.manicule.web.http..")
        .should()
        .dependOnClassesThat(
            OURS.and(DescribedPredicate.not(resideInAPackage("org.manicule.web.http.."))))
        .check(WEB);
  }

  @Test
  void pagesAndApiAskTheSearchEngineAlone() {
    noClasses()
        .that()
        .resideInAnyPackage("org.manicule.web.page..", "org.manicule.web.api..")
        .should()
        .dependOnClassesThat(
            OURS.and(
                DescribedPredicate.not(
                    resideInAnyPackage(
                        "org.manicule.web.page..",
                        "org.manicule.web.api..",
                        "org.manicule.web.http..",
                        "org.manicule.search..",
                        "org.manicule.query..",
                        "org.manicule.model..",
                        "org.manicule.text.."))))
        .allowEmptyShould(true)
        .check(WEB);
  }

  @Test
  void luceneStaysBehindTheSearchEngine() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.lucene..").check(WEB);
  }

  @Test
  void onlyTheCompositionRootKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.manicule.web")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "org.manicule.cli..")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.manicule.web")
        .check(WEB);
  }

  @Test
  void packagesNeverUseEachOtherInCircles() {
    slices().matching("org.manicule.web.(*)..").should().beFreeOfCycles().check(WEB);
  }

  /** Templates are generated, and hold what their views hold. */
  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .resideOutsideOfPackage("org.manicule.web.template..")
        .should(
            be(
                describe(
                    "in a @NullMarked package",
                    (JavaClass each) -> each.getPackage().isAnnotatedWith(NullMarked.class))))
        .check(WEB);
  }
}
