package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  @TempDir Path folder;

  @Test
  void changesWithEveryFileAndWithTheProgram() throws IOException {
    Path text = Files.writeString(folder.resolve("a.xml"), "text");
    Path notes = Files.writeString(folder.resolve("notes.xml"), "notes");
    Fingerprint before = of("1", text, notes);

    assertThat(of("1", text, notes)).isEqualTo(before);
    assertThat(of("2", text, notes)).isNotEqualTo(before);
    assertThat(of("1", text)).isNotEqualTo(before);
    Files.writeString(notes, "other");
    assertThat(of("1", text, notes)).isNotEqualTo(before);
    Files.writeString(text, "textn");
    Files.writeString(notes, "otes");
    assertThat(of("1", text, notes)).isNotEqualTo(before);
  }

  @Test
  void whatIsPrintedIsRead() {
    Fingerprint fingerprint = new Fingerprint("a folder/a poem.md", "0a1b");

    assertThat(Fingerprint.parse(fingerprint.print())).contains(fingerprint);
    assertThat(Fingerprint.parse("of-another-making")).isEmpty();
  }

  @Test
  void aFileThatIsGoneHasOneOfItsOwn() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.md"));

    assertThat(of("1", folder.resolve("gone.md"))).isNotEqualTo(of("1", empty));
  }

  private static Fingerprint of(String program, Path... files) {
    return Fingerprint.of("a", List.of(files), program);
  }
}
