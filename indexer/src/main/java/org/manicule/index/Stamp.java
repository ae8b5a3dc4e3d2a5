package org.manicule.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.lucene.index.IndexCommit;

/**
 * What a published generation says of itself.
 *
 * @param generation greater with each that is published
 * @param schema the {@link Schema#VERSION} it was written with
 * @param time when it was published
 */
public record Stamp(long generation, int schema, Instant time) {

  private static final String SCHEMA = "schema";
  private static final String TIME = "time";

  /** A commit without these data was made by another program. */
  static Stamp of(IndexCommit commit) throws IOException {
    Map<String, String> data = commit.getUserData();
    return new Stamp(
        commit.getGeneration(),
        Integer.parseInt(data.getOrDefault(SCHEMA, "0")),
        Instant.parse(data.getOrDefault(TIME, Instant.EPOCH.toString())));
  }

  /** The data of a commit made now. */
  static Map<String, String> commitData(Instant time) {
    return Map.of(SCHEMA, String.valueOf(Schema.VERSION), TIME, time.toString());
  }

  /** Whether this program reads it. */
  boolean isReadable() {
    return schema == Schema.VERSION;
  }
}
