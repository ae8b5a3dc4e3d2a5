package org.manicule.web.page;

import java.util.List;
import org.manicule.web.api.CorpusFiles.FileProblem;
import org.manicule.web.page.SearchView.FacetView;
import org.manicule.web.page.SearchView.Turn;

/**
 * The link report.
 *
 * @param counts {@code 28 quoted words: 2 ambiguous, 1 orphan, 25 linked}
 * @param shown how many of them are listed, and which: {@code 3 to look at, 1–3 here}
 * @param stale a sentence for each work that is older than its file
 * @param problems of the files
 * @param moreProblems how many there are besides; empty where all are listed
 */
public record CheckView(
    Frame frame,
    String counts,
    String shown,
    List<String> stale,
    List<FileProblem> problems,
    String moreProblems,
    List<WorkLemmata> works,
    List<FacetView> statuses,
    List<FacetView> facets,
    Turn turn) {

  public record WorkLemmata(String title, String href, List<LemmaView> lemmata) {
    public WorkLemmata {
      lemmata = List.copyOf(lemmata);
    }
  }

  /**
   * @param lemma as the gloss writes it
   * @param href the words in the gloss, beside the text
   * @param target {@code gloss on 13–16}
   * @param where the gloss stands in its file
   * @param wrong whether the gloss offers words that no line has
   * @param places the lines quoted, or those that may be
   */
  public record LemmaView(
      String lemma,
      Tongue tongue,
      String href,
      String target,
      String where,
      String status,
      boolean wrong,
      List<PlaceLink> places,
      String reason,
      String fix) {
    public LemmaView {
      places = List.copyOf(places);
    }
  }

  public record PlaceLink(String label, String href) {}

  public CheckView {
    stale = List.copyOf(stale);
    problems = List.copyOf(problems);
    works = List.copyOf(works);
    statuses = List.copyOf(statuses);
    facets = List.copyOf(facets);
  }
}
