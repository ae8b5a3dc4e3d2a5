package org.manicule.cite;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry for BibTeX and biblatex: {@code @misc} for lines, {@code @incollection} for a gloss,
 * whose book is the work that it is on.
 */
final class BibtexCitation {

  private BibtexCitation() {}

  static String render(Citation citation) {
    Map<String, String> fields = new LinkedHashMap<>();
    String title = "{" + escaped(citation.info().title()) + "}";
    String type =
        switch (citation.cited()) {
          case Cited.Note note -> {
            fields.put("author", escaped(note.author()));
            fields.put("title", "{" + escaped(noteTitle(note)) + "}");
            fields.put("booktitle", title);
            fields.put("bookauthor", escaped(citation.info().author()));
            yield "incollection";
          }
          case Cited.Lines lines -> work(fields, citation, title);
          case Cited.Whole whole -> work(fields, citation, title);
        };
    fields.put("note", note(citation));
    fields.put("url", citation.address().toASCIIString());
    return entry(type, key(citation), fields);
  }

  private static String work(Map<String, String> fields, Citation citation, String title) {
    fields.put("author", escaped(citation.info().author()));
    fields.put("title", title);
    return "misc";
  }

  private static String noteTitle(Cited.Note note) {
    String on = note.reference().isEmpty() ? "" : " on " + note.reference();
    return "Gloss" + on + (note.quotedWords().isEmpty() ? "" : ", “" + note.quotedWords() + "”");
  }

  private static String note(Citation citation) {
    String place = citation.place();
    String words = citation.wordsInOneLine();
    String capital = place.isEmpty() ? "" : "L" + place.substring(1).replace("-", "--");
    String quote = words.isEmpty() ? "" : "``" + escaped(words) + "''";
    return escaped(capital) + (capital.isEmpty() || quote.isEmpty() ? "" : ": ") + quote;
  }

  private static String entry(String type, String key, Map<String, String> fields) {
    StringBuilder entry = new StringBuilder("@" + type + "{" + key);
    fields.forEach(
        (name, value) -> {
          if (!value.isEmpty() && !value.equals("{}")) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
          }
        });
    return entry.append("\n}\n").toString();
  }

  /** ASCII letters, digits and signs that no version of BibTeX minds in a key. */
  private static String key(Citation citation) {
    String kind = citation.cited() instanceof Cited.Note ? ":gloss" : "";
    String reference = citation.cited().reference();
    String key = citation.work() + (reference.isEmpty() ? "" : ":" + reference) + kind;
    return Normalizer.normalize(key, Normalizer.Form.NFKD).replaceAll("[^A-Za-z0-9.:_-]+", "");
  }

  /**
   * As LaTeX sets the same words. Braces are written as commands, since BibTeX counts even escaped
   * ones.
   */
  static String escaped(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      switch (character) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '{' -> escaped.append("{\\textbraceleft}");
        case '}' -> escaped.append("{\\textbraceright}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '$', '%', '&', '#', '_' -> escaped.append('\\').append(character);
        default -> escaped.append(Character.isISOControl(character) ? ' ' : character);
      }
    }
    return escaped.toString();
  }
}
