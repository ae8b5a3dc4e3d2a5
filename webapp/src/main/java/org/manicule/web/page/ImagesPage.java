package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Concept;
import org.manicule.model.Image;
import org.manicule.search.ImageRequest;
import org.manicule.search.ImageRequest.Order;
import org.manicule.search.ImagesFound;
import org.manicule.search.SearchEngine;
import org.manicule.web.api.ImageParameters;
import org.manicule.web.http.Parameters;
import org.manicule.web.page.ImagesView.Choice;
import org.manicule.web.page.ImagesView.Group;

/** {@code /images}: the phrases that glosses quote, as an index. */
final class ImagesPage implements Handler {

  private static final int IMAGES = 50;

  private final SearchEngine engine;
  private final Templates templates;

  ImagesPage(SearchEngine engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    ImageRequest request = ImageParameters.request(Parameters.of(context), IMAGES);
    templates.show(context, "images.jte", view(request, engine.images(request)));
  }

  private ImagesView view(ImageRequest request, ImagesFound found) {
    ImageAddress address = new ImageAddress(request);
    return new ImagesView(
        templates.frame("Images", ""),
        found.total() == 0
            ? "No phrase is explained"
            : Count.of(found.total(), "phrase is explained", "phrases are explained"),
        request.words(),
        address.hidden(),
        idea(request, address),
        initials(request, found, address),
        orders(request, address),
        groups(request, found.images()),
        turn(request, found, address),
        address.csv());
  }

  private Choice idea(ImageRequest request, ImageAddress address) {
    return request
        .concept()
        .map(
            id ->
                new Choice(
                    engine.concepts().concept(id).map(Concept::label).orElse(id.value()),
                    Addresses.concept(id),
                    address.ofAnyConcept(),
                    true))
        .orElse(Choice.NONE);
  }

  private static List<Choice> initials(
      ImageRequest request, ImagesFound found, ImageAddress address) {
    return found.initials().stream()
        .map(
            each -> {
              boolean chosen = each.letter().equals(request.initial());
              String href = address.initial(chosen ? "" : each.letter());
              return new Choice(each.letter(), Count.of(each.count()), href, chosen);
            })
        .toList();
  }

  private static List<Choice> orders(ImageRequest request, ImageAddress address) {
    List<Choice> orders = new ArrayList<>();
    for (Order order : List.of(Order.PHRASE, Order.PLACE, Order.TIMES)) {
      orders.add(new Choice(words(order), "", address.by(order), order == request.order()));
    }
    return orders;
  }

  private static String words(Order order) {
    return switch (order) {
      case PHRASE -> "phrase";
      case PLACE -> "place";
      case TIMES -> "times explained";
    };
  }

  private List<Group> groups(ImageRequest request, List<Image> images) {
    List<Group> groups = new ArrayList<>();
    for (int start = 0, end; start < images.size(); start = end) {
      String heading = heading(request.order(), images.get(start));
      end = start + 1;
      while (end < images.size() && heading(request.order(), images.get(end)).equals(heading)) {
        end++;
      }
      groups.add(group(request.order(), heading, images.subList(start, end)));
    }
    return groups;
  }

  private Group group(Order order, String heading, List<Image> images) {
    ImageEntries entries = new ImageEntries(engine);
    String language =
        order == Order.PLACE ? entries.info(images.getFirst()).language() : Frame.LANGUAGE;
    return new Group(heading, Tongue.of(language), entries.of(images));
  }

  private String heading(Order order, Image image) {
    return switch (order) {
      case PHRASE -> image.initial();
      case PLACE -> new ImageEntries(engine).info(image).title();
      case TIMES -> "";
    };
  }

  private static SearchView.Turn turn(
      ImageRequest request, ImagesFound found, ImageAddress address) {
    int page = request.from() / request.size() + 1;
    boolean more = request.from() + found.images().size() < found.total();
    return new SearchView.Turn(
        page > 1 ? address.page(page - 1) : "",
        more && !found.images().isEmpty() ? address.page(page + 1) : "");
  }
}
