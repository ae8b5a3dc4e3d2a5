package org.manicule.index;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexCommit;

/**
 * What a published generation says of itself.
 *
 * @param generation greater with each that is published, whatever the clock says
 * @param schema the {@link Schema#VERSION} it was written with
 * @param words the {@link Analysis#VERSION} of its words
 * @param time when it was published
 * @param counts how much it holds
 * @param restored the generation that it brought back; 0 where it was made from the corpus
 */
public record Stamp(
    long generation, int schema, int words, Instant time, Counts counts, long restored) {

  static final String GENERATION = "generation";
  private static final String SCHEMA = "schema";
  private static final String WORDS = "words";
  private static final String TIME = "time";
  private static final String COUNTS = "counts";
  private static final String RESTORED = "restored";

  /** One made now from the corpus. */
  static Stamp made(long generation, Instant time, Counts counts) {
    return new Stamp(generation, Schema.VERSION, Analysis.VERSION, time, counts, 0);
  }

  /** One made now with what this one holds. */
  Stamp again(long generation, Instant time) {
    return new Stamp(generation, schema, words, time, counts, this.generation);
  }

  /** A commit without these data was made by another program. */
  static Stamp of(IndexCommit commit) throws IOException {
    Map<String, String> data = commit.getUserData();
    return new Stamp(
        Long.parseLong(data.getOrDefault(GENERATION, String.valueOf(commit.getGeneration()))),
        Integer.parseInt(data.getOrDefault(SCHEMA, "0")),
        Integer.parseInt(data.getOrDefault(WORDS, "0")),
        Instant.parse(data.getOrDefault(TIME, Instant.EPOCH.toString())),
        Counts.in(data, COUNTS),
        Long.parseLong(data.getOrDefault(RESTORED, "0")));
  }

  /** As a commit keeps it. */
  Map<String, String> data() {
    Map<String, String> data = new HashMap<>();
    data.put(GENERATION, String.valueOf(generation));
    data.put(SCHEMA, String.valueOf(schema));
    data.put(WORDS, String.valueOf(words));
    data.put(TIME, time.toString());
    data.put(COUNTS, counts.print());
    data.put(RESTORED, String.valueOf(restored));
    return data;
  }

  /** Whether its words are those that this program makes of a text. */
  public boolean hasCurrentWords() {
    return words == Analysis.VERSION;
  }

  /** Whether this program reads it. */
  boolean isReadable() {
    return schema == Schema.VERSION;
  }
}
