package org.manicule.web.http;

import io.javalin.http.Handler;

/** What answers a GET request: {@code new Route("/works/{id}", reading)}. */
public record Route(String path, Handler handler) {}
