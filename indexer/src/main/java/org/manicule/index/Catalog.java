package org.manicule.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.manicule.model.Concept;
import org.manicule.model.Concepts;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** The works of a generation, its concepts, and the languages of its texts. Immutable. */
public final class Catalog {

  static final Catalog EMPTY = new Catalog(List.of(), Concepts.NONE);

  private final List<WorkSummary> works;
  private final Map<WorkId, WorkSummary> byId;
  private final Concepts concepts;
  private final Set<Language> languages;
  private final Set<Language> glossLanguages;

  private Catalog(List<WorkSummary> works, Concepts concepts) {
    this.works =
        works.stream()
            .sorted(
                Comparator.comparing((WorkSummary work) -> work.info().title())
                    .thenComparing(WorkSummary::id))
            .toList();
    this.byId = works.stream().collect(Collectors.toMap(WorkSummary::id, Function.identity()));
    this.concepts = concepts;
    this.languages = languages(work -> work.info().language());
    this.glossLanguages = languages(work -> work.info().glossLanguage());
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

  private Set<Language> languages(Function<WorkSummary, String> tag) {
    return works.stream()
        .map(tag)
        .map(Language::of)
        .sorted(Comparator.comparing(Language::key))
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  /** The languages in which a side is written, in the order of their keys. */
  public Set<Language> languages(Side side) {
    return side == Side.GLOSS ? glossLanguages : languages;
  }
}
