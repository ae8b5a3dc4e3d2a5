package org.manicule.export;

import java.util.regex.Pattern;
import org.manicule.model.Work;
import org.manicule.model.WorkInfo;

/** What is known of a work as front matter: YAML, one key a line. */
final class FrontMatterText {

  /** Words that YAML reads as themselves, whoever reads it. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.()/’'–-]*(?<! )");

  private static final Pattern NO_WORD =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|nan");

  private final StringBuilder text = new StringBuilder("---\n");

  private FrontMatterText() {}

  static String of(Work work, MarkdownOutline outline) {
    WorkInfo info = work.info();
    FrontMatterText matter = new FrontMatterText();
    matter.add("id", work.id().value());
    matter.add("title", info.title());
    matter.add("author", info.author());
    matter.add("language", info.language());
    matter.add(
        "gloss-language", info.glossLanguage().equals(info.language()) ? "" : info.glossLanguage());
    matter.add("source", info.source());
    matter.add("licence", info.licence());
    matter.add("siglum", info.siglum());
    matter.add("numbering", outline.statedNumbering());
    return matter.text.append("---\n").toString();
  }

  private void add(String key, String value) {
    if (!value.isEmpty()) {
      text.append(key).append(": ").append(scalar(value)).append('\n');
    }
  }

  private static String scalar(String value) {
    return PLAIN.matcher(value).matches() && !NO_WORD.matcher(value).matches()
        ? value
        : quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            character -> {
              if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
              } else if (isPrintable(character)) {
                quoted.appendCodePoint(character);
              } else {
                quoted.append("\\U%08X".formatted(character));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
