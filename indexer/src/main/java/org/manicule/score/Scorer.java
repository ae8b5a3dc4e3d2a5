package org.manicule.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.manicule.link.Linker;

/**
 * Measures a linker.
 *
 * <pre>{@code
 * List<Score> scores = new Scorer(linker, System::nanoTime).score(TestCollection.read(folder));
 * }</pre>
 */
public final class Scorer {

  private final Linker linker;
  private final LongSupplier nanos;

  /**
   * @param nanos a clock, by which the linker's speed is taken
   */
  public Scorer(Linker linker, LongSupplier nanos) {
    this.linker = linker;
    this.nanos = nanos;
  }

  /** One score a setting; the language is guessed from the lines. */
  public List<Score> score(TestCollection collection) {
    return score(collection, LanguageGuess.of(collection.lines()));
  }

  /**
   * @param language of the lines, a BCP 47 tag
   */
  public List<Score> score(TestCollection collection, String language) {
    List<TestWork> works =
        collection.works().stream().map(name -> new TestWork(collection, name, language)).toList();
    int quoting = (int) collection.notes().stream().filter(Note::quotes).count();
    return Arrays.stream(Setting.values())
        .map(
            setting -> {
              Tally tally = tally(works, setting);
              return Score.of(collection.name(), language, setting, tally, quoting - tally.notes());
            })
        .toList();
  }

  private Tally tally(List<TestWork> works, Setting setting) {
    return works.stream()
        .map(work -> new Trial(work, setting).run(linker, nanos))
        .reduce(Tally.NONE, Tally::plus);
  }
}
