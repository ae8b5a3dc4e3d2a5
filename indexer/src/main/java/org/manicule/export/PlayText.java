package org.manicule.export;

import java.util.List;
import org.manicule.model.Line;
import org.manicule.text.MarkdownText;

/**
 * Writes what a play has besides its verse: who speaks, what is done, and lines that are shared.
 */
final class PlayText {

  private PlayText() {}

  /** {@code **COMUS**}; a stop that belongs to the name is kept by one that does not. */
  static String speaker(String name) {
    boolean hasStop = name.endsWith(".") || name.endsWith(":");
    return "**" + MarkdownText.inside(name.strip()) + (hasStop ? ":" : "") + "**";
  }

  /** {@code *[Exit.]*} */
  static String direction(String words) {
    return "*[" + MarkdownText.inside(words.replaceAll("\\s+", " ").strip()) + "]*";
  }

  /** Whether a line can be written as the parts of several speakers, the first being this one. */
  static boolean isShared(Line line, String speaker) {
    List<Line.Part> parts = line.parts();
    if (parts.size() < 2 || !parts.getFirst().speaker().equals(speaker)) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      String here = parts.get(i).speaker();
      boolean asBefore = i > 0 && here.equals(parts.get(i - 1).speaker());
      if (here.isBlank() || asBefore || parts.get(i).span().of(line.text()).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
