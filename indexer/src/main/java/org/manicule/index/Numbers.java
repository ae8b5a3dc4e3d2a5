package org.manicule.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** Numbers generations so that each is greater than all before, also after damage. */
final class Numbers {

  private Numbers() {}

  /** The greatest that a folder knows; 0 where it knows none. */
  static long last(Directory directory) throws IOException {
    long last = 0;
    for (String file : directory.listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS + "_")) {
        last = Math.max(last, number(directory, file));
      }
    }
    return last;
  }

  private static long number(Directory directory, String file) {
    long commit = SegmentInfos.generationFromSegmentsFileName(file);
    try {
      return Optional.ofNullable(
              SegmentInfos.readCommit(directory, file).getUserData().get(Stamp.GENERATION))
          .map(Long::parseLong)
          .orElse(commit);
    } catch (IOException damaged) {
      return commit;
    }
  }
}
