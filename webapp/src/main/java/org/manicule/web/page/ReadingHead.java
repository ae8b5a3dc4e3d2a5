package org.manicule.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manicule.model.LineRange;
import org.manicule.model.LineRef;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;
import org.manicule.web.page.ReadingView.Arrival;
import org.manicule.web.page.ReadingView.ContentsEntry;
import org.manicule.web.page.ReadingView.Head;
import org.manicule.web.page.ReadingView.Turn;

/** What stands around the text of a page: its head, its contents, the ways to other parts. */
final class ReadingHead {

  private static final int LONGEST_CONTENTS = 600;

  private final WorkSummary work;
  private final PageOfWork page;

  ReadingHead(WorkSummary work, PageOfWork page) {
    this.work = work;
    this.page = page;
  }

  String title(String reference) {
    return reference.isEmpty() ? work.info().title() : reference + " · " + work.info().title();
  }

  Head view() {
    WorkInfo info = work.info();
    return new Head(
        info.title(),
        info.author(),
        Tongue.of(info.language()),
        about(),
        source(info),
        day(work.asOf()));
  }

  private String about() {
    String size = HomeView.WorkLink.size(work);
    String signed = work.info().siglum().isEmpty() ? "" : " by " + work.info().siglum();
    return page.isWhole() || page.passages().isEmpty()
        ? size + signed
        : size + signed + "; here " + shown().toString().replace('-', '–');
  }

  private LineRange shown() {
    LineRef first = page.passages().getFirst().range().first();
    return new LineRange(first, page.passages().getLast().range().last());
  }

  /** {@code 24 November 2026} for an instant; empty for none. */
  static String day(String instant) {
    return instant.isEmpty()
        ? ""
        : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
            .format(Instant.parse(instant).atOffset(ZoneOffset.UTC));
  }

  private static String source(WorkInfo info) {
    List<String> known = new ArrayList<>(List.of(info.source(), info.licence()));
    known.removeIf(String::isEmpty);
    return String.join("; ", known);
  }

  Arrival arrival(String query, Matches matches, String reference) {
    if (query.isEmpty()) {
      return Arrival.NONE;
    }
    String where = page.isWhole() ? "" : " here";
    String lines =
        matches.lineCount() == 0
            ? "No line" + where + " answers"
            : Count.of(
                matches.lineCount(), "line" + where + " answers", "lines" + where + " answer");
    return new Arrival(
        query,
        lines,
        Addresses.search(query),
        reference.isEmpty() ? Addresses.work(work.id()) : Addresses.at(work.id(), reference));
  }

  List<ContentsEntry> contents() {
    return work.contents().stream()
        .filter(entry -> !entry.path().isEmpty() && !entry.lines().isEmpty())
        .limit(LONGEST_CONTENTS)
        .map(this::entry)
        .toList();
  }

  private ContentsEntry entry(WorkSummary.Entry entry) {
    String path = String.join(".", entry.path());
    return new ContentsEntry(
        entry.path().size(),
        entry.heading().isEmpty() ? path : entry.heading(),
        Addresses.at(work.id(), citation(entry, path)),
        entry.range().replace('-', '–'));
  }

  /** By its number where lines are cited by division; else a line may have the same number. */
  private static String citation(WorkSummary.Entry entry, String path) {
    return entry.range().startsWith(path + ".") ? path : entry.range().replaceFirst("-.*", "");
  }

  Turn turn(String query) {
    return new Turn(
        page.part() > 1 ? address(page.part() - 1, query) : "",
        page.isLast() ? "" : address(page.part() + 1, query),
        "part " + page.part() + " of " + page.parts());
  }

  /** By its number, for some sources cite two lines alike. */
  private String address(int part, String query) {
    String question = Addresses.question(query);
    return Addresses.work(work.id()) + (question.isEmpty() ? "?" : question + "&") + "part=" + part;
  }

  /** What a work has, in a sentence for those who asked for what it has not. */
  static String extent(WorkSummary work) {
    List<WorkSummary.Entry> top =
        work.contents().stream().filter(entry -> entry.path().size() == 1).toList();
    if (top.isEmpty()) {
      return "It has " + Count.of(work.lines(), "line", "lines") + ".";
    }
    return "It has "
        + Count.of(top.size(), "part", "parts")
        + ", from "
        + top.getFirst().range()
        + " to "
        + top.getLast().range()
        + ".";
  }
}
