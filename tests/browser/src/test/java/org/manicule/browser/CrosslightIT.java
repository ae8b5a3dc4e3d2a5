package org.manicule.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lemma and its explanation light up together, both ways. */
@ExtendWith(BrowserPage.class)
class CrosslightIT {

  private static ServedPoem site;

  @BeforeAll
  static void serve() {
    site = ServedPoem.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Locator words(Page page) {
    return page.locator("#l13 a.lemma");
  }

  private static Locator explanation(Page page) {
    return page.locator(".explanation", new Page.LocatorOptions().setHasText("are our tools"));
  }

  private static void assertLit(Page page) {
    assertThat(page.locator(".lit")).hasCount(2);
    assertThat(words(page)).containsClass("lit");
    assertThat(explanation(page)).containsClass("lit");
  }

  @Test
  void pointingAtTheWordsLightsTheirExplanation(Page page) {
    page.navigate(site.url(ServedPoem.POEM));
    assertThat(words(page)).hasText("phantom keys");
    words(page).hover();
    assertLit(page);
    page.locator("h1").hover();
    assertThat(page.locator(".lit")).hasCount(0);
  }

  @Test
  void pointingAtTheExplanationLightsTheWords(Page page) {
    page.navigate(site.url(ServedPoem.POEM));
    explanation(page).hover();
    assertLit(page);
  }

  @Test
  void focusLightsBothWays(Page page) {
    page.navigate(site.url(ServedPoem.POEM));
    words(page).focus();
    assertLit(page);
    explanation(page).locator("a.quoted").focus();
    assertLit(page);
    page.locator(".name").focus();
    assertThat(page.locator(".lit")).hasCount(0);
  }

  @Test
  void aTapOnAPhoneOpensTheGlossAndStays(Page page) {
    NewContextOptions phone =
        new NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    try (BrowserContext context = page.context().browser().newContext(phone)) {
      Page small = context.newPage();
      small.navigate(site.url(ServedPoem.POEM));
      assertThat(explanation(small)).isHidden();
      words(small).tap();
      assertThat(explanation(small)).isVisible();
      assertLit(small);
      words(small).tap();
    }
  }
}
