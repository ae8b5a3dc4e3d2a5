package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.manicule.index.Analysis;
import org.manicule.index.Generation;
import org.manicule.index.Generations;
import org.manicule.index.IndexFolder;
import org.manicule.index.Schema;
import org.manicule.index.Stamp;
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
 * Searches an index in this program: {@code LuceneEngine.open(IndexFolder.at(Path.of(".index")))}.
 * Where the index cannot be read, every method throws {@link org.manicule.index.IndexUnavailable}.
 */
public final class LuceneEngine implements SearchEngine {

  private static final Sort BY_PLACE = new Sort(new SortField(Schema.ORDINAL, SortField.Type.INT));

  private final IndexFolder folder;
  private final Generations generations;
  private final Analysis analysis = new Analysis();

  private LuceneEngine(IndexFolder folder, Generations generations) {
    this.folder = folder;
    this.generations = generations;
  }

  /** The engine closes the folder when it is closed. */
  public static LuceneEngine open(IndexFolder folder) {
    return new LuceneEngine(folder, Generations.open(folder));
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return generations.ask(generation -> new Search(generation, planning(generation)).run(request));
  }

  private Planning planning(Generation generation) {
    return generation.once(Planning.class, () -> new Planning(generation, analysis));
  }

  @Override
  public Optional<Dispersion> dispersion(SearchRequest request, WorkId work) {
    return generations.ask(
        generation -> {
          Optional<WorkSummary> summary = generation.catalog().work(work);
          return summary.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Search(generation, planning(generation)).dispersion(request, summary.get()));
        });
  }

  @Override
  public List<Hit> hits(String query, WorkId work, Span lines) {
    return lines.isEmpty()
        ? List.of()
        : generations.ask(
            generation -> new Search(generation, planning(generation)).inLines(query, work, lines));
  }

  @Override
  public List<WorkSummary> works() {
    return generations.ask(generation -> generation.catalog().works());
  }

  @Override
  public Optional<WorkSummary> work(WorkId id) {
    return generations.ask(generation -> generation.catalog().work(id));
  }

  @Override
  public List<Passage> passages(WorkId id, Span lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    return generations.ask(generation -> passages(generation, id, Filters.lines(lines)));
  }

  @Override
  public Optional<Passage> passage(WorkId id, LineRef ref) {
    Query holdsLine = new TermQuery(new Term(Schema.REF, ref.toString()));
    return generations.ask(generation -> passages(generation, id, holdsLine).stream().findFirst());
  }

  private static List<Passage> passages(Generation generation, WorkId id, Query which)
      throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.WORK, id.value())), Occur.FILTER)
            .add(which, Occur.FILTER)
            .build();
    int most = generation.catalog().work(id).map(WorkSummary::passages).orElse(0);
    List<Passage> passages = new ArrayList<>();
    if (most > 0) {
      for (ScoreDoc each : generation.searcher().search(query, most, BY_PLACE).scoreDocs) {
        passages.add(generation.passage(each.doc));
      }
    }
    return passages;
  }

  @Override
  public List<Completion> complete(String typed, int limit) {
    return generations.ask(generation -> planning(generation).completer().complete(typed, limit));
  }

  @Override
  public Concepts concepts() {
    return generations.ask(generation -> generation.catalog().concepts());
  }

  @Override
  public List<Concept> conceptsIn(String text) {
    return generations.ask(generation -> planning(generation).names().in(text));
  }

  @Override
  public Optional<ConceptEntry> concept(ConceptId id, int from, int size) {
    return generations.ask(
        generation -> {
          Optional<Concept> concept = generation.catalog().concepts().concept(id);
          return concept.isEmpty()
              ? Optional.empty()
              : Optional.of(entry(generation, concept.get(), from, size));
        });
  }

  private ConceptEntry entry(Generation generation, Concept concept, int from, int size)
      throws IOException {
    long images = images(generation).standingFor(concept.id());
    return new Search(generation, planning(generation)).concept(concept, from, size, images);
  }

  @Override
  public ImagesFound images(ImageRequest request) {
    return generations.ask(generation -> images(generation).page(request));
  }

  @Override
  public Optional<Image> image(String id) {
    return generations.ask(generation -> images(generation).image(id));
  }

  @Override
  public List<Image> imagesOf(WorkId work, int gloss) {
    return generations.ask(generation -> images(generation).ofGloss(work, gloss));
  }

  private Images images(Generation generation) {
    return new Images(generation, planning(generation).texts());
  }

  @Override
  public LinkReport links(LinkRequest request) {
    return generations.ask(
        generation ->
            generation
                .once(LinkCensus.class, () -> LinkCensus.of(generation))
                .report(request, generation));
  }

  @Override
  public Map<String, byte[]> notes() {
    return generations.ask(Generation::notes);
  }

  @Override
  public long generation() {
    return generations.ask(generation -> generation.stamp().generation());
  }

  @Override
  public Edition edition() {
    Stamp stamp = generations.ask(Generation::stamp);
    return new Edition(
        stamp.generation(),
        stamp.time(),
        stamp.counts().works(),
        stamp.counts().lines(),
        stamp.counts().passages(),
        stamp.counts().glosses());
  }

  @Override
  public Hold hold() {
    Generations.Hold hold = generations.hold();
    return new Hold() {
      @Override
      public long generation() {
        return hold.stamp().generation();
      }

      @Override
      public void close() {
        hold.close();
      }
    };
  }

  @Override
  public void refresh() {
    generations.refresh();
  }

  @Override
  public void close() {
    generations.close();
    folder.close();
  }
}
