package org.manicule.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers where a request is refused or fails: with a page for people, and below {@code /api} with
 * a problem as of RFC 9457.
 */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final JsonMapper JSON = new JsonMapper();

  private final RefusalPage page;

  Refusals(RefusalPage page) {
    this.page = page;
  }

  void refused(RefusedException refused, Context context) {
    answer(context, refused.refusal());
  }

  /** Javalin's own refusals: no such path, no such method. */
  void refused(HttpResponseException refused, Context context) {
    if (refused.getStatus() == 405) {
      context.header("Allow", "GET, HEAD");
    }
    answer(context, Refusal.of(refused.getStatus()));
  }

  void failed(Exception failure, Context context) {
    LOG.error("{} {} failed", context.method(), context.path(), failure);
    answer(context, Refusal.of(500));
  }

  private void answer(Context context, Refusal refusal) {
    Body body = body(context.path(), refusal);
    context.res().setHeader("ETag", null);
    context
        .header("Cache-Control", "no-store")
        .status(refusal.status())
        .contentType(body.contentType())
        .result(body.text());
  }

  Body body(String path, Refusal refusal) {
    return path.startsWith("/api/")
        ? new Body("application/problem+json", problem(refusal))
        : new Body("text/html;charset=utf-8", page(refusal));
  }

  private String page(Refusal refusal) {
    try {
      return page.render(refusal);
    } catch (RuntimeException failure) {
      LOG.error("the page for status {} failed", refusal.status(), failure);
      return "<!doctype html><html lang=\"en\"><title>Manicule</title><p>"
          + "Something went wrong here. The server's log says more.</p></html>";
    }
  }

  private static String problem(Refusal refusal) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", refusal.title());
    problem.put("status", refusal.status());
    problem.put("detail", refusal.detail() + " " + refusal.advice());
    try {
      return JSON.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and a number are not JSON: " + problem, impossible);
    }
  }
}
