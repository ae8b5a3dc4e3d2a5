package org.manicule.web.page;

import java.util.List;

/**
 * A work, or a part of a long one, with its glosses beside it.
 *
 * @param contents its divisions; empty where it has none
 * @param stanzas those on this page, in order
 * @param ends whether the last of them is the last of the work
 */
public record ReadingView(
    Frame frame,
    Head head,
    Arrival arrival,
    List<ContentsEntry> contents,
    List<StanzaView> stanzas,
    Turn turn,
    boolean ends) {

  /**
   * @param about its size, and the part that is shown
   * @param source where the text comes from, and under which licence
   * @param asOf the day on which the text was read, where its file as it is now cannot be; else
   *     empty
   */
  public record Head(
      String title, String author, Tongue tongue, String about, String source, String asOf) {}

  /**
   * What a reader who comes from a search is told.
   *
   * @param query what was looked for; empty where nothing was
   * @param count {@code 2 lines answer}
   * @param back the results
   * @param plain the same page without marks
   */
  public record Arrival(String query, String count, String back, String plain) {
    static final Arrival NONE = new Arrival("", "", "", "");
  }

  /** One line of the table of contents; {@code depth} counts from 1. */
  public record ContentsEntry(int depth, String heading, String href, String range) {}

  /** The parts before and behind; addresses are empty where there is none. */
  public record Turn(String previous, String next, String place) {}

  public ReadingView {
    contents = List.copyOf(contents);
    stanzas = List.copyOf(stanzas);
  }

  /** Whether the address names lines that are shown. */
  public boolean namesLines() {
    return stanzas.stream().flatMap(stanza -> stanza.lines().stream()).anyMatch(LineView::here);
  }
}
