package org.manicule.web.page;

import java.util.List;
import org.manicule.model.Concept;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;

/**
 * The first page: the search box, the corpus's own concepts as invitations, its works.
 *
 * @param more how many works are not shown
 */
public record HomeView(Frame frame, List<Invitation> invitations, List<WorkLink> works, int more) {

  /** Something to look for. */
  public record Invitation(String words, String href) {
    static Invitation to(Concept concept) {
      return new Invitation(concept.label(), Addresses.search(concept.label()));
    }
  }

  /** A work to read. */
  public record WorkLink(String title, String author, Tongue tongue, String href, String size) {
    static WorkLink to(WorkSummary work) {
      WorkInfo info = work.info();
      return new WorkLink(
          info.title(),
          info.author(),
          Tongue.of(info.language()),
          Addresses.work(work.id()),
          size(work));
    }

    static String size(WorkSummary work) {
      String lines = Count.of(work.lines(), "line", "lines");
      return work.glosses() == 0
          ? lines
          : lines + ", " + Count.of(work.glosses(), "gloss", "glosses");
    }
  }

  public HomeView {
    invitations = List.copyOf(invitations);
    works = List.copyOf(works);
  }
}
