package org.manicule.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.model.SourcePosition;

class ProblemsTest {

  private final Problems problems = new Problems("poem.md");

  @Test
  void standInTheOrderOfTheFile() {
    problems.warning(new SourcePosition(3, 1), "third", "mend it");
    problems.error(new SourcePosition(1, 9), "second", "mend it");
    problems.warning(new SourcePosition(1, 2), "first", "mend it");
    assertThat(problems.inOrder())
        .extracting(Problem::found)
        .containsExactly("first", "second", "third");
  }

  @Test
  void doNotFloodTheReader() {
    for (int line = 1; line <= Problems.MOST + 5; line++) {
      problems.warning(new SourcePosition(line, 1), "odd", "mend it");
    }
    assertThat(problems.inOrder()).hasSize(Problems.MOST + 1);
    assertThat(problems.inOrder().getLast().found()).isEqualTo("5 more problems in this file");
  }
}
