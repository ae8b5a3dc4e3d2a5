package org.manicule.link;

import java.util.List;
import java.util.Optional;
import org.manicule.model.Lemma;
import org.manicule.model.Lemma.Offer;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.Place;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/** Decides which place a lemma quotes, from the scope the gloss states outwards. */
final class Verdicts {

  /** So many words of a quotation are rarely the text's by chance. */
  private static final int TELLING_WORDS = 3;

  private final Text text;
  private final WordIndex index;
  private final ExactSearch search;
  private final Words words;

  Verdicts(Text text, WordIndex index, Words words) {
    this.text = text;
    this.index = index;
    this.search = new ExactSearch(index);
    this.words = words;
  }

  /** The verdict; none for words in quotation marks that do not quote the text. */
  Optional<Link> judge(Lemma lemma, Target target) {
    List<String> keys = words.of(lemma.text()).stream().map(Word::key).toList();
    List<Scope> scopes = Scope.around(target, text);
    for (Scope scope : scopes) {
      if (lemma.offer() == Offer.QUOTED && !isTelling(keys, scope, scopes)) {
        return Optional.empty();
      }
      List<Place> places = places(keys, index.wordsOf(scope.lines()));
      if (!places.isEmpty()) {
        return Optional.of(decide(lemma, places, scope, scope.equals(scopes.getFirst())));
      }
    }
    return lemma.offer() == Offer.OFFERED ? Optional.of(orphan(lemma, scopes)) : Optional.empty();
  }

  private static boolean isTelling(List<String> keys, Scope scope, List<Scope> scopes) {
    return scope.equals(scopes.getFirst()) || keys.size() >= TELLING_WORDS;
  }

  private List<Place> places(List<String> keys, Span scope) {
    return search.find(keys, scope).stream().map(start -> place(start, keys.size())).toList();
  }

  private Place place(int start, int count) {
    int[] matched = new int[count];
    for (int i = 0; i < count; i++) {
      matched[i] = start + i;
    }
    return new Place(index.runs(matched), Place.Means.EXACT, 1);
  }

  private static Link decide(Lemma lemma, List<Place> places, Scope scope, boolean isStated) {
    String quoted = "'" + lemma.text() + "'";
    if (lemma.occurrence() > places.size()) {
      return new Link.Orphan(
          quoted + " occurs " + times(places.size()) + " in " + scope.name(),
          "write a number up to " + places.size() + " for [" + lemma.occurrence() + "]");
    }
    if (lemma.occurrence() > 0 || places.size() == 1) {
      Place place = places.get(Math.max(0, lemma.occurrence() - 1));
      String where = isStated ? " in " + scope.name() : "; it is the only place in " + scope.name();
      return new Link.Linked(place, "the same words in line " + place.lines().getFirst() + where);
    }
    return new Link.Ambiguous(
        places,
        quoted + " occurs " + times(places.size()) + " in " + scope.name(),
        fix(lemma, places));
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static String fix(Lemma lemma, List<Place> places) {
    LineRef last = places.getLast().lines().getFirst();
    LineRef first = places.getFirst().lines().getFirst();
    String numbered = "\"" + lemma.text() + "\"[" + places.size() + "]";
    return first.equals(last) ? "write " + numbered : "write [" + last + "], or " + numbered;
  }

  private static Link orphan(Lemma lemma, List<Scope> scopes) {
    return new Link.Orphan(
        "'" + lemma.text() + "' does not stand in " + scopes.getLast().name(),
        "check its spelling against the text");
  }
}
