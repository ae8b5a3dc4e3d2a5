package org.manicule.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.manicule.model.ConceptId;
import org.manicule.model.LineRef;
import org.manicule.model.WorkId;

/** Where things stand on this site: {@code /works/aeneid/1.23?q=arms#l1.23}. */
final class Addresses {

  private Addresses() {}

  static String work(WorkId work) {
    return "/works/" + encode(work.value());
  }

  /** The reading page at a line, a range or a division. */
  static String at(WorkId work, String reference) {
    return work(work) + "/" + encode(reference);
  }

  /** A line among the lines around it, at its place on the screen. */
  static String line(WorkId work, LineRef line, String query) {
    return at(work, line.toString()) + question(query) + "#" + lineId(line);
  }

  static String image(String id) {
    return "/images/" + encode(id).replace("%3A", ":");
  }

  static String concept(ConceptId id) {
    return "/concepts/" + encode(id.value());
  }

  /** The images that stand for a concept. */
  static String imagesOf(ConceptId id) {
    return "/images?concept=" + encode(id.value());
  }

  static String search(String query) {
    return "/search" + question(query);
  }

  /** What an address ends with to say what is looked for; nothing where that is nothing. */
  static String question(String query) {
    return query.isEmpty() ? "" : "?q=" + encode(query);
  }

  /** The id of a line on its page. */
  static String lineId(LineRef line) {
    return "l" + line.toString().replaceAll("\\s", "_");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
