package org.manicule.search;

import java.util.List;
import org.manicule.model.Image;

/**
 * Some of the images that were asked for.
 *
 * @param total how many there are
 * @param initials how many there would be under each capital, in the order of the alphabet
 */
public record ImagesFound(long total, List<Image> images, List<Initial> initials) {

  public record Initial(String letter, long count) {}

  public ImagesFound {
    images = List.copyOf(images);
    initials = List.copyOf(initials);
  }
}
