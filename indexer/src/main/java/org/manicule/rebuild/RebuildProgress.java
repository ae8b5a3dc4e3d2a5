package org.manicule.rebuild;

/** Is told how far a rebuild has come; steps by several threads. */
public interface RebuildProgress {

  /** Says nothing. */
  RebuildProgress SILENT =
      new RebuildProgress() {
        @Override
        public void begin(int files) {}

        @Override
        public void done(String file) {}
      };

  /** So many files have to be read. */
  void begin(int files);

  /** One more of them is read, linked and written. */
  void done(String file);
}
