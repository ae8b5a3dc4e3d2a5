package org.manicule.cite;

import java.util.Locale;
import java.util.function.Function;

/** How a citation is written. */
public enum CitationFormat {
  /** For a letter or an essay. */
  PLAIN("plain text", PlainCitation::render),
  /** For a page in Markdown: the words as a block quote, a link to the place. */
  MARKDOWN("Markdown", MarkdownCitation::render),
  /** For a bibliography in LaTeX. */
  BIBTEX("BibTeX", BibtexCitation::render),
  /** For Zotero and other programs: the JSON that the Citation Style Language takes. */
  CSL_JSON("CSL-JSON", CslCitation::render);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // A reference to a function without state.
  private final Function<Citation, String> writer;

  CitationFormat(String words, Function<Citation, String> writer) {
    this.words = words;
    this.writer = writer;
  }

  public String render(Citation citation) {
    return writer.apply(citation);
  }

  /** As people call it. */
  public String words() {
    return words;
  }

  /** As it stands in addresses: {@code csl-json}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
