package org.manicule.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Image;
import org.manicule.model.LineRef;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;
import org.manicule.search.SearchEngine;
import org.manicule.text.Span;
import org.manicule.web.page.ImageEntry.Link;

/** Sets images as entries of a list. */
final class ImageEntries {

  private final SearchEngine engine;
  private final boolean severalWorks;

  ImageEntries(SearchEngine engine) {
    this.engine = engine;
    this.severalWorks = engine.works().size() > 1;
  }

  List<ImageEntry> of(List<Image> images) {
    return images.stream().map(this::entry).toList();
  }

  private ImageEntry entry(Image image) {
    WorkInfo info = info(image);
    Image.Saying first = image.sayings().getFirst();
    return new ImageEntry(
        image.phrase(),
        Addresses.image(image.id()),
        Tongue.of(info.language()),
        severalWorks ? info.title() : "",
        places(image),
        pieces(first),
        Tongue.of(info.glossLanguage()),
        more(image.sayings().size() - 1),
        ideas(image));
  }

  /** An explanation with the words that it quotes set apart. */
  static List<Piece> pieces(Image.Saying saying) {
    Span quoted = GlossBody.withMarks(saying.text(), saying.quoted());
    return Piece.of(saying.text(), List.of(quoted), Piece.Look.QUOTED);
  }

  private static String more(int others) {
    return switch (others) {
      case 0 -> "";
      case 1 -> "and one more explanation";
      default -> "and " + others + " more explanations";
    };
  }

  WorkInfo info(Image image) {
    return engine
        .work(image.work())
        .map(WorkSummary::info)
        .orElseGet(() -> WorkInfo.of(image.work().value(), ""));
  }

  static List<Link> places(Image image) {
    List<Link> places = new ArrayList<>();
    for (LineRef line : image.lines()) {
      places.add(new Link(line.toString(), Addresses.line(image.work(), line, "")));
    }
    return places;
  }

  /** Each once, in the order in which they are named. */
  List<Link> ideas(Image image) {
    Map<ConceptId, Link> ideas = new LinkedHashMap<>();
    for (Image.Saying saying : image.sayings()) {
      for (Concept concept : engine.conceptsIn(saying.text())) {
        ideas.putIfAbsent(concept.id(), idea(concept));
      }
    }
    return List.copyOf(ideas.values());
  }

  static Link idea(Concept concept) {
    return new Link(concept.label(), Addresses.concept(concept.id()));
  }
}
