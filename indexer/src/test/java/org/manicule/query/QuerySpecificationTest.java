package org.manicule.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.query.QuerySpecification.Block;
import org.manicule.query.QuerySpecification.Example;
import org.manicule.query.QuerySpecification.Run;
import org.manicule.query.QuerySpecification.Style;

class QuerySpecificationTest {

  static Stream<Example> examples() {
    return QuerySpecification.load().examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsUnderstoodAsTheSpecificationSays(Example example) {
    assertUnderstood(example);
  }

  @Test
  void limitsAreThoseOfTheParser() {
    String limits = QuerySpecification.load().sections().getLast().blocks().toString();

    assertThat(limits)
        .contains("1,000 characters", "64 words and phrases", "16 parentheses")
        .contains("" + QueryLimits.MOST_CLAUSES, "" + QueryLimits.DEEPEST)
        .contains(String.format(Locale.ROOT, "%,d", QueryLimits.LONGEST));
  }

  @Test
  void everyFieldIsExplained() {
    String all = QuerySpecification.load().toString();

    for (Field field : Field.values()) {
      assertThat(all).contains("text=" + field.word() + ":]");
    }
  }

  @Test
  void sectionsHoldParagraphsPointsAndExamples() {
    QuerySpecification read =
        QuerySpecification.read(
            """
            # Words

            Type `a` and
            look.

            - one
            - two `b`

            ```examples
            a → b
              ! because
            ```
            """);

    Block.Paragraph one = new Block.Paragraph(List.of(new Run(Style.PLAIN, "one")));
    Block.Paragraph two =
        new Block.Paragraph(List.of(new Run(Style.PLAIN, "two "), new Run(Style.CODE, "b")));
    assertThat(read.sections())
        .containsExactly(
            new QuerySpecification.Section(
                "Words",
                List.of(
                    new Block.Paragraph(
                        List.of(
                            new Run(Style.PLAIN, "Type "),
                            new Run(Style.CODE, "a"),
                            new Run(Style.PLAIN, " and look."))),
                    new Block.Points(List.of(one, two)),
                    new Block.Examples(List.of(new Example("a", "b", List.of("because")))))));
  }

  private static void assertUnderstood(Example example) {
    Parsed parsed = QueryParser.parse(example.query());

    assertThat(parsed.query().print()).as(example.query()).isEqualTo(example.understood());
    assertThat(parsed.notes()).as(example.query()).isEqualTo(example.notes());
  }
}
