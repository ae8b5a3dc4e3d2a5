package org.manicule.web.http;

import io.javalin.http.Handler;

/** What answers a request: {@code new Route("/works/{id}", reading)} where it asks to read. */
public record Route(Method method, String path, Handler handler) {

  public enum Method {
    /** Also answers HEAD. */
    GET,
    POST
  }

  public Route(String path, Handler handler) {
    this(Method.GET, path, handler);
  }
}
