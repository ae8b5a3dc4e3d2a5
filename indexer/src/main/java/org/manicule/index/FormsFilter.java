package org.manicule.index;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.manicule.text.Folding;

/** Makes of each word the exact word and, where it differs, its form: see {@link IndexedWord}. */
final class FormsFilter extends TokenFilter {

  private static final Folding FOLDING = Folding.of("");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final OneWord raw = new OneWord();
  private final TokenStream forms;
  private final CharTermAttribute form;
  private String pending = "";

  FormsFilter(TokenStream words, UnaryOperator<TokenStream> rules) {
    super(words);
    this.forms = rules.apply(raw);
    this.form = forms.addAttribute(CharTermAttribute.class);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      term.setEmpty().append(pending);
      increment.setPositionIncrement(0);
      pending = "";
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    raw.set(term);
    String exact = FOLDING.text(term);
    if (!exact.isEmpty()) {
      term.setEmpty().append(exact);
    }
    if (forms.incrementToken() && !form.isEmpty() && !exact.contentEquals(form)) {
      pending = IndexedWord.formTerm(form.toString());
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forms.reset();
    pending = "";
  }

  @Override
  public void close() throws IOException {
    super.close();
    forms.close();
  }

  /** Gives the word at hand to the rules, again and again. */
  private static final class OneWord extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    void set(CharTermAttribute word) {
      clearAttributes();
      term.copyBuffer(word.buffer(), 0, word.length());
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
