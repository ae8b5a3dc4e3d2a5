package org.manicule.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.manicule.web.http.ResourceFolder.Entry;

/**
 * Serves the styles, scripts and fonts that the program brings along. One fingerprint of them all
 * stands in each address ({@code /static/5d41402a/css/page.css}), so that a browser may keep them
 * for ever, and files may name each other by relative addresses.
 */
public final class StaticFiles {

  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=utf-8");

  private final SortedMap<String, Entry> files;
  private final String fingerprint;

  private StaticFiles(SortedMap<String, Entry> files) {
    this.files = files;
    this.fingerprint = fingerprint(files);
  }

  /** The files in a folder of the class path, beside the class given. */
  public static StaticFiles beside(Class<?> type, String folder) {
    SortedMap<String, Entry> files = new TreeMap<>();
    for (Entry entry : ResourceFolder.beside(type, folder).entries()) {
      files.put(entry.name(), entry);
    }
    return new StaticFiles(files);
  }

  private static String fingerprint(SortedMap<String, Entry> files) {
    CRC32 sum = new CRC32();
    files.values().forEach(file -> sum.update((file.name() + file.checksum()).getBytes(UTF_8)));
    return Long.toHexString(sum.getValue());
  }

  /**
   * The address of a file.
   *
   * @throws IllegalArgumentException where there is no such file
   */
  public String url(String name) {
    if (!files.containsKey(name)) {
      throw new IllegalArgumentException("no static file '" + name + "' among " + files.keySet());
    }
    return "/static/" + fingerprint + "/" + name;
  }

  public Route route() {
    return new Route("/static/{fingerprint}/<name>", this::show);
  }

  private void show(Context context) throws IOException {
    Entry file =
        Optional.ofNullable(files.get(context.pathParam("name")))
            .orElseThrow(() -> new RefusedException(Refusal.of(404)));
    boolean current = context.pathParam("fingerprint").equals(fingerprint);
    String tag = "W/\"" + Long.toHexString(file.checksum()) + "\"";
    context.header("Cache-Control", current ? FOREVER : "no-cache").header("ETag", tag);
    if (Freshness.holds(context, tag)) {
      context.status(304);
    } else {
      context.contentType(type(file.name())).result(file.read());
    }
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
