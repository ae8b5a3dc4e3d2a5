package org.manicule.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.manicule.text.Apostrophe;

/** Puts a blank for each apostrophe, so that words part there; every character keeps its place. */
final class ApostrophesApart extends CharFilter {

  ApostrophesApart(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = input.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      if (Apostrophe.is(buffer[i])) {
        buffer[i] = ' ';
      }
    }
    return count;
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
