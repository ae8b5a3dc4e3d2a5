package org.manicule.cite;

/** {@code John Milton, Comus, 1.22: “That, like to rich and various gems” https://…}. */
final class PlainCitation {

  private PlainCitation() {}

  static String render(Citation citation) {
    StringBuilder text = new StringBuilder(note(citation.cited()));
    String author = citation.info().author();
    text.append(author.isEmpty() ? "" : author + ", ").append(citation.info().title());
    String reference = citation.cited().reference();
    text.append(reference.isEmpty() ? "" : ", " + reference);
    String words = citation.wordsInOneLine();
    text.append(words.isEmpty() ? "" : ": “" + words + "”");
    return text.append(text.charAt(text.length() - 1) == '”' ? " " : ". ")
        .append(citation.address())
        .toString();
  }

  /** Who says what of which words, before the work that they stand in. */
  private static String note(Cited cited) {
    return switch (cited) {
      case Cited.Lines lines -> "";
      case Cited.Whole whole -> "";
      case Cited.Note note ->
          (note.author().isEmpty() ? "Gloss on " : note.author() + " on ")
              + (note.quotedWords().isEmpty() ? "" : "“" + note.quotedWords() + "”, ");
    };
  }
}
