package org.manicule.web.api;

import java.util.List;
import org.manicule.search.ImageRequest;
import org.manicule.search.ImagesFound;
import org.manicule.search.SearchEngine;

/**
 * One page of the images.
 *
 * @param total how many there are
 * @param initials how many there would be under each capital letter
 */
record ImagesAnswer(long total, List<ImageAnswer> images, List<InitialAnswer> initials) {

  record InitialAnswer(String letter, long count) {}

  ImagesAnswer {
    images = List.copyOf(images);
    initials = List.copyOf(initials);
  }

  static ImagesAnswer of(ImageRequest request, SearchEngine engine) {
    ImagesFound found = engine.images(request);
    return new ImagesAnswer(
        found.total(),
        found.images().stream().map(image -> ImageAnswer.of(image, engine)).toList(),
        found.initials().stream()
            .map(each -> new InitialAnswer(each.letter(), each.count()))
            .toList());
  }
}
