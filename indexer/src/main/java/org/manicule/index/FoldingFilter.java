package org.manicule.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.manicule.text.Folding;

/** Folds case, accents and old spellings of each word, as {@link Folding} does. */
final class FoldingFilter extends TokenFilter {

  private final Folding folding;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream words, Folding folding) {
    super(words);
    this.folding = folding;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded = folding.text(term);
    if (!folded.isEmpty()) {
      term.setEmpty().append(folded);
    }
    return true;
  }
}
