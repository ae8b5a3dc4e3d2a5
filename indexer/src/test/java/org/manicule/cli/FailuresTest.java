package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void everyFailureIsOneSentence() {
    assertSentence(new EnvironmentFailure("the port is in use"), "the port is in use");
    assertSentence(new NoSuchFileException("a.md"), "there is no file a.md");
    assertSentence(new AccessDeniedException("a.md"), "no permission for a.md");
    assertSentence(
        new FileSystemException("a.md", null, "No space left on device"),
        "a.md cannot be used: No space left on device");
    assertSentence(
        new UncheckedIOException(new IOException("broken")), "reading or writing failed: broken");
    assertSentence(
        new IllegalStateException("x"),
        "a mistake of this program's own: java.lang.IllegalStateException: x; MANICULE_TRACE=1"
            + " shows where");
  }

  private static void assertSentence(Exception failure, String expected) {
    assertThat(Failures.sentence(failure)).isEqualTo(expected);
  }
}
