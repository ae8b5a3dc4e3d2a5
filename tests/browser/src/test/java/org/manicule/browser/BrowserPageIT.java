package org.manicule.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tools themselves: a browser opens, and the accessibility scan finds what is wrong. */
@ExtendWith(BrowserPage.class)
class BrowserPageIT {
  @Test
  void opensAPage(Page page) {
    page.setContent("<!doctype html><html lang=en><title>☞</title><p>Look here</p></html>");

    assertThat(page.title()).isEqualTo("☞");
  }

  @Test
  void findsAnImageWithoutWords(Page page) {
    page.setContent("<!doctype html><html lang=en><title>☞</title><img src='data:,'></html>");

    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting("id")
        .contains("image-alt");
  }
}
