package org.manicule.web.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts and times requests by route, and shows the figures at {@code /metrics} to this machine.
 */
final class Metrics {

  private static final Duration[] STEPS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(250),
    Duration.ofSeconds(1)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  Route route() {
    return new Route("/metrics", this::show);
  }

  void record(Context context, double milliseconds) {
    Timer.builder("http.server.requests")
        .tag("route", route(context))
        .tag("status", String.valueOf(context.statusCode()))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(Duration.ofNanos(Math.round(milliseconds * 1e6)));
  }

  /** The route's pattern: addresses themselves are without number. */
  private static String route(Context context) {
    return Optional.ofNullable(context.endpoints().matchedHttpEndpoint())
        .map((Endpoint endpoint) -> endpoint.path)
        .orElse("none");
  }

  private void show(Context context) throws UnknownHostException {
    if (!InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress()) {
      throw new RefusedException(Refusal.of(404));
    }
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
  }
}
