package org.manicule.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that matters works in a browser that runs no script. */
@ExtendWith(BrowserPage.class)
class WithoutScriptsIT {

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
  void fromTheFirstPageToTheExplanation(Page page) {
    NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = page.context().browser().newContext(plain)) {
      Page reader = context.newPage();
      reader.navigate(site.url(""));
      reader.locator("[data-search-input]").fill("transfer learning");
      reader.locator("[data-search-input]").press("Enter");
      assertThat(reader).hasURL(Pattern.compile(".*/search\\?q=transfer\\+learning"));
      reader.locator(".hit-line").first().press("Enter");
      assertThat(reader).hasURL(Pattern.compile(".*/22\\?q=transfer%20learning#l22"));
      assertThat(reader.locator("#l22 .manicule")).isVisible();
      reader.locator("#l22 a.lemma").press("Enter");
      assertThat(reader.locator(".explanation:target")).containsText("speaks to transfer learning");
      reader.locator(".explanation:target a.quoted").press("Enter");
      assertThat(reader.locator(".lemma:target")).hasText("Where future ghosts commune with past");
    }
  }

  @Test
  void facetsAndHelpAreLinks(Page page) {
    NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = page.context().browser().newContext(plain)) {
      Page reader = context.newPage();
      reader.navigate(site.url("search?q=latent"));
      reader.locator(".facets a").first().press("Enter");
      assertThat(reader.locator(".facets a[aria-current=true]")).hasCount(1);
      reader.locator(".ways a[href='/help']").press("Enter");
      assertThat(reader.locator("h1")).hasText("Help");
    }
  }
}
