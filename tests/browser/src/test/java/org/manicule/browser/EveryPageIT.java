package org.manicule.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page shuts anybody out, on any screen; a picture of each stands in target/screenshots. */
@ExtendWith(BrowserPage.class)
class EveryPageIT {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Map<String, NewContextOptions> SCREENS =
      Map.of(
          "light",
          new NewContextOptions().setViewportSize(1280, 860),
          "dark",
          new NewContextOptions().setViewportSize(1280, 860).setColorScheme(ColorScheme.DARK),
          "phone",
          new NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));

  /** The width at which WCAG asks that nothing scrolls sideways. */
  private static final int NARROWEST = 320;

  private static ServedPoem site;

  @BeforeAll
  static void serve() {
    site = ServedPoem.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "home,      ''",
    "results,   search?q=weights",
    "many,      search?q=latent",
    "nothing,   search?q=xyzzy",
    "ask,       search",
    "reading,   works/the-space-between-the-seen",
    "arrived,   works/the-space-between-the-seen/16?q=probability",
    "concepts,  concepts",
    "concept,   concepts/probability",
    "images,    images",
    "idea,      images?concept=latent-space&by=place",
    "image,     images/the-space-between-the-seen:22:where-future-ghosts-commune-with-past",
    "check,     check",
    "help,      help",
    "missing,   works/nothing"
  })
  void isOpenToAll(String name, String address, Page page) {
    for (String screen : SCREENS.keySet()) {
      NewContextOptions options = SCREENS.get(screen).setReducedMotion(ReducedMotion.REDUCE);
      try (BrowserContext context = page.context().browser().newContext(options)) {
        assertOpenToAll(name + "-" + screen, site.url(address), context.newPage());
      }
    }
  }

  private static void assertOpenToAll(String name, String url, Page page) {
    List<String> errors = new CopyOnWriteArrayList<>();
    page.onPageError(errors::add);
    page.onConsoleMessage(message -> note(message, errors));
    page.navigate(url);
    page.evaluate("document.fonts.ready");
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));

    assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    assertThat(errors).as(name).isEmpty();
    assertNoScrollingSideways(name, page);
    page.setViewportSize(NARROWEST, 640);
    assertNoScrollingSideways(name + ", narrowest", page);
  }

  private static void assertNoScrollingSideways(String name, Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " needs no scrolling sideways")
        .isEqualTo(true);
  }

  /** That a page is missing is what the page itself says. */
  private static void note(ConsoleMessage message, List<String> errors) {
    boolean missing = message.text().contains("404") && message.location().contains("/nothing");
    if (message.type().equals("error") && !missing) {
      errors.add(message.text());
    }
  }
}
