package org.manicule.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> NAMES = List.of("title", "author", "gloss-language", "id");

  @Test
  void findsTheNameThatWasMeant() {
    assertThat(NearestName.of("autor", NAMES)).contains("author");
    assertThat(NearestName.of("tilte", NAMES)).contains("title");
    assertThat(NearestName.of("gloss_language", NAMES)).contains("gloss-language");
    assertThat(NearestName.of("ids", NAMES)).contains("id");
  }

  @Test
  void findsNoneWhereNoneIsNear() {
    assertThat(NearestName.of("colour", NAMES)).isEmpty();
    assertThat(NearestName.of("x".repeat(1_000_000), NAMES)).isEmpty();
  }
}
