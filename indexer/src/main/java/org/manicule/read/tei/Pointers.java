package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places that a {@code target} names, each from one id to another: {@code #l1 #l5} names two
 * places, {@code #range(l1,l5)} one. P4 writes ids without {@code #}.
 */
record Pointers(List<Place> places) {

  /** From the element with one id to the element with another, both included; often the same. */
  record Place(String first, String last) {}

  private static final int MOST = 1_000;
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:range|string-range)\\(\\s*#?(?<first>[^\\s,()#]+)\\s*,\\s*#?(?<last>[^\\s,()#]+)\\s*\\)");
  private static final Pattern TOKEN =
      Pattern.compile("\\S*?" + RANGE.pattern() + "|(?<one>[^\\s()]+)");

  Pointers {
    places = List.copyOf(places);
  }

  static Pointers of(String target) {
    List<Place> places = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(target);
    while (tokens.find() && places.size() < MOST) {
      String one = tokens.group("one");
      if (one == null) {
        places.add(new Place(tokens.group("first"), tokens.group("last")));
      } else if (isId(one)) {
        String id = one.substring(one.indexOf('#') + 1);
        places.add(new Place(id, id));
      }
    }
    return new Pointers(places);
  }

  /** All ids named. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Place place : places) {
      ids.add(place.first());
      ids.add(place.last());
    }
    return ids;
  }

  private static boolean isId(String token) {
    boolean elsewhere = token.contains("://") || token.startsWith("urn:");
    boolean isPath = token.contains("/") || token.contains(":");
    return !elsewhere && (token.contains("#") ? !token.endsWith("#") : !isPath);
  }
}
