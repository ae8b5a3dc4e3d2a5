package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.manicule.model.WorkId;
import org.manicule.search.Facets;
import org.manicule.search.SearchEngine;
import org.manicule.search.SearchRequest;
import org.manicule.search.SearchResult;
import org.manicule.web.api.SearchParameters;
import org.manicule.web.http.Parameters;
import org.manicule.web.page.SearchView.FacetView;
import org.manicule.web.page.SearchView.Rung;
import org.manicule.web.page.SearchView.Turn;

/** {@code /search?q=}. */
final class SearchPage implements Handler {

  /** On a page whose address does not say how many. */
  static final int HITS = 10;

  /** In so many works, those with most matches, the page shows where they fall. */
  private static final int STRIPS = 3;

  private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s'’-]*");

  private final SearchEngine engine;
  private final Templates templates;

  SearchPage(SearchEngine engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    SearchRequest request = SearchParameters.request(Parameters.of(context), HITS);
    templates.show(context, "search.jte", view(request, engine.search(request)));
  }

  private SearchView view(SearchRequest request, SearchResult result) {
    String query = request.query().strip();
    return new SearchView(
        templates.frame(query.isEmpty() ? "Search" : query, query),
        query,
        headline(query, result),
        result.understood().query().equals(query) ? "" : result.understood().query(),
        query.isEmpty() ? List.of() : result.understood().notes(),
        strips(request, result),
        new Hits(query).byWork(result.hits()),
        sides(request, result),
        works(request, result),
        rungs(result),
        result.hits().isEmpty() ? Invitations.of(engine) : List.of(),
        turn(request, result));
  }

  /** Words are spoken of; what is said in the query language is answered. */
  private static String headline(String query, SearchResult result) {
    boolean words = PLAIN_WORDS.matcher(query).matches();
    if (result.total().value() == 0) {
      return "No line and no gloss " + (words ? "speaks of" : "answers");
    }
    boolean one = result.total().value() == 1 && result.total().exact();
    return Count.of(result.total(), "passage", "passages")
        + (words ? (one ? " speaks of" : " speak of") : (one ? " answers" : " answer"));
  }

  private List<StripView> strips(SearchRequest request, SearchResult result) {
    Set<WorkId> chosen = request.works();
    return result.hits().isEmpty()
        ? List.of()
        : result.facets().works().stream()
            .map(Facets.WorkCount::work)
            .filter(work -> chosen.isEmpty() || chosen.contains(work))
            .limit(STRIPS)
            .flatMap(work -> strip(request, work).stream())
            .toList();
  }

  private Optional<StripView> strip(SearchRequest request, WorkId work) {
    return engine
        .work(work)
        .map(summary -> Tongue.of(summary.info().language()))
        .flatMap(
            tongue ->
                engine
                    .dispersion(request, work)
                    .map(found -> StripView.of(found, tongue, request.query().strip())));
  }

  private static List<FacetView> sides(SearchRequest request, SearchResult result) {
    SearchAddress address = new SearchAddress(request);
    return result.facets().sides().stream()
        .map(
            each ->
                new FacetView(
                    each.side().words(),
                    count(each.count(), result),
                    address.toggle(each.side()),
                    request.sides().contains(each.side())))
        .toList();
  }

  private static List<FacetView> works(SearchRequest request, SearchResult result) {
    SearchAddress address = new SearchAddress(request);
    return result.facets().works().stream()
        .map(
            each ->
                new FacetView(
                    each.title(),
                    count(each.count(), result),
                    address.toggle(each.work()),
                    request.works().contains(each.work())))
        .toList();
  }

  private static String count(long count, SearchResult result) {
    return result.facets().exact() ? Count.of(count) : Count.of(count) + "+";
  }

  private static List<Rung> rungs(SearchResult result) {
    return result.suggestions().stream()
        .map(
            each ->
                new Rung(
                    each.label(),
                    each.query(),
                    Addresses.search(each.query()),
                    Count.of(each.total().value()) + (each.total().exact() ? "" : "+")))
        .toList();
  }

  private static Turn turn(SearchRequest request, SearchResult result) {
    SearchAddress address = new SearchAddress(request);
    int page = request.size() == 0 ? 1 : request.from() / request.size() + 1;
    boolean more =
        request.from() + result.hits().size() < result.total().value() || !result.total().exact();
    return new Turn(
        page > 1 ? address.page(page - 1) : "",
        more && !result.hits().isEmpty() ? address.page(page + 1) : "");
  }
}
