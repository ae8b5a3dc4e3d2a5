package org.manicule.web.page;

import java.util.List;
import org.manicule.query.QuerySpecification.Block;
import org.manicule.query.QuerySpecification.Example;
import org.manicule.query.QuerySpecification.Section;

/** How to ask, and the keys. */
public record HelpView(Frame frame, List<Section> sections) {

  private static final int EXAMPLES_AT_ONCE = 3;

  /** One query with a link to its results, and how it is read. */
  public record ExampleView(String query, String href, String understood, List<String> notes) {
    public ExampleView {
      notes = List.copyOf(notes);
    }

    static ExampleView of(Example example) {
      return new ExampleView(
          example.query(),
          Addresses.search(example.query()),
          example.understood(),
          example.notes());
    }
  }

  public HelpView {
    sections = List.copyOf(sections);
  }

  /** Those that everyone sees. */
  public List<ExampleView> first(Block.Examples block) {
    return block.examples().stream().limit(EXAMPLES_AT_ONCE).map(ExampleView::of).toList();
  }

  /** Those for the curious. */
  public List<ExampleView> more(Block.Examples block) {
    return block.examples().stream().skip(EXAMPLES_AT_ONCE).map(ExampleView::of).toList();
  }
}
