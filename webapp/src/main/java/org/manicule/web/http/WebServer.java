package org.manicule.web.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server: {@code WebServer.start(binding, routes, page, engine::generation)}.
 *
 * <p>Safe for use by several threads.
 */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

  private final Binding binding;
  private final Javalin javalin;

  private WebServer(Binding binding, Javalin javalin) {
    this.binding = binding;
    this.javalin = javalin;
  }

  /**
   * @param page sets refusals for people
   * @param generation asks the index whether it answers
   * @throws CannotListenException where the address or port cannot be had
   */
  public static WebServer start(
      Binding binding, List<Route> routes, RefusalPage page, LongSupplier generation) {
    Refusals refusals = new Refusals(page);
    Metrics metrics = new Metrics();
    Javalin javalin =
        Javalin.create(
            config -> {
              quiet(config);
              limit(config, refusals);
              observe(config, metrics);
              guard(config, binding, refusals);
              routes.forEach(route -> answer(config, route));
              answer(config, metrics.route());
              answer(config, new Health(generation).route());
            });
    try {
      return new WebServer(binding, javalin.start(binding.host(), binding.port()));
    } catch (RuntimeException failure) {
      throw CannotListenException.on(binding, failure);
    }
  }

  /** HEAD is answered as GET is, without the body, which Jetty leaves out. */
  private static void answer(JavalinConfig config, Route route) {
    switch (route.method()) {
      case GET -> {
        config.routes.get(route.path(), route.handler());
        config.routes.head(route.path(), route.handler());
      }
      case POST -> config.routes.post(route.path(), route.handler());
    }
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private static void limit(JavalinConfig config, Refusals refusals) {
    config.http.maxRequestSize = Limits.LARGEST_BODY;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
    config.jetty.modifyHttpConfiguration(WebServer::limitHead);
    config.jetty.modifyServer(server -> stopGracefully(server, refusals));
  }

  private static void limitHead(HttpConfiguration http) {
    http.setRequestHeaderSize(Limits.LARGEST_HEAD);
    http.setSendServerVersion(false);
  }

  private static void stopGracefully(Server server, Refusals refusals) {
    server.setStopTimeout(LONGEST_FAREWELL.toMillis());
    server.setHandler(new GracefulHandler());
    server.setErrorHandler(new JettyErrors(refusals));
  }

  private static void observe(JavalinConfig config, Metrics metrics) {
    RequestLog log = new RequestLog();
    config.requestLogger.http(
        (context, milliseconds) -> {
          log.record(context, milliseconds);
          metrics.record(context, milliseconds);
        });
  }

  private static void guard(JavalinConfig config, Binding binding, Refusals refusals) {
    config.routes.before(
        context -> {
          SecurityHeaders.ALL.forEach(context::header);
          context.header("Vary", "Accept-Encoding");
        });
    config.routes.before(new HostCheck(binding));
    config.routes.before(new Limits());
    config.routes.exception(RefusedException.class, refusals::refused);
    config.routes.exception(HttpResponseException.class, refusals::refused);
    config.routes.exception(Exception.class, refusals::failed);
    config.router.javaLangErrorHandler(
        (response, error) -> {
          LOG.error("a request met with an error of the program or the machine", error);
          response.setStatus(500);
        });
  }

  /** The port in use, also where any free one was asked for. */
  public int port() {
    return javalin.port();
  }

  /** What to type into a browser: {@code http://127.0.0.1:7070/}. */
  public String address() {
    String host = binding.host().contains(":") ? "[" + binding.host() + "]" : binding.host();
    return "http://" + host + ":" + port() + "/";
  }

  /** Takes no more requests, and returns when those in flight are answered. */
  @Override
  public void close() {
    javalin.stop();
  }
}
