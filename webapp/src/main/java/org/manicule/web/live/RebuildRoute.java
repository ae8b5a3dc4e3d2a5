package org.manicule.web.live;

import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.manicule.index.IndexUnavailable;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildOptions.Strictness;
import org.manicule.rebuild.RebuildOptions.Writing;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.RebuildReport.Outcome;
import org.manicule.rebuild.json.RebuildAnswer;
import org.manicule.search.json.Json;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;

/**
 * {@code POST /api/v1/rebuild}: rebuilds, and answers with the report when that is done. With
 * {@code strict=true} or {@code dry-run=true} as the command line does.
 */
final class RebuildRoute {

  /** More who wait for their turn are sent away. */
  private static final int MOST_WAITING = 4;

  private final Rebuilds rebuilds;
  private final Token token;
  private final AtomicInteger waiting = new AtomicInteger();

  RebuildRoute(Rebuilds rebuilds, Token token) {
    this.rebuilds = rebuilds;
    this.token = token;
  }

  void handle(Context context) {
    authorize(context);
    RebuildOptions options = options(context);
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      throw busy(context);
    }
    context.header("Cache-Control", "no-store");
    context.future(
        () ->
            rebuilds
                .request(options)
                .whenComplete((report, failure) -> waiting.decrementAndGet())
                .handle((report, failure) -> answer(context, report, failure)));
  }

  private void authorize(Context context) {
    if (token.letsNobody()) {
      throw new RefusedException(
          new Refusal(
              403,
              "Nobody may ask for that here",
              "This server has no token for rebuilds.",
              "Start it with MANICULE_REBUILD_TOKEN, or with --rebuild-token-file."));
    }
    if (!token.isIn(Optional.ofNullable(context.header("Authorization")).orElse(""))) {
      context.header("WWW-Authenticate", "Bearer realm=\"rebuild\"");
      throw new RefusedException(
          new Refusal(
              401,
              "Who asks?",
              "A rebuild needs the token that this server was started with.",
              "Send it as 'Authorization: Bearer ...'."));
    }
  }

  private static RebuildOptions options(Context context) {
    return RebuildOptions.USUAL
        .with(isTrue(context, "strict") ? Strictness.STRICT : Strictness.LENIENT)
        .with(isTrue(context, "dry-run") ? Writing.DRY_RUN : Writing.PUBLISH);
  }

  private static boolean isTrue(Context context, String name) {
    String value = Optional.ofNullable(context.queryParam(name)).orElse("false");
    return switch (value) {
      case "true", "" -> true;
      case "false" -> false;
      default ->
          throw new RefusedException(
              Refusal.badRequest(
                  "'" + name + "' is true or false, not '" + value + "'.", "Leave it out."));
    };
  }

  private static RefusedException busy(Context context) {
    context.header("Retry-After", "5");
    return new RefusedException(
        new Refusal(
            503, "Not at this moment", "Other rebuilds are waiting already.", "Try again soon."));
  }

  private static Context answer(
      Context context, @Nullable RebuildReport report, @Nullable Throwable failure) {
    if (report == null) {
      throw new RefusedException(refusal(failure));
    }
    return context
        .status(report.outcome() instanceof Outcome.Refused ? 409 : 200)
        .contentType("application/json")
        .result(Json.COMPACT.write(RebuildAnswer.of(report)));
  }

  private static Refusal refusal(@Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return switch (cause) {
      case IndexUnavailable unavailable ->
          new Refusal(
              unavailable.reason() == IndexUnavailable.Reason.LOCKED ? 409 : 503,
              "The index was not rebuilt",
              unavailable.getMessage() + ".",
              "What was published before is served on.");
      case UncheckedIOException unreadable ->
          new Refusal(
              503,
              "The index was not rebuilt",
              "The corpus cannot be read: " + unreadable.getCause() + ".",
              "What was published before is served on.");
      case null, default -> throw new IllegalStateException(cause);
    };
  }
}
