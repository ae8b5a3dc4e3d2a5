package org.manicule.read.tei;

/** One entry of a cast list; learns who the roles are. For one entry. */
final class CastItem implements Inline.Taker {

  private final TextFlow flow = new TextFlow();
  private final TeiCursor cursor;
  private final Inline inline;
  private final People people;

  CastItem(TeiCursor cursor, Inline inline, People people) {
    this.cursor = cursor;
    this.inline = inline;
    this.people = people;
  }

  /** Reads the entry that was begun last: {@code Claudius, King of Denmark}. */
  String read(Tag item) {
    inline.children(this);
    people.know(item.get("id"), flow.text());
    return flow.text();
  }

  @Override
  public TextFlow flow() {
    return flow;
  }

  @Override
  public boolean takesWords() {
    return true;
  }

  @Override
  public void element(Tag tag) {
    switch (tag.name()) {
      case "note" -> cursor.skip();
      case "role" -> {
        TextFlow.Mark start = flow.mark();
        inline.read(tag, this);
        people.know(tag.get("id"), flow.since(start));
      }
      case "roleDesc" -> description(tag);
      default -> inline.read(tag, this);
    }
  }

  /** Some files write the comma between role and description, others leave it to print. */
  private void description(Tag tag) {
    TextFlow.Mark start = flow.mark();
    inline.read(tag, this);
    String words = flow.since(start);
    if (!words.isEmpty() && start.length() > 0 && Character.isLetterOrDigit(words.charAt(0))) {
      flow.goBack(start);
      flow.glue();
      boolean parted = ",;:(".indexOf(flow.last()) >= 0;
      flow.append(parted ? " " : ", ");
      flow.append(words);
    }
  }
}
