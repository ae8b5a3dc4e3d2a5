package org.manicule.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty refuses before Javalin sees it: broken requests and ambiguous addresses. */
final class JettyErrors extends ErrorHandler {

  private final Refusals refusals;

  JettyErrors(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    Body body = refusals.body(Request.getPathInContext(request), Refusal.of(status));
    describe(body, response.getHeaders());
    response.write(true, ByteBuffer.wrap(body.text().getBytes(UTF_8)), callback);
  }

  private static void describe(Body body, HttpFields.Mutable headers) {
    SecurityHeaders.ALL.forEach(headers::put);
    headers.put("Cache-Control", "no-store");
    headers.put("Content-Type", body.contentType());
  }
}
