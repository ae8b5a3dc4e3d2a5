package org.manicule.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.model.Explanation;
import org.manicule.model.Image;
import org.manicule.model.Line;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.Place;
import org.manicule.model.WorkId;
import org.manicule.text.Span;

/** Gathers the images of a work: each place that its glosses quote, once. */
final class Images {

  /** In characters: a longer phrase is named by its beginning. */
  private static final int LONGEST_NAME = 80;

  private final WorkId work;
  private final Map<Integer, String> lines = new HashMap<>();
  private final Map<List<Place.Run>, List<Image.Saying>> sayings = new LinkedHashMap<>();
  private final Map<List<Place.Run>, String> quotedWords = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  private Images(WorkId work) {
    this.work = work;
  }

  /** In the order of their places. */
  static List<Image> of(WorkId work, List<Passage> passages) {
    Images images = new Images(work);
    for (Passage passage : passages) {
      for (Line line : passage.stanza().lines()) {
        images.lines.put(line.ordinal(), line.text());
      }
      passage.glosses().forEach(images::read);
    }
    return images.sorted();
  }

  private void read(LinkedGloss gloss) {
    for (Explanation explanation : gloss.explanations()) {
      if (explanation.link() instanceof Link.Linked linked) {
        List<Place.Run> runs = linked.place().runs();
        quotedWords.putIfAbsent(runs, explanation.lemma().text());
        sayings.computeIfAbsent(runs, each -> new ArrayList<>()).add(saying(gloss, explanation));
      }
    }
  }

  private static Image.Saying saying(LinkedGloss linked, Explanation explanation) {
    Span span = explanation.span();
    return new Image.Saying(
        linked.gloss().ordinal(),
        linked.gloss().author(),
        span.of(linked.gloss().comment().text()).stripTrailing(),
        explanation.lemma().span().shift(-span.start()));
  }

  private List<Image> sorted() {
    return sayings.keySet().stream()
        .sorted(
            Comparator.comparingInt((List<Place.Run> runs) -> runs.getFirst().line())
                .thenComparingInt(runs -> runs.getFirst().span().start()))
        .map(this::image)
        .toList();
  }

  private Image image(List<Place.Run> runs) {
    String phrase = phrase(runs);
    return new Image(work, id(runs, phrase), phrase, runs, sayings.getOrDefault(runs, List.of()));
  }

  /** The name of a speaker, or words of a stage direction, are as the gloss writes them. */
  private String phrase(List<Place.Run> runs) {
    StringBuilder phrase = new StringBuilder();
    int line = runs.getFirst().line();
    for (Place.Run run : runs) {
      if (run.span().isEmpty()) {
        return quotedWords.getOrDefault(runs, "");
      }
      if (!phrase.isEmpty()) {
        phrase.append(run.line() == line ? " … " : run.line() == line + 1 ? " / " : " / … ");
      }
      phrase.append(run.span().of(lines.getOrDefault(run.line(), "")));
      line = run.line();
    }
    return phrase.toString();
  }

  /** By its words; where another image of the line has the same, by its place. */
  private String id(List<Place.Run> runs, String phrase) {
    String line = runs.getFirst().ref().toString().replaceAll("[^\\p{L}\\p{N}._-]", "-");
    String id = work + ":" + line + ":" + name(phrase);
    return names.add(id) ? id : Image.idOf(work, runs);
  }

  /** {@code A secret door} is named {@code a-secret-door}. */
  private static String name(String phrase) {
    String plain = Image.key(phrase).replaceAll("[^\\p{L}\\p{N}]+", "-");
    int cut = plain.length() <= LONGEST_NAME ? -1 : plain.lastIndexOf('-', LONGEST_NAME);
    String name = cut < 0 ? plain : plain.substring(0, cut);
    return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
  }
}
