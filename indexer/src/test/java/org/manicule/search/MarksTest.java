package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.index.Analysis;
import org.manicule.index.Generations;
import org.manicule.index.IndexFolder;
import org.manicule.model.Line;
import org.manicule.query.QueryParser;
import org.manicule.text.Span;

/** Marks are those of Lucene's own highlighter, which reads and searches the whole text again. */
class MarksTest {

  private static final Analysis ANALYSIS = new Analysis();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line:weights",
        "line:(silent OR dream)",
        "line:(in the)",
        "line:dre*",
        "line:\"waits the art\"",
        "line:\"secret door\"",
        "line:\"door secret\"~0",
        "line:\"space a\"~4",
        "line:thousnd~",
        "line:in‑between",
        "line:(moon -weight)",
        "line:((no OR pure) words)",
      })
  void marksAreThoseOfTheHighlighter(String query) throws IOException {
    try (IndexFolder folder = LuceneEngineTest.folder(List.of(Poem.linked()), Poem.concepts());
        SearchEngine engine = LuceneEngine.open(folder);
        Generations generations = Generations.open(folder)) {
      Wanted wanted =
          generations.ask(
              generation ->
                  new Planning(generation, ANALYSIS)
                      .plan(QueryParser.parse(query).query())
                      .wanted());
      List<Hit> hits = engine.search(new SearchRequest(query, Set.of(), Set.of(), 0, 100)).hits();
      assertThat(hits).isNotEmpty();
      for (Hit hit : hits) {
        assertMarks(hit, engine, Rendering.scored(wanted));
      }
    }
  }

  private static void assertMarks(Hit hit, SearchEngine engine, Query query) throws IOException {
    List<Line> lines =
        engine.passage(hit.work(), hit.passage().first()).orElseThrow().stanza().lines();
    String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    BitSet marked = new BitSet();
    int start = 0;
    for (Line line : lines) {
      for (Hit.LineHit lineHit : hit.lines()) {
        if (lineHit.ref().equals(line.ref())) {
          for (Span mark : lineHit.marks()) {
            marked.set(start + mark.start(), start + mark.end());
          }
        }
      }
      start += line.text().length() + 1;
    }
    assertThat(letters(marked, text)).isEqualTo(letters(highlighted(query, text), text));
  }

  private static BitSet highlighted(Query query, String text) throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(ANALYSIS)
            .withBreakIterator(MarksTest::whole)
            .withFormatter(new Matches())
            .build();
    return (BitSet) highlighter.highlightWithoutSearcher("line.en", query, text, 1);
  }

  private static BreakIterator whole() {
    return new WholeBreakIterator();
  }

  private static final class Matches extends PassageFormatter {
    @Override
    public BitSet format(Passage[] passages, String text) {
      BitSet matches = new BitSet();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          matches.set(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
        }
      }
      return matches;
    }
  }

  /** Signs and blanks between marked words are nobody's concern. */
  private static String letters(BitSet marked, String text) {
    return marked.stream()
        .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
        .mapToObj(at -> at + ":" + text.charAt(at))
        .collect(Collectors.joining(" "));
  }
}
