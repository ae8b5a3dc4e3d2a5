package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Image;
import org.manicule.model.Line;
import org.manicule.model.Passage;
import org.manicule.model.Place;
import org.manicule.model.WorkInfo;
import org.manicule.search.SearchEngine;
import org.manicule.text.Span;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;
import org.manicule.web.page.ImageEntry.Link;

/** {@code /images/{id}}: one phrase with its lines, explanations and concepts. */
final class ImagePage implements Handler {

  private final SearchEngine engine;
  private final Templates templates;

  ImagePage(SearchEngine engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    String id = context.pathParam("id");
    Image image =
        engine
            .image(id)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.notFound(
                            "There is no image '" + id + "'.", "/images lists them all.")));
    templates.show(context, "image.jte", view(image));
  }

  private ImageView view(Image image) {
    ImageEntries entries = new ImageEntries(engine);
    WorkInfo info = entries.info(image);
    return new ImageView(
        templates.frame(image.phrase(), ""),
        image.phrase(),
        Tongue.of(info.language()),
        new Link(info.title(), Addresses.work(image.work())),
        lines(image),
        image.sayings().stream().map(saying -> saying(image, saying, info)).toList(),
        entries.ideas(image));
  }

  /** The passages that hold the image, whole. */
  private List<ImageView.Verse> lines(Image image) {
    int first = image.runs().getFirst().line();
    int last = image.runs().getLast().line();
    List<ImageView.Verse> lines = new ArrayList<>();
    for (Passage passage : engine.passages(image.work(), new Span(first, last + 1))) {
      passage.stanza().lines().forEach(line -> lines.add(verse(image, line)));
    }
    return lines;
  }

  private static ImageView.Verse verse(Image image, Line line) {
    List<Span> own =
        image.runs().stream()
            .filter(run -> run.line() == line.ordinal())
            .map(Place.Run::span)
            .toList();
    return new ImageView.Verse(
        line.ref().toString(),
        Addresses.line(image.work(), line.ref(), ""),
        !own.isEmpty(),
        Piece.of(line.text(), own, Piece.Look.MARK));
  }

  private ImageView.Saying saying(Image image, Image.Saying saying, WorkInfo info) {
    return new ImageView.Saying(
        ImageEntries.pieces(saying),
        Tongue.of(info.glossLanguage()),
        saying.author(),
        Addresses.at(image.work(), image.lines().getFirst().toString())
            + "#"
            + Addresses.lineId(image.lines().getFirst()),
        engine.conceptsIn(saying.text()).stream().map(ImageEntries::idea).toList(),
        engine.imagesOf(image.work(), saying.gloss()).stream()
            .filter(other -> !other.id().equals(image.id()))
            .map(other -> new Link(other.phrase(), Addresses.image(other.id())))
            .toList());
  }
}
