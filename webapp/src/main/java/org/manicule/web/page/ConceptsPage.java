package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.manicule.model.Concept;
import org.manicule.model.Image;
import org.manicule.search.ConceptEntry;
import org.manicule.search.SearchEngine;
import org.manicule.web.http.Parameters;
import org.manicule.web.page.ConceptsView.Entry;
import org.manicule.web.page.ConceptsView.Group;
import org.manicule.web.page.ImageEntry.Link;
import org.manicule.web.page.ImagesView.Choice;

/** {@code /concepts}: an index like the back of a book. */
final class ConceptsPage implements Handler {

  /** Where there are more concepts, one letter is shown at a time. */
  private static final int MOST_AT_ONCE = 200;

  /** So many of a concept's passages are named in the index. */
  private static final int PASSAGES = 12;

  private final SearchEngine engine;
  private final Templates templates;

  ConceptsPage(SearchEngine engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = Parameters.of(context);
    templates.show(
        context,
        "concepts.jte",
        view(parameters.text("words").strip(), parameters.text("initial")));
  }

  private ConceptsView view(String words, String asked) {
    Map<String, List<Name>> byInitial = byInitial(words);
    long count = byInitial.values().stream().flatMap(List::stream).filter(Name::own).count();
    boolean whole = count <= MOST_AT_ONCE || byInitial.isEmpty();
    String initial =
        byInitial.containsKey(asked) ? asked : byInitial.keySet().stream().findFirst().orElse("");
    List<Group> groups = new ArrayList<>();
    byInitial.forEach(
        (letter, names) -> {
          if (whole || letter.equals(initial)) {
            groups.add(group(letter, names));
          }
        });
    return new ConceptsView(
        templates.frame("Concepts", ""),
        Count.of(count, "concept", "concepts"),
        words,
        whole ? List.of() : initials(byInitial, words, initial),
        groups);
  }

  /** A name of a concept; {@code own} where it is the one that it is listed by. */
  private record Name(String label, Concept concept, boolean own) {}

  private Map<String, List<Name>> byInitial(String words) {
    Map<String, List<Name>> byInitial = new TreeMap<>();
    String wanted = Image.key(words);
    engine.concepts().all().stream()
        .flatMap(concept -> names(concept).stream())
        .filter(name -> Image.key(name.label()).contains(wanted))
        .sorted(Comparator.comparing(name -> Image.key(name.label())))
        .forEach(
            name ->
                byInitial
                    .computeIfAbsent(Image.initial(name.label()), each -> new ArrayList<>())
                    .add(name));
    return byInitial;
  }

  /** Other names are listed where they would not stand beside the concept's own. */
  private static List<Name> names(Concept concept) {
    List<Name> names = new ArrayList<>();
    names.add(new Name(concept.label(), concept, true));
    for (String other : concept.otherLabels()) {
      if (!beginsAlike(Image.key(other), Image.key(concept.label()))) {
        names.add(new Name(other, concept, false));
      }
    }
    return names;
  }

  private static boolean beginsAlike(String one, String other) {
    String first = one.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    String second = other.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return first.startsWith(second) || second.startsWith(first);
  }

  private static List<Choice> initials(
      Map<String, List<Name>> byInitial, String words, String initial) {
    String kept = words.isEmpty() ? "" : "&words=" + Addresses.encode(words);
    return byInitial.entrySet().stream()
        .map(
            each ->
                new Choice(
                    each.getKey(),
                    Count.of(each.getValue().size()),
                    "/concepts?initial=" + Addresses.encode(each.getKey()) + kept,
                    each.getKey().equals(initial)))
        .toList();
  }

  private Group group(String letter, List<Name> names) {
    return new Group(letter, names.stream().map(this::entry).toList());
  }

  private Entry entry(Name name) {
    String href = Addresses.concept(name.concept().id());
    return name.own()
        ? new Entry(
            name.label(),
            href,
            List.of(),
            engine
                .concept(name.concept().id(), 0, PASSAGES)
                .map(ConceptEntry::hits)
                .map(hits -> ConceptPlaces.of(hits, engine.works().size() > 1))
                .orElse(List.of()))
        : new Entry(name.label(), "", List.of(new Link(name.concept().label(), href)), List.of());
  }
}
