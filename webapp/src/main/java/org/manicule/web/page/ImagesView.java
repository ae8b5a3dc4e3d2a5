package org.manicule.web.page;

import java.util.List;

/**
 * The index of images.
 *
 * @param count {@code 26 phrases are explained}
 * @param words what the phrases are to hold; empty where any will do
 * @param hidden what a form must send along to keep the rest of the address
 * @param idea the concept that the images stand for; none where any will do
 * @param groups what stands under one letter, or in one work
 * @param csv the address of the same as a table
 */
public record ImagesView(
    Frame frame,
    String count,
    String words,
    List<Hidden> hidden,
    Choice idea,
    List<Choice> initials,
    List<Choice> orders,
    List<Group> groups,
    SearchView.Turn turn,
    String csv) {

  /** A field of a form that nobody sees. */
  public record Hidden(String name, String value) {}

  /** A way to narrow the index or to order it; where it is chosen, the way back. */
  public record Choice(String label, String count, String href, boolean chosen) {
    static final Choice NONE = new Choice("", "", "", false);
  }

  /** Entries under a heading; the heading is empty where there is none. */
  public record Group(String heading, Tongue tongue, List<ImageEntry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  public ImagesView {
    hidden = List.copyOf(hidden);
    initials = List.copyOf(initials);
    orders = List.copyOf(orders);
    groups = List.copyOf(groups);
  }
}
