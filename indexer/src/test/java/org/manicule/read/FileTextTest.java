package org.manicule.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {

  @TempDir private Path folder;
  private Path file = Path.of("unset");
  private final Problems problems = new Problems("corpus/poem.md");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("poem.md");
  }

  @Test
  void leavesTheByteOrderMarkOut() throws IOException {
    assertText("\uFEFFa line\n".getBytes(UTF_8), "a line\n");
  }

  @Test
  void keepsLettersOfEveryPlane() throws IOException {
    assertText("𝄞 ἀ\u0301 שלום".getBytes(UTF_8), "𝄞 ἀ\u0301 שלום");
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    assertText(new byte[0], "");
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() throws IOException {
    assertRefused(
        "abc\ncaf\u00e9\n".getBytes(ISO_8859_1),
        "corpus/poem.md:2:4: byte 8 (0xE9) is not UTF-8; save the file as UTF-8");
  }

  @Test
  void namesTheByteWhereALetterIsCutOff() throws IOException {
    assertRefused(
        new byte[] {'a', '\r', (byte) 0xE2, (byte) 0x80},
        "corpus/poem.md:2:1: byte 3 (0xE2) is not UTF-8; save the file as UTF-8");
  }

  @Test
  void recognisesUtf16() throws IOException {
    assertRefused(
        "\uFEFFabc".getBytes(UTF_16LE),
        "corpus/poem.md:1:1: the file is UTF-16; save the file as UTF-8");
  }

  @Test
  void refusesNulCharacters() throws IOException {
    assertRefused(
        "one\r\ntw\0".getBytes(UTF_8),
        "corpus/poem.md:2:3: a NUL character stands here, so this is not plain text;"
            + " save the file as UTF-8 text");
  }

  @Test
  void refusesAFileOverTheLimit() throws IOException {
    assertRefused(
        new byte[101],
        "corpus/poem.md:1:1: the file is larger than 100 bytes; part it into several files");
  }

  @Test
  void refusesAFileThatIsGone() {
    assertThat(new FileText(100).read(file, problems)).isEmpty();
    assertThat(problems.inOrder())
        .hasToString(
            "[corpus/poem.md:1:1: the file cannot be read: it is not there any more; check that it"
                + " is there and may be read]");
  }

  private void assertText(byte[] bytes, String text) throws IOException {
    assertThat(read(bytes)).contains(text);
    assertThat(problems.inOrder()).isEmpty();
  }

  private void assertRefused(byte[] bytes, String problem) throws IOException {
    assertThat(read(bytes)).isEmpty();
    assertThat(problems.inOrder()).hasToString("[" + problem + "]");
  }

  private Optional<String> read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return new FileText(100).read(file, problems);
  }
}
