package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.manicule.model.LineRef;
import org.manicule.model.Place;
import org.manicule.model.Place.Means;
import org.manicule.text.Span;

/** Says of a candidate which words of which lines it is, and by what means they were recognised. */
final class Places {

  private final WordIndex index;
  private final Likeness likeness;

  Places(Drafting drafting) {
    this.index = drafting.index();
    this.likeness = drafting.likeness();
  }

  Place place(Draft draft, int candidate, double score) {
    Candidates candidates = draft.step().candidates();
    int[] words = candidates.words(candidate);
    if (words.length == 0) {
      int line = index.lineAt(candidates.start(candidate));
      Place.Run run = new Place.Run(line, ref(line), new Span(0, 0));
      return new Place(List.of(run), Means.SPEAKER_OR_STAGE, score);
    }
    return new Place(runs(words), means(draft.phrase(), words), score);
  }

  private LineRef ref(int line) {
    return index.text().lines().get(line).ref();
  }

  private List<Place.Run> runs(int[] words) {
    List<Place.Run> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.length; i++) {
      boolean goesOn =
          i < words.length
              && words[i] == words[i - 1] + 1
              && index.lineAt(words[i]) == index.lineAt(words[first]);
      if (!goesOn) {
        int line = index.lineAt(words[first]);
        Span span = index.spanAt(words[first]).cover(index.spanAt(words[i - 1]));
        runs.add(new Place.Run(line, ref(line), span));
        first = i;
      }
    }
    return runs;
  }

  private Means means(Phrase phrase, int[] words) {
    String found = Arrays.stream(words).mapToObj(index::keyAt).collect(Collectors.joining());
    String sought = phrase.parts().stream().map(Phrase.Part::key).collect(Collectors.joining());
    boolean together = words[words.length - 1] - words[0] == words.length - 1;
    if (found.equals(sought) && together) {
      return Means.EXACT;
    }
    Means worst = Means.GAPS;
    for (int word : words) {
      Means means = means(phrase, word);
      worst = means.compareTo(worst) > 0 ? means : worst;
    }
    return worst;
  }

  /** The surest means by which a word is recognised in any of the phrase. */
  private Means means(Phrase phrase, int word) {
    int type = index.typeAt(word);
    Means best = Means.NEAR;
    for (Phrase.Part part : phrase.parts()) {
      Wanted wanted = likeness.wanted(part);
      if (likeness.log(wanted, type) > Double.NEGATIVE_INFINITY) {
        Means means = likeness.means(wanted, type);
        best = means.compareTo(best) < 0 ? means : best;
      }
    }
    return best;
  }
}
