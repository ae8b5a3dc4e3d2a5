package org.manicule.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.text.Span;

/**
 * The words of a work: its tree of divisions, and the same lines and stanzas as flat lists to look
 * things up in. A run of lines is a {@link Span} of their ordinals: lines 0 to 3 are {@code new
 * Span(0, 4)}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Text {

  private final Division root;
  private final List<Line> lines;
  private final List<Stanza> stanzas;
  private final List<Section> sections;
  private final Map<LineRef, Integer> ordinals;
  private final int[] stanzaOfLine;

  /**
   * A division with where it stands.
   *
   * @param path the numbers that lead to it, the outermost first; empty for the root
   * @param lines the ordinals of all lines in it and below it; empty where it has none
   */
  public record Section(List<String> path, Division division, Span lines) {

    public Section {
      path = List.copyOf(path);
    }
  }

  /**
   * @throws IllegalArgumentException where the ordinals of lines or stanzas do not count up from 0
   */
  public Text(Division root) {
    this.root = root;
    List<Line> lines = new ArrayList<>();
    List<Stanza> stanzas = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    collect(root, List.of(), lines, stanzas, sections);
    this.lines = List.copyOf(lines);
    this.stanzas = List.copyOf(stanzas);
    this.sections = List.copyOf(sections);
    this.ordinals = HashMap.newHashMap(lines.size());
    this.stanzaOfLine = new int[lines.size()];
    for (Stanza stanza : stanzas) {
      for (Line line : stanza.lines()) {
        ordinals.putIfAbsent(line.ref(), line.ordinal());
        stanzaOfLine[line.ordinal()] = stanza.ordinal();
      }
    }
  }

  private static void collect(
      Division division,
      List<String> path,
      List<Line> lines,
      List<Stanza> stanzas,
      List<Section> sections) {
    int place = sections.size();
    int start = lines.size();
    sections.add(new Section(path, division, new Span(start, start)));
    for (Block block : division.blocks()) {
      switch (block) {
        case Aside aside -> {}
        case Stanza stanza -> {
          requireNext("stanza", stanza.ordinal(), stanzas.size());
          stanzas.add(stanza);
          for (Line line : stanza.lines()) {
            requireNext("line", line.ordinal(), lines.size());
            lines.add(line);
          }
        }
        case Division inner -> {
          List<String> innerPath = new ArrayList<>(path);
          innerPath.add(inner.number());
          collect(inner, innerPath, lines, stanzas, sections);
        }
      }
    }
    sections.set(place, new Section(path, division, new Span(start, lines.size())));
  }

  private static void requireNext(String what, int ordinal, int expected) {
    if (ordinal != expected) {
      throw new IllegalArgumentException(
          what + " ordinals must count up from 0: found " + ordinal + ", expected " + expected);
    }
  }

  public Division root() {
    return root;
  }

  /** All lines in reading order; a line stands at its ordinal. */
  public List<Line> lines() {
    return lines;
  }

  /** All stanzas in reading order; a stanza stands at its ordinal. */
  public List<Stanza> stanzas() {
    return stanzas;
  }

  /** All divisions in reading order, a division before those inside it; the root comes first. */
  public List<Section> sections() {
    return sections;
  }

  /** The line so cited; the first, where a source numbers two lines alike. */
  public Optional<Line> line(LineRef ref) {
    return Optional.ofNullable(ordinals.get(ref)).map(lines::get);
  }

  /** The division at a path of numbers; the first, where a source numbers two alike. */
  public Optional<Section> section(List<String> path) {
    return sections.stream().filter(section -> section.path().equals(path)).findFirst();
  }

  /** The innermost division that holds a line. */
  public Section sectionOf(int line) {
    return sections.stream()
        .filter(section -> section.lines().contains(line))
        .reduce((outer, inner) -> inner)
        .orElseThrow(() -> new IndexOutOfBoundsException("no line " + line));
  }

  public Stanza stanzaOf(int line) {
    return stanzas.get(stanzaOfLine[line]);
  }

  /** The lines of a stanza as ordinals. */
  public static Span linesOf(Stanza stanza) {
    return new Span(stanza.lines().getFirst().ordinal(), stanza.lines().getLast().ordinal() + 1);
  }

  /** How a run of lines is cited; empty for no lines. */
  public Optional<LineRange> range(Span run) {
    return run.isEmpty()
        ? Optional.empty()
        : Optional.of(new LineRange(lines.get(run.start()).ref(), lines.get(run.end() - 1).ref()));
  }

  /** The target that a run of lines is for a gloss. */
  public Target target(Target.Scope scope, Span run) {
    return new Target(scope, run, range(run).map(LineRange::toString).orElse(""));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && root.equals(text.root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  @Override
  public String toString() {
    return "Text[" + lines.size() + " lines, " + stanzas.size() + " stanzas]";
  }
}
