package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.manicule.search.ImageRequest;
import org.manicule.search.ImageRequest.Order;
import org.manicule.web.api.ImageParameters;

/** The address of an index of images that differs in one thing from another. */
final class ImageAddress {

  private final ImageRequest request;

  ImageAddress(ImageRequest request) {
    this.request = request;
  }

  /** Under one capital letter; under any where it is empty. */
  String initial(String letter) {
    return address(fields(letter, request.order(), true), 1);
  }

  String by(Order order) {
    return address(fields(request.initial(), order, true), 1);
  }

  String page(int number) {
    return address(fields(request.initial(), request.order(), true), number);
  }

  String ofAnyConcept() {
    return address(fields(request.initial(), request.order(), false), 1);
  }

  /** The same as a table. */
  String csv() {
    return page(1).replaceFirst("^/images", "/api/v1/images.csv");
  }

  /** What a form sends along beside the words. */
  List<ImagesView.Hidden> hidden() {
    return fields("", request.order(), true).stream()
        .filter(field -> !field.name().equals("words"))
        .toList();
  }

  private List<ImagesView.Hidden> fields(String initial, Order order, boolean concept) {
    List<ImagesView.Hidden> fields = new ArrayList<>();
    add(fields, "words", request.words());
    add(fields, "initial", initial);
    new TreeSet<>(request.works()).forEach(work -> add(fields, "work", work.value()));
    if (concept) {
      request.concept().ifPresent(id -> add(fields, "concept", id.value()));
    }
    add(fields, "by", order == Order.PHRASE ? "" : ImageParameters.name(order));
    return fields;
  }

  private static void add(List<ImagesView.Hidden> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.add(new ImagesView.Hidden(name, value));
    }
  }

  private String address(List<ImagesView.Hidden> fields, int page) {
    List<String> parts = new ArrayList<>();
    fields.forEach(each -> parts.add(each.name() + "=" + Addresses.encode(each.value())));
    if (page > 1) {
      parts.add("page=" + page);
    }
    return "/images" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }
}
