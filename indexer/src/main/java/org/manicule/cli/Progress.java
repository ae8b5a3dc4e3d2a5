package org.manicule.cli;

/**
 * Is told how far long work has come.
 *
 * <p>Steps may be told by several threads.
 */
public interface Progress extends AutoCloseable {

  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String work, long steps) {}

        @Override
        public void step(String what) {}

        @Override
        public void close() {}
      };

  /** Work begins that takes so many steps. */
  void begin(String work, long steps);

  /** One step is done; {@code what} was worked on. */
  void step(String what);

  @Override
  void close();
}
