package org.manicule.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first page to the line, and back, without a mouse. */
@ExtendWith(BrowserPage.class)
class KeyboardIT {

  private static ServedPoem site;

  @BeforeAll
  static void serve() {
    site = ServedPoem.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void theResultsComeAsOneTypes(Page page) {
    page.navigate(site.url(""));
    page.keyboard().type("weights");
    assertThat(page.locator("[data-count]"))
        .hasText(Pattern.compile("\\d+ passages? speaks? of weights"));
    assertThat(page.locator("mark").first()).hasText("weight");
    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=weights"));
    assertThat(page.locator("[data-results-status]")).containsText("of weights");
    assertThat(page.locator("[data-search-input]")).isFocused();
  }

  @Test
  void enterLeadsToTheFirstHitAndThenToItsLine(Page page) {
    page.navigate(site.url(""));
    page.keyboard().type("weights");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-hit]").first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(page)
        .hasURL(Pattern.compile(".*/works/the-space-between-the-seen/3\\?q=weights#l3"));
    assertThat(page.locator("#l3 .manicule")).isVisible();
    assertThat(page.locator("#l3 mark")).hasText("weight");
    assertThat(page.locator("#l3")).isInViewport();
  }

  @Test
  void aCompletionIsTakenFromTheRowUnderTheBox(Page page) {
    page.navigate(site.url(""));
    page.keyboard().type("prob");
    assertThat(page.locator("[role=option]").first()).hasText("probability");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasText("probability");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-search-input]")).hasValue("probability");
    assertThat(page.locator("[data-count]")).hasText("2 passages speak of probability");
    assertThat(page.locator(".why")).hasText(new String[] {"in the line", "by concept"});
  }

  @Test
  void arrowsWalkTheHits(Page page) {
    page.navigate(site.url("search?q=latent"));
    Locator hits = page.locator("[data-hit]");
    page.keyboard().press("/");
    assertThat(page.locator("[data-search-input]")).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(hits.nth(0)).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(hits.nth(1)).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("[data-search-input]")).isFocused();
  }

  @Test
  void slashGoesToTheBoxFromEveryPage(Page page) {
    for (String address : new String[] {"", "search?q=weights", ServedPoem.POEM, "help"}) {
      page.navigate(site.url(address));
      page.locator("body").click();
      page.keyboard().press("/");
      assertThat(page.locator("[data-search-input]")).isFocused();
    }
  }

  @Test
  void aQuestionMarkShowsTheKeys(Page page) {
    page.navigate(site.url(ServedPoem.POEM));
    page.keyboard().press("?");
    assertThat(page.locator("dialog.keys")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.keys")).isHidden();
  }

  @Test
  void theFirstTabLeadsPastTheHead(Page page) {
    page.navigate(site.url(ServedPoem.POEM));
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
  }
}
