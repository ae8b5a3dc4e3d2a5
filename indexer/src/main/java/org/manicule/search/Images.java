package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.manicule.index.Generation;
import org.manicule.index.Language;
import org.manicule.index.Schema;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Image;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;

/** Finds images in one generation. */
final class Images {

  private static final int MOST_OF_A_GLOSS = 1_000;
  private static final SortField WORK = new SortField(Schema.WORK, SortField.Type.STRING);
  private static final SortField PLACE = new SortField(Schema.ORDINAL, SortField.Type.INT);
  private static final SortField PHRASE = new SortField(Schema.PHRASE_KEY, SortField.Type.STRING);
  private static final SortField TIMES = new SortField(Schema.TIMES, SortField.Type.INT, true);

  private final Generation generation;
  private final TextQueries texts;

  Images(Generation generation, TextQueries texts) {
    this.generation = generation;
    this.texts = texts;
  }

  ImagesFound page(ImageRequest request) throws IOException {
    Query underAnyInitial = query(request);
    Query wanted =
        request.initial().isEmpty()
            ? underAnyInitial
            : both(underAnyInitial, term(Schema.INITIAL, request.initial()));
    return new ImagesFound(
        generation.searcher().count(wanted),
        images(wanted, sort(request.order()), request.from(), request.size()),
        initials(underAnyInitial));
  }

  /** How many images stand for a concept. */
  long standingFor(ConceptId concept) throws IOException {
    return generation.searcher().count(query(ImageRequest.all().standingFor(concept)));
  }

  Optional<Image> image(String id) throws IOException {
    Query query = both(kind(), term(Schema.IMAGE_ID, id));
    return images(query, Sort.INDEXORDER, 0, 1).stream().findFirst();
  }

  List<Image> ofGloss(WorkId work, int gloss) throws IOException {
    Query query =
        both(
            both(kind(), term(Schema.WORK, work.value())),
            term(Schema.GLOSS, String.valueOf(gloss)));
    return images(query, new Sort(PLACE), 0, MOST_OF_A_GLOSS);
  }

  private static Sort sort(ImageRequest.Order order) {
    return switch (order) {
      case PLACE -> new Sort(WORK, PLACE);
      case PHRASE -> new Sort(PHRASE, WORK, PLACE);
      case TIMES -> new Sort(TIMES, PHRASE, WORK, PLACE);
    };
  }

  private Query query(ImageRequest request) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(kind(), Occur.FILTER);
    Filters.works(request.works()).ifPresent(works -> query.add(works, Occur.FILTER));
    request.concept().ifPresent(concept -> query.add(standsFor(concept), Occur.FILTER));
    for (String word : texts.exactWords(request.words())) {
      query.add(begins(word), Occur.FILTER);
    }
    return query.build();
  }

  private Query standsFor(ConceptId id) {
    Optional<Concept> concept = generation.catalog().concepts().concept(id);
    if (concept.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    Set<String> fields = fields(info -> Schema.explained(Language.of(info.glossLanguage())));
    List<Query> names = new ArrayList<>();
    for (String label : concept.get().labels()) {
      if (names.size() < texts.mostNames()) {
        fields.forEach(field -> names.add(texts.forms(field, label, 0)));
      }
    }
    return TextQueries.any(names);
  }

  private Query begins(String word) {
    return TextQueries.any(
        fields(info -> Schema.phrase(Language.of(info.language()))).stream()
            .map(field -> texts.prefix(field, word))
            .toList());
  }

  private Set<String> fields(Function<WorkInfo, String> name) {
    return generation.catalog().works().stream()
        .map(work -> name.apply(work.info()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Image> images(Query query, Sort sort, int from, int size) throws IOException {
    int most =
        Math.clamp(
            (long) from + size, 1, Math.max(1, generation.searcher().getIndexReader().maxDoc()));
    ScoreDoc[] top = generation.searcher().search(query, most, sort).scoreDocs;
    List<Image> images = new ArrayList<>();
    for (int i = from; i < Math.min((long) from + size, top.length); i++) {
      images.add(generation.image(top[i].doc));
    }
    return images;
  }

  private List<ImagesFound.Initial> initials(Query query) throws IOException {
    List<ImagesFound.Initial> initials = new ArrayList<>();
    for (String letter : letters()) {
      long count = generation.searcher().count(both(query, term(Schema.INITIAL, letter)));
      if (count > 0) {
        initials.add(new ImagesFound.Initial(letter, count));
      }
    }
    return initials;
  }

  private SortedSet<String> letters() throws IOException {
    SortedSet<String> letters = new TreeSet<>();
    for (LeafReaderContext leaf : generation.searcher().getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Schema.INITIAL);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          letters.add(term.utf8ToString());
        }
      }
    }
    return letters;
  }

  private static Query kind() {
    return term(Schema.KIND, Schema.AN_IMAGE);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }
}
