package org.manicule.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.manicule.model.SourcePosition;

/**
 * The text of a file that people edit: UTF-8, without byte order mark, not too large. What cannot
 * be such a text is reported with the place of the first byte that is wrong.
 *
 * @param longest the largest number of bytes that is read
 */
public record FileText(long longest) {

  private static final SourcePosition START = new SourcePosition(1, 1);
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Empty where the file cannot be read as text; then {@code problems} says why. */
  public Optional<String> read(Path file, Problems problems) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes((int) Math.min(longest + 1, Integer.MAX_VALUE - 8));
    } catch (IOException failure) {
      problems.error(
          START,
          "the file cannot be read: " + reason(failure),
          "check that it is there and may be read");
      return Optional.empty();
    }
    if (bytes.length > longest) {
      problems.error(
          START, "the file is larger than " + longest + " bytes", "part it into several files");
      return Optional.empty();
    }
    return decode(bytes, problems);
  }

  /** The start of a file, with U+FFFD for bytes that are no text; empty without a file. */
  public static Optional<String> head(Path file, int bytes) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(withoutMark(new String(in.readNBytes(bytes), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException gone -> "it is not there any more";
      case AccessDeniedException denied -> "no permission";
      default -> String.valueOf(failure.getMessage());
    };
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      reportBytes(bytes, in.position(), text, problems);
      return Optional.empty();
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      problems.error(
          endOf(text.substring(0, nul)),
          "a NUL character stands here, so this is not plain text",
          "save the file as UTF-8 text");
      return Optional.empty();
    }
    return Optional.of(withoutMark(text));
  }

  private static void reportBytes(byte[] bytes, int at, String before, Problems problems) {
    int first = bytes[at] & 0xFF;
    boolean utf16 = at == 0 && bytes.length > 1 && first + (bytes[1] & 0xFF) == 0xFE + 0xFF;
    problems.error(
        endOf(before),
        utf16
            ? "the file is UTF-16"
            : String.format(Locale.ROOT, "byte %d (0x%02X) is not UTF-8", at + 1, first),
        "save the file as UTF-8");
  }

  private static SourcePosition endOf(String before) {
    String seen = withoutMark(before);
    int line = (int) seen.lines().count();
    boolean atLineStart = seen.isEmpty() || seen.endsWith("\n") || seen.endsWith("\r");
    int lineStart = Math.max(seen.lastIndexOf('\n'), seen.lastIndexOf('\r')) + 1;
    return new SourcePosition(atLineStart ? line + 1 : line, seen.length() - lineStart + 1);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
