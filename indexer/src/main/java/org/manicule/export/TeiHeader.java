package org.manicule.export;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.Work;
import org.manicule.model.WorkInfo;

/** What is known of a work as a {@code teiHeader}. */
final class TeiHeader {

  private static final String ADDRESS = "https?://[^\\s<>\"{}|\\\\^`]+";

  private final Work work;
  private final WorkInfo info;
  private final TeiIds ids;
  private final TeiXml xml;

  TeiHeader(Work work, TeiIds ids, TeiXml xml) {
    this.work = work;
    this.info = work.info();
    this.ids = ids;
    this.xml = xml;
  }

  void write() throws IOException {
    xml.block(
        "teiHeader",
        () -> {
          xml.block("fileDesc", this::file);
          references();
          languages();
        });
  }

  private void file() throws IOException {
    xml.block("titleStmt", this::title);
    xml.block("publicationStmt", this::publication);
    xml.block(
        "sourceDesc",
        // Something must stand here; an empty paragraph says nothing.
        () -> xml.line(info.source().isEmpty() ? "p" : "bibl", info.source()));
  }

  private void title() throws IOException {
    xml.line("title", info.title());
    if (!info.author().isEmpty()) {
      xml.line("author", info.author());
    }
    for (Map.Entry<String, String> person : ids.people().entrySet()) {
      xml.block(
          "respStmt",
          () -> {
            xml.line("resp", "notes");
            xml.line("name", person.getKey());
          },
          "xml:id",
          person.getValue());
    }
  }

  private void publication() throws IOException {
    xml.line("publisher", "Manicule");
    xml.line("idno", work.id().value());
    if (!info.licence().isEmpty()) {
      String target = info.licence().matches(ADDRESS) ? info.licence() : "";
      xml.block("availability", () -> xml.line("licence", info.licence(), "target", target));
    }
  }

  /** Says which divisions a reference names, so that nobody need guess from the numbers. */
  private void references() throws IOException {
    Optional<List<Integer>> counted = new CountedDivisions(work.text()).byDepth();
    if (counted.isPresent()) {
      xml.block("encodingDesc", () -> xml.block("refsDecl", () -> cited(counted.get(), 0)));
    }
  }

  /**
   * @param depths of the divisions that a reference names, from the outermost on
   * @param above how many divisions are around
   */
  private void cited(List<Integer> depths, int above) throws IOException {
    String delimiter = above == 0 ? "" : ".";
    if (depths.isEmpty()) {
      String[] line = {
        "unit",
        "line",
        "match",
        above == 0 ? "//body//l | //body//seg" : ".//l | .//seg",
        "use",
        "@n",
        "delim",
        delimiter
      };
      xml.line("citeStructure", "", line);
      return;
    }
    int depth = depths.getFirst() + 1;
    String steps = String.join("/", Collections.nCopies(depth - above, "div"));
    String[] division = {
      "unit",
      "division",
      "match",
      above == 0 ? "//body/" + steps : steps,
      "use",
      "@n",
      "delim",
      delimiter
    };
    xml.block("citeStructure", () -> cited(depths.subList(1, depths.size()), depth), division);
  }

  private void languages() throws IOException {
    Set<String> languages = new LinkedHashSet<>();
    languages.add(info.language());
    languages.add(info.glossLanguage());
    languages.remove("");
    if (languages.isEmpty()) {
      return;
    }
    xml.block(
        "profileDesc",
        () ->
            xml.block(
                "langUsage",
                () -> {
                  for (String language : languages) {
                    xml.line("language", "", "ident", language);
                  }
                }));
  }
}
