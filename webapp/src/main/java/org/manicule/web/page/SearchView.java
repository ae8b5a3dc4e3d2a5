package org.manicule.web.page;

import java.util.List;

/**
 * The results of a search.
 *
 * @param query as typed, without the space around it
 * @param headline who answers: {@code 7 passages speak of}; stands before the query
 * @param understood the query as it was read, where it differs from what was typed; else empty
 * @param notes what was changed to make it searchable
 * @param strips where the matches fall, in the works with most of them
 * @param works the hits, best first, gathered where one work follows itself
 * @param rungs what to try next
 * @param invitations what to look for, where nothing was asked or found
 */
public record SearchView(
    Frame frame,
    String query,
    String headline,
    String understood,
    List<String> notes,
    List<StripView> strips,
    List<WorkHits> works,
    List<FacetView> sides,
    List<FacetView> facets,
    List<Rung> rungs,
    List<HomeView.Invitation> invitations,
    Turn turn) {

  /** Hits of one work that follow each other. */
  public record WorkHits(String title, Tongue tongue, String href, List<HitView> hits) {
    public WorkHits {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A way to narrow the results, or, where it is chosen, to widen them again.
   *
   * @param label in the interface's language; of a work its title
   */
  public record FacetView(String label, String count, String href, boolean chosen) {}

  /** Another query with the count of what it finds. */
  public record Rung(String label, String query, String href, String count) {}

  /** The pages before and behind; empty where there is none. */
  public record Turn(String previous, String next) {}

  public SearchView {
    notes = List.copyOf(notes);
    strips = List.copyOf(strips);
    works = List.copyOf(works);
    sides = List.copyOf(sides);
    facets = List.copyOf(facets);
    rungs = List.copyOf(rungs);
    invitations = List.copyOf(invitations);
  }
}
