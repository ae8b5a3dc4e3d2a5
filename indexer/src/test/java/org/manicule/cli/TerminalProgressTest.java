package org.manicule.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final TerminalProgress progress =
      new TerminalProgress(new PrintStream(terminal, true, UTF_8));

  @Test
  void shortWorkShowsNothing() {
    progress.begin("Reading", 2);
    progress.step("a.md");
    progress.step("b.md");
    progress.close();

    assertThat(terminal.toString(UTF_8)).isEmpty();
  }

  @Test
  void longWorkShowsHowFarItHasCome() throws InterruptedException {
    progress.begin("Reading", 4);
    progress.step("a.md");
    Thread.sleep(Duration.ofMillis(1_500));
    progress.step("b.md");
    progress.close();

    assertThat(terminal.toString(UTF_8)).contains("Reading", "1/4", "2/4", "b.md");
  }
}
