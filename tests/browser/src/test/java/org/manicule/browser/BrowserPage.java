package org.manicule.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Page} in a fresh browser context, and fails the test where the page
 * wrote an error to its console: {@code @ExtendWith(BrowserPage.class)} on the class, {@code Page
 * page} among the test's parameters.
 *
 * <p>Where no Chromium is found the tests are skipped with a banner, or, with {@code
 * -Dbrowser.required}, fail.
 */
final class BrowserPage
    implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrowserPage.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent() || isRequired()) {
      return ConditionEvaluationResult.enabled("a Chromium is installed, or required");
    }
    context.getRoot().getStore(NAMESPACE).computeIfAbsent(Banner.class, key -> Banner.print());
    return ConditionEvaluationResult.disabled(Banner.SENTENCE);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Chromium.find().isEmpty()) {
      throw new IllegalStateException(Banner.SENTENCE);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(OpenPage.class, key -> OpenPage.in(browser(context)), OpenPage.class)
        .page();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    OpenPage open = context.getStore(NAMESPACE).get(OpenPage.class, OpenPage.class);
    if (open != null && !open.errors().isEmpty()) {
      throw new AssertionError("the page wrote errors to its console: " + open.errors());
    }
  }

  private static boolean isRequired() {
    String required = System.getProperty("browser.required");
    return required != null && !required.equals("false");
  }

  /** One browser for all test classes: starting one takes longer than most tests. */
  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(
            OpenBrowser.class,
            key -> OpenBrowser.of(Chromium.find().orElseThrow()),
            OpenBrowser.class)
        .browser();
  }

  /** Closed by JUnit after the last test. */
  private record OpenBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
    static OpenBrowser of(Path chromium) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setExecutablePath(chromium)
              .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
      return new OpenBrowser(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  /** Closed by JUnit after its test. */
  private record OpenPage(BrowserContext context, Page page, List<String> errors)
      implements AutoCloseable {
    static OpenPage in(Browser browser) {
      BrowserContext context = browser.newContext();
      Page page = context.newPage();
      List<String> errors = new CopyOnWriteArrayList<>();
      page.onPageError(errors::add);
      page.onConsoleMessage(message -> addIfError(message, errors));
      return new OpenPage(context, page, errors);
    }

    private static void addIfError(ConsoleMessage message, List<String> errors) {
      if (message.type().equals("error")) {
        errors.add(message.text());
      }
    }

    @Override
    public void close() {
      context.close();
    }
  }

  private static final class Banner {
    static final String SENTENCE =
        "No Chromium was found: install one (on Debian: apt-get install chromium), or name it with"
            + " -Dbrowser.path=/path/to/chromium.";

    static Banner print() {
      String rule = "*".repeat(100);
      System.err.printf("%n%s%n THE BROWSER TESTS ARE SKIPPED. %s%n%s%n", rule, SENTENCE, rule);
      return new Banner();
    }
  }
}
