package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.read.Source;

class FingerprintTest {

  @TempDir Path folder;

  @Test
  void changesWithTheTextItsCommentariesAndTheProgram() throws Exception {
    Path text = Files.writeString(folder.resolve("a.md"), "text");
    Path notes = Files.writeString(folder.resolve("notes.xml"), "notes");
    Source source = new Source(text, "corpus/a.md", List.of(notes));
    Fingerprint before = Fingerprint.of("a.md", source, "1");

    assertThat(Fingerprint.of("a.md", source, "1")).isEqualTo(before);
    assertThat(Fingerprint.of("a.md", source, "2")).isNotEqualTo(before);
    Files.writeString(notes, "other");
    assertThat(Fingerprint.of("a.md", source, "1")).isNotEqualTo(before);
    Files.writeString(text, "texto");
    Files.writeString(notes, "ther");
    assertThat(Fingerprint.of("a.md", source, "1")).isNotEqualTo(before);
  }

  @Test
  void whatIsPrintedIsRead() {
    Fingerprint fingerprint = new Fingerprint("a folder/a poem.md", "0a1b");

    assertThat(Fingerprint.parse(fingerprint.print())).contains(fingerprint);
    assertThat(Fingerprint.parse("of-another-making")).isEmpty();
  }

  @Test
  void aFileThatIsGoneIsTold() {
    Source source = new Source(folder.resolve("gone.md"), "gone.md", List.of());

    assertThatThrownBy(() -> Fingerprint.of("gone.md", source, "1"))
        .isInstanceOf(UncheckedIOException.class);
  }
}
