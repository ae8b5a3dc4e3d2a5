package org.manicule.read.markdown;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.manicule.model.Numbering;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.read.Problems;

/**
 * What front matter and file name say of a work.
 *
 * @param fileName without folders, {@code aeneid.md}
 */
record WorkHeader(FrontMatter matter, String fileName, Problems problems) {

  /** The file's name unless {@code id} says otherwise. */
  WorkId id() {
    WorkId fromFile = WorkId.from(stem());
    Optional<FrontMatter.Value> stated = matter.value(FrontMatter.Key.ID);
    if (stated.isPresent() && !WorkId.isValid(stated.get().text())) {
      problems.warning(
          stated.get().position(),
          "'" + stated.get().text() + "' cannot be an id",
          "write letters, digits, '.', '_' and '-', such as " + WorkId.from(stated.get().text()));
      return fromFile;
    }
    return stated.map(value -> new WorkId(value.text())).orElse(fromFile);
  }

  /**
   * @param heading that is the title; empty where none is
   */
  WorkInfo info(Optional<String> heading) {
    String title =
        matter
            .value(FrontMatter.Key.TITLE)
            .map(FrontMatter.Value::text)
            .or(() -> heading)
            .orElseGet(this::name);
    return new WorkInfo(
        title,
        matter.text(FrontMatter.Key.AUTHOR),
        language(FrontMatter.Key.LANGUAGE),
        language(FrontMatter.Key.GLOSS_LANGUAGE),
        matter.text(FrontMatter.Key.SOURCE),
        matter.text(FrontMatter.Key.LICENCE),
        matter.text(FrontMatter.Key.SIGLUM));
  }

  Numbering numbering() {
    Optional<FrontMatter.Value> stated = matter.value(FrontMatter.Key.NUMBERING);
    return stated
        .map(
            value ->
                switch (value.text().toLowerCase(Locale.ROOT)) {
                  case "work" -> Numbering.WORK;
                  case "division" -> Numbering.DIVISION;
                  default -> unknownNumbering(value);
                })
        .orElse(Numbering.AUTOMATIC);
  }

  private Numbering unknownNumbering(FrontMatter.Value value) {
    problems.warning(
        value.position(),
        "lines cannot be numbered by '" + value.text() + "'",
        "write work or division");
    return Numbering.AUTOMATIC;
  }

  private String language(FrontMatter.Key key) {
    Optional<FrontMatter.Value> stated = matter.value(key);
    if (stated.isEmpty() || isTag(stated.get().text())) {
      return stated.map(FrontMatter.Value::text).orElse("");
    }
    Optional<String> tag = tagOf(stated.get().text());
    problems.warning(
        stated.get().position(),
        "'" + stated.get().text() + "' is no language tag",
        tag.map(known -> "write " + known).orElse("write one such as en, la or grc"));
    return tag.orElse("");
  }

  private static boolean isTag(String text) {
    try {
      String language = new Locale.Builder().setLanguageTag(text).build().getLanguage();
      return language.length() == 2 || language.length() == 3;
    } catch (IllformedLocaleException noTag) {
      return false;
    }
  }

  /** {@code Latin} is {@code la}. */
  private static Optional<String> tagOf(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
        .findFirst();
  }

  /** {@code the-waste-land.md} is called "The waste land". */
  private String name() {
    String words = stem().replaceAll("[-_\\s]+", " ").strip();
    if (words.isEmpty()) {
      return fileName;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private String stem() {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
