package org.manicule.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes the vowel that English verse leaves out between consonants: {@code heav'n} becomes
 * <i>heaven</i>, {@code walk'd} <i>walked</i>, {@code ev'ry} <i>every</i>. The endings {@code 's},
 * {@code 't} and {@code 'll} are left alone.
 */
final class ElidedVowels extends TokenFilter {

  private static final Set<String> ENDINGS = Set.of("s", "t", "ll");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ElidedVowels(TokenStream foldedWords) {
    super(foldedWords);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    for (int at = 1; at < term.length() - 1; at++) {
      if (term.charAt(at) == '\''
          && isConsonant(term.charAt(at - 1))
          && isConsonant(term.charAt(at + 1))
          && !isEnding(at + 1)) {
        term.buffer()[at] = 'e';
      }
    }
    return true;
  }

  private static boolean isConsonant(char letter) {
    return letter >= 'a' && letter <= 'z' && "aeiou".indexOf(letter) < 0;
  }

  private boolean isEnding(int at) {
    return ENDINGS.contains(term.subSequence(at, term.length()).toString());
  }
}
