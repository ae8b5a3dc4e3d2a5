package org.manicule.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.manicule.model.Concept;
import org.manicule.model.Concepts;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** The works of a generation, its concepts, and the fields of its texts. Immutable. */
public final class Catalog {

  static final Catalog EMPTY = new Catalog(List.of(), Concepts.NONE);

  private final List<WorkSummary> works;
  private final Map<WorkId, WorkSummary> byId;
  private final Concepts concepts;
  private final Map<Side, Set<String>> fields;

  private Catalog(List<WorkSummary> works, Concepts concepts) {
    this.works =
        works.stream()
            .sorted(
                Comparator.comparing((WorkSummary work) -> work.info().title())
                    .thenComparing(WorkSummary::id))
            .toList();
    this.byId = works.stream().collect(Collectors.toMap(WorkSummary::id, Function.identity()));
    this.concepts = concepts;
    this.fields = fields();
  }

  static Catalog of(IndexSearcher searcher) throws IOException {
    return new Catalog(all(searcher, Schema.A_WORK, WorkSummary.class), concepts(searcher));
  }

  static Concepts concepts(IndexSearcher searcher) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    for (Concept[] each : all(searcher, Schema.CONCEPTS, Concept[].class)) {
      concepts.addAll(List.of(each));
    }
    return new Concepts(concepts);
  }

  private static <T> List<T> all(IndexSearcher searcher, String kind, Class<T> type)
      throws IOException {
    TermQuery query = new TermQuery(new Term(Schema.KIND, kind));
    int count = searcher.count(query);
    List<T> all = new ArrayList<>(count);
    if (count > 0) {
      for (ScoreDoc each : searcher.search(query, count).scoreDocs) {
        all.add(Stored.value(searcher, each.doc, type));
      }
    }
    return all;
  }

  private Map<Side, Set<String>> fields() {
    Map<Side, Set<String>> fields = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      fields.put(side, Collections.unmodifiableSet(fieldsOf(side)));
    }
    return fields;
  }

  private SortedSet<String> fieldsOf(Side side) {
    SortedSet<String> fields = new TreeSet<>();
    for (WorkSummary work : works) {
      fields.add(Schema.words(side, side.language(work.info())));
    }
    return fields;
  }

  /** By title. */
  public List<WorkSummary> works() {
    return works;
  }

  public Optional<WorkSummary> work(WorkId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Concepts concepts() {
    return concepts;
  }

  /** The fields of a side, one for each language in which it is written, in their order. */
  public Set<String> fields(Side... sides) {
    return Stream.of(sides)
        .flatMap(side -> fields.getOrDefault(side, Set.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
