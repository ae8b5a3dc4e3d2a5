package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.manicule.index.Generation;
import org.manicule.index.Schema;
import org.manicule.model.Concept;
import org.manicule.model.LineRef;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.query.Parsed;
import org.manicule.query.QueryParser;
import org.manicule.text.Span;

/** One search in one generation. */
final class Search {

  /** Up to so many matches are counted one by one; where there are more, a count says so. */
  static final int COUNTED = 10_000;

  /** So many hits can be paged through. */
  static final int DEEPEST = COUNTED;

  /** The best first; where two fit alike, by work and then by place. */
  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Schema.WORK, SortField.Type.STRING),
          new SortField(Schema.ORDINAL, SortField.Type.INT));

  private static final Sort BY_WORK_AND_PLACE =
      new Sort(
          new SortField(Schema.WORK, SortField.Type.STRING),
          new SortField(Schema.ORDINAL, SortField.Type.INT));

  /** By place alone, with what tells the place. */
  private static final Sort BY_LINE =
      new Sort(
          new SortField(Schema.FIRST_LINE, SortField.Type.INT),
          new SortField(Schema.FIRST_REF, SortField.Type.STRING));

  private static final int MOST_IN_LINES = 1_000;
  private static final Sort IN_READING_ORDER =
      new Sort(new SortField(Schema.ORDINAL, SortField.Type.INT));

  private final Generation generation;
  private final Planning planning;

  Search(Generation generation, Planning planning) {
    this.generation = generation;
    this.planning = planning;
  }

  SearchResult run(SearchRequest request) throws IOException {
    Parsed parsed = QueryParser.parse(request.query());
    Plan plan = planning.plan(parsed);
    TopFieldDocs top = top(request, plan.wanted());
    SearchResult.Total total = total(top);
    return new SearchResult(
        request.query(),
        new SearchResult.Understood(plan.query().print(), notes(plan, request, total)),
        total,
        hits(page(top, request), plan.wanted()),
        new FacetCounter(generation).count(plan.wanted(), request),
        new Suggester(generation.searcher(), planning)
            .suggest(plan.query(), request.works(), total),
        generation.stamp().generation());
  }

  /** Where the matches fall in a work, from what is kept beside the passages to sort by. */
  Dispersion dispersion(SearchRequest request, WorkSummary work) throws IOException {
    Wanted wanted = planning.plan(QueryParser.parse(request.query())).wanted();
    Query query =
        Filters.filtered(
            Rendering.scored(wanted),
            List.of(Filters.works(Set.of(work.id())), Filters.sides(wanted, request.sides())));
    TopFieldDocs top =
        generation
            .searcher()
            .search(query, new TopFieldCollectorManager(BY_LINE, Dispersion.MOST, Dispersion.MOST));
    return new Dispersion(
        work.id(),
        work.info().title(),
        work.lines(),
        Arrays.stream(top.scoreDocs).map(Search::fall).toList(),
        top.totalHits.value() <= Dispersion.MOST);
  }

  private static Dispersion.Fall fall(ScoreDoc found) {
    Object[] line = ((FieldDoc) found).fields;
    return new Dispersion.Fall((Integer) line[0], LineRef.of(((BytesRef) line[1]).utf8ToString()));
  }

  /** Every match in a run of lines, in reading order. */
  List<Hit> inLines(String text, WorkId work, Span lines) throws IOException {
    Wanted wanted = planning.plan(QueryParser.parse(text)).wanted();
    Query query =
        Filters.filtered(
            Rendering.scored(wanted),
            List.of(Filters.works(Set.of(work)), Optional.of(Filters.lines(lines))));
    TopFieldDocs top = generation.searcher().search(query, MOST_IN_LINES, IN_READING_ORDER);
    return hits(Arrays.asList(top.scoreDocs), wanted);
  }

  /** The passages that speak of a concept, by work and place. */
  ConceptEntry concept(Concept concept, int from, int size, long images) throws IOException {
    Wanted wanted = new Wanted.Words(planning.ways().bySideNaming(concept));
    Query query = Rendering.scored(wanted);
    int most = Math.clamp((long) from + size, 1, DEEPEST);
    ScoreDoc[] top = generation.searcher().search(query, most, BY_WORK_AND_PLACE).scoreDocs;
    int start = Math.min(from, top.length);
    int end = Math.min(start + size, top.length);
    return new ConceptEntry(
        concept,
        generation.searcher().count(query),
        hits(Arrays.asList(top).subList(start, end), wanted),
        images);
  }

  private TopFieldDocs top(SearchRequest request, Wanted wanted) throws IOException {
    Query query =
        Filters.filtered(
            Rendering.scored(wanted),
            List.of(Filters.works(request.works()), Filters.sides(wanted, request.sides())));
    int most = Math.clamp((long) request.from() + request.size(), 1, DEEPEST);
    return generation
        .searcher()
        .search(query, new TopFieldCollectorManager(BEST_FIRST, most, COUNTED));
  }

  private static SearchResult.Total total(TopFieldDocs top) {
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new SearchResult.Total(exact ? top.totalHits.value() : COUNTED, exact);
  }

  private static List<String> notes(Plan plan, SearchRequest request, SearchResult.Total total) {
    List<String> notes = new ArrayList<>(plan.notes());
    if (request.from() >= DEEPEST && total.value() >= DEEPEST) {
      notes.add("Only the first " + DEEPEST + " hits can be paged through.");
    }
    return notes;
  }

  private static List<ScoreDoc> page(TopFieldDocs top, SearchRequest request) {
    int start = Math.min(request.from(), top.scoreDocs.length);
    int end = Math.min(start + request.size(), top.scoreDocs.length);
    return Arrays.asList(top.scoreDocs).subList(start, end);
  }

  private List<Hit> hits(List<ScoreDoc> page, Wanted wanted) throws IOException {
    Marks marks = new Marks(generation.searcher(), wanted);
    List<Hit> hits = new ArrayList<>(page.size());
    for (ScoreDoc each : page) {
      Passage passage = generation.passage(each.doc);
      HitBuilder hit = new HitBuilder(passage, work(passage.work()).info(), planning.analysis());
      marks.collect(each.doc, hit);
      hits.add(hit.build());
    }
    return hits;
  }

  private WorkSummary work(WorkId id) {
    return generation.catalog().work(id).orElseThrow();
  }
}
