package org.manicule.search.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.model.LineRange;
import org.manicule.model.LineRef;
import org.manicule.model.WorkId;
import org.manicule.search.Facets;
import org.manicule.search.Hit;
import org.manicule.search.SearchResult;
import org.manicule.search.Why;
import org.manicule.text.Span;

class SearchAnswerTest {

  private static final WorkId POEM = new WorkId("poem");

  @Test
  void theAnswerHasTheShapeThatIsPromised() {
    SearchResult result =
        new SearchResult(
            "keys!",
            new SearchResult.Understood("keys", List.of("A “note”.")),
            new SearchResult.Total(1, true),
            List.of(
                new Hit(
                    POEM,
                    "A Poem",
                    "en",
                    "de",
                    new LineRange(LineRef.of("1"), LineRef.of("4")),
                    List.of(
                        new Hit.LineHit(
                            LineRef.of("2"), "phantom keys", List.of(new Span(8, 12)), Why.LINE)),
                    List.of(
                        new Hit.GlossHit(
                            "keys are <tools>",
                            List.of(new Span(0, 4)),
                            List.of(LineRef.of("2")),
                            Why.GLOSS,
                            "N.",
                            List.of())))),
            new Facets(
                List.of(new Facets.WorkCount(POEM, "A Poem", 1)),
                List.of(new Facets.SideCount(Why.CONCEPT, 1), new Facets.SideCount(Why.NEAR, 0)),
                true),
            List.of(
                new SearchResult.Suggestion(
                    "keys~", "near spelling", new SearchResult.Total(2, false))),
            7);

    assertThat(Json.COMPACT.write(SearchAnswer.of(result)))
        .isEqualTo(
            """
            {"query":"keys!",\
            "understood":{"query":"keys","notes":["A “note”."]},\
            "total":{"value":1,"exact":true},\
            "hits":[{"work":"poem","title":"A Poem","language":"en","glossLanguage":"de",\
            "passage":"1-4",\
            "lines":[{"ref":"2","text":"phantom keys","marks":[[8,12]],"why":"in the line"}],\
            "glosses":[{"text":"keys are <tools>","marks":[[0,4]],"lines":["2"],\
            "why":"in the gloss","author":"N."}]}],\
            "facets":{"works":[{"work":"poem","title":"A Poem","count":1}],\
            "why":[{"why":"by concept","count":1},{"why":"near spelling","count":0}],\
            "exact":true},\
            "suggestions":[{"query":"keys~","label":"near spelling",\
            "total":{"value":2,"exact":false}}],\
            "generation":7}""");
  }

  @Test
  void peopleGetIndentedJson() {
    assertThat(Json.INDENTED.write(new HitAnswer.Mark(1, 2)).lines().count()).isPositive();
    assertThat(Json.INDENTED.write(new SearchResult.Total(1, true)))
        .isEqualToIgnoringNewLines("{  \"value\" : 1,  \"exact\" : true}");
  }
}
