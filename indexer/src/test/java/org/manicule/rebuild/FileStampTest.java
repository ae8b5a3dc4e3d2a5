package org.manicule.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stamp proves a content only where no clock can deceive. */
class FileStampTest {

  @TempDir Path temporary;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = temporary.resolve("a.md");
    Files.writeString(file, "a line");
  }

  @Test
  void aFileWrittenLongBeforeItWasReadIsProven() throws IOException {
    assertThat(FileStamp.of(file).provesContentReadAt(Instant.now().plusSeconds(60))).isTrue();
  }

  @Test
  void aFileWrittenJustThenIsNot() throws IOException {
    assertThat(FileStamp.of(file).provesContentReadAt(Instant.now())).isFalse();
  }

  @Test
  void aFileFromTheFutureIsNot() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
    assertThat(FileStamp.of(file).provesContentReadAt(Instant.now().plusSeconds(60))).isFalse();
  }

  @Test
  void aFileReadByAClockThatWentBackSinceIsNot() throws IOException {
    assertThat(FileStamp.of(file).provesContentReadAt(Instant.parse("2001-01-01T00:00:00Z")))
        .isFalse();
  }

  @Test
  void anotherFileInItsPlaceHasAnotherStamp() throws IOException {
    FileStamp before = FileStamp.of(file);
    FileTime time = Files.getLastModifiedTime(file);
    Path other = Files.writeString(temporary.resolve("b.md"), "b line");
    Files.setLastModifiedTime(other, time);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

    assertThat(FileStamp.of(file).print()).isNotEqualTo(before.print());
  }
}
