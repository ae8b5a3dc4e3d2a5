package org.manicule.web.http;

import io.javalin.http.Context;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at {@code /healthz} whether the index answers. */
final class Health {

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  private final LongSupplier generation;

  Health(LongSupplier generation) {
    this.generation = generation;
  }

  Route route() {
    return new Route("/healthz", this::show);
  }

  private void show(Context context) {
    context.header("Cache-Control", "no-store").contentType("application/json");
    try {
      context.result("{\"status\":\"ok\",\"generation\":" + generation.getAsLong() + "}");
    } catch (RuntimeException failure) {
      LOG.error("the index does not answer", failure);
      context.status(503).result("{\"status\":\"the index does not answer\"}");
    }
  }
}
