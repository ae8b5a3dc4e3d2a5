package org.manicule.link;

import java.util.List;
import java.util.function.Function;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Work;
import org.manicule.text.Stems;

/**
 * Joins the words that glosses quote to the places in the text that they quote.
 *
 * <pre>{@code
 * LinkedWork linked = new Linker(stems).link(work);
 * }</pre>
 *
 * <p>The same work always gives the same links. Immutable, and safe for use by several threads.
 */
public final class Linker {

  private final Function<String, Stems> stems;

  /** Knows no stems of words; forms are then recognised by their letters alone. */
  public Linker() {
    this(language -> Stems.NONE);
  }

  /**
   * @param stems what is known of the words of a language, given as a BCP 47 tag; safe for use by
   *     several threads
   */
  public Linker(Function<String, Stems> stems) {
    this.stems = stems;
  }

  public LinkedWork link(Work work) {
    if (work.glosses().isEmpty()) {
      return new LinkedWork(work, List.of());
    }
    List<LinkedGloss> linked = new Linking(work, stems.apply(work.info().language())).glosses();
    return new LinkedWork(work, linked);
  }
}
