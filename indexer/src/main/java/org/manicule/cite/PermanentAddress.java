package org.manicule.cite;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.manicule.model.WorkId;
import org.manicule.text.Words;

/**
 * The address of a place, such as {@code
 * /works/comus/1.22?words=that-like-to-rich-and-various-gems}: the reference leads there as long as
 * lines keep their numbers, the words when they do not.
 *
 * @param reference of a line or a range; empty for the whole work
 * @param words as {@link QuotedWords} writes them; empty where there are none
 */
public record PermanentAddress(WorkId work, String reference, String words) {

  /**
   * @param quoted the words that stand at the reference
   * @param language of these words
   */
  public static PermanentAddress of(WorkId work, String reference, String quoted, Words language) {
    Optional<QuotedWords> words = QuotedWords.of(quoted, language);
    return new PermanentAddress(work, reference, words.map(QuotedWords::toString).orElse(""));
  }

  /** From the root of a site on, percent-encoded: ASCII alone. */
  public String path() {
    String place = reference.isEmpty() ? "" : "/" + encoded(reference);
    String query = words.isEmpty() ? "" : "?words=" + encoded(words);
    return "/works/" + encoded(work.value()) + place + query;
  }

  /**
   * @param site such as {@code https://example.org} or {@code https://example.org/texts/}
   */
  public URI under(URI site) {
    String root = site.toString();
    return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
  }
}
