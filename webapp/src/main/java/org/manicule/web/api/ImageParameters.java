package org.manicule.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.ConceptId;
import org.manicule.model.WorkId;
import org.manicule.search.ImageRequest;
import org.manicule.search.ImageRequest.Order;
import org.manicule.web.http.Parameters;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;

/**
 * How an address asks for images: {@code
 * ?words=phantom&initial=P&work=aeneid&concept=weights&by=times&page=2}.
 */
public final class ImageParameters {

  private static final int LAST_PAGE = 100_000;
  private static final int LONGEST_INITIAL = 2;

  private ImageParameters() {}

  /**
   * @param size how many images there are on a page where the address does not say
   * @throws RefusedException where a parameter asks for what cannot be
   */
  public static ImageRequest request(Parameters parameters, int size) {
    int page = parameters.number("page", 1, LAST_PAGE, 1);
    int images = parameters.number("size", 1, ImageRequest.LARGEST_PAGE, size);
    String words = parameters.text("words").strip();
    String initial = parameters.text("initial").toUpperCase(Locale.ROOT);
    Set<WorkId> works = SearchParameters.works(parameters);
    return new ImageRequest(
        words.substring(0, Math.min(words.length(), ImageRequest.LONGEST_WORDS)),
        works,
        initial.substring(0, Math.min(initial.length(), LONGEST_INITIAL)),
        Optional.of(parameters.text("concept")).filter(id -> !id.isBlank()).map(ConceptId::new),
        order(parameters.text("by")),
        (page - 1) * images,
        images);
  }

  private static Order order(String name) {
    return name.isEmpty()
        ? Order.PHRASE
        : Arrays.stream(Order.values())
            .filter(order -> name(order).equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.badRequest(
                            "'by' must be place, phrase or times, but is '" + name + "'.",
                            "Mend it in the address.")));
  }

  /** How an order is written in addresses: {@code place}, {@code phrase}, {@code times}. */
  public static String name(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }
}
