package org.manicule.web.http;

/** Keeps the texts as they are while a thread makes one answer from them. */
public interface Held extends AutoCloseable {

  /** The number of the generation that is kept. */
  long generation();

  @Override
  void close();

  /** For answers that are made from nothing that changes. */
  static Held of(long generation) {
    return new Held() {
      @Override
      public long generation() {
        return generation;
      }

      @Override
      public void close() {}
    };
  }
}
