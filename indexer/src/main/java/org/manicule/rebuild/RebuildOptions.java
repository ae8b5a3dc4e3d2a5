package org.manicule.rebuild;

/** What a rebuild may do. */
public record RebuildOptions(Start start, Writing writing, Strictness strictness, Emptiness empty) {

  /** Writes only what changed, and publishes it whatever happens to links. */
  public static final RebuildOptions USUAL =
      new RebuildOptions(
          Start.LAST_GENERATION, Writing.PUBLISH, Strictness.LENIENT, Emptiness.REFUSED);

  /** From where it goes on. */
  public enum Start {
    LAST_GENERATION,
    /** From nothing, also where the index that stands is damaged. */
    SCRATCH
  }

  public enum Writing {
    PUBLISH,
    /** Tells what would be, and writes nothing. */
    DRY_RUN
  }

  public enum Strictness {
    LENIENT,
    /** Publishes nothing where a link is lost or a problem is an error. */
    STRICT
  }

  /** Whether a corpus without any text may be published. */
  public enum Emptiness {
    /** It is more likely a slip than a wish. */
    REFUSED,
    ALLOWED
  }

  public RebuildOptions with(Start start) {
    return new RebuildOptions(start, writing, strictness, empty);
  }

  public RebuildOptions with(Writing writing) {
    return new RebuildOptions(start, writing, strictness, empty);
  }

  public RebuildOptions with(Strictness strictness) {
    return new RebuildOptions(start, writing, strictness, empty);
  }

  public RebuildOptions with(Emptiness empty) {
    return new RebuildOptions(start, writing, strictness, empty);
  }
}
