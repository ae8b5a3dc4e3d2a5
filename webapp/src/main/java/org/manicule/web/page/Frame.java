package org.manicule.web.page;

import java.util.List;
import org.manicule.web.http.StaticFiles;

/**
 * What every page has around its content.
 *
 * @param title of the browser's window
 * @param query what stands in the search box
 * @param files the addresses of styles and scripts
 */
public record Frame(String title, String query, StaticFiles files) {

  /** Of the interface. */
  static final String LANGUAGE = "en";

  /** The style sheets in the order in which they build on each other. */
  public static final List<String> STYLES =
      List.of(
          "fonts",
          "tokens",
          "page",
          "masthead",
          "searchbox",
          "verse",
          "work",
          "contents",
          "gloss",
          "hit",
          "leader",
          "facets",
          "strip",
          "home",
          "prose",
          "keys",
          "concept",
          "image",
          "kwic",
          "problem",
          "print");

  /** The address of a style, script or font. */
  public String url(String file) {
    return files.url(file);
  }
}
