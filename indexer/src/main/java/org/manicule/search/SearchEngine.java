package org.manicule.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Concepts;
import org.manicule.model.Image;
import org.manicule.model.LineRef;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.text.Span;

/**
 * Answers questions about one published generation of the index after another: each call sees one
 * generation whole. Safe for use by many threads.
 */
public interface SearchEngine extends AutoCloseable {

  /** Never throws for what the query says: what does not parse is searched as plain words. */
  SearchResult search(SearchRequest request);

  /** Where in one work the matches of a search fall; empty where there is no such work. */
  Optional<Dispersion> dispersion(SearchRequest request, WorkId work);

  /**
   * What a query finds in a run of lines of one work, in reading order: each passage that touches
   * them and matches. Of a very long run only the first thousand.
   */
  List<Hit> hits(String query, WorkId work, Span lines);

  /** All works, by title. */
  List<WorkSummary> works();

  Optional<WorkSummary> work(WorkId id);

  /** The passages that touch a run of lines, in order; a span past the end is cut. */
  List<Passage> passages(WorkId id, Span lines);

  /** The passage that holds the line so cited. */
  Optional<Passage> passage(WorkId id, LineRef ref);

  /**
   * Words, quoted phrases and concepts of the corpus that go on from what was typed, best first.
   */
  List<Completion> complete(String typed, int limit);

  Concepts concepts();

  /** The concepts that a text, such as an explanation, speaks of, by label. */
  List<Concept> conceptsIn(String text);

  /**
   * A concept with some of the passages that speak of it.
   *
   * @param from how many passages to pass over
   * @param size how many to give, at most {@link ConceptEntry#LARGEST_PAGE}
   */
  Optional<ConceptEntry> concept(ConceptId id, int from, int size);

  /** One page of the images: the phrases that glosses quote, with what is said of them. */
  ImagesFound images(ImageRequest request);

  /** An image by one of its ids. */
  Optional<Image> image(String id);

  /** The images that a gloss explains, by place. */
  List<Image> imagesOf(WorkId work, int gloss);

  /** The quoted words of all glosses and what became of them: all counts, and one page. */
  LinkReport links(LinkRequest request);

  /** What the rebuild that made the generation wrote down, by name. */
  Map<String, byte[]> notes();

  /** The number of the generation that answers now; grows with each that is published. */
  long generation();

  /** What is to be said of the generation that answers now. */
  Edition edition();

  /**
   * All that this thread asks until the hold is closed is answered by one generation, whatever is
   * published meanwhile: so that a page that asks several questions is of one piece.
   */
  Hold hold();

  /** Turns to the newest generation that is published, also by another program. */
  void refresh();

  /** A generation that a thread keeps; to be closed by that thread. */
  interface Hold extends AutoCloseable {

    /** Its number. */
    long generation();

    @Override
    void close();
  }

  @Override
  void close();
}
