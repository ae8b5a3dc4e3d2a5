package org.manicule.read.markdown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.model.SourcePosition;
import org.manicule.read.NearestName;
import org.manicule.read.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads front matter: YAML, of which it wants no more than keys with a text each. For one file. */
final class FrontMatterReader {

  private static final Pattern UNQUOTED = Pattern.compile("\\s*([\\w-]+)\\s*:\\s+([^\"'\\s].*)");

  private final String yaml;
  private final Problems problems;
  private final Map<FrontMatter.Key, FrontMatter.Value> values =
      new EnumMap<>(FrontMatter.Key.class);

  private FrontMatterReader(String yaml, Problems problems) {
    this.yaml = yaml;
    this.problems = problems;
  }

  /**
   * @param yaml from the end of the first line of the file on
   */
  static Optional<FrontMatter> read(String yaml, Problems problems) {
    return new FrontMatterReader(yaml, problems).read();
  }

  private Optional<FrontMatter> read() {
    try {
      Optional<List<YamlEntries.Entry>> entries = YamlEntries.of(yaml);
      if (entries.isEmpty()) {
        problems.error(
            new SourcePosition(2, 1),
            "the front matter is not made of keys and values",
            "write lines such as title: The Waste Land");
        return Optional.empty();
      }
      entries.get().forEach(this::take);
      return Optional.of(new FrontMatter(values));
    } catch (MarkedYamlEngineException mistake) {
      report(mistake);
    } catch (YamlEngineException mistake) {
      problems.error(
          new SourcePosition(2, 1),
          "the front matter cannot be read: " + mistake.getMessage(),
          "take the odd character away");
    }
    return Optional.empty();
  }

  private void take(YamlEntries.Entry entry) {
    Optional<FrontMatter.Key> key = FrontMatter.Key.of(entry.key());
    if (key.isEmpty()) {
      problems.warning(
          position(entry.keyMark()),
          "front matter has no key '" + entry.key() + "'",
          NearestName.of(entry.key(), FrontMatter.Key.allTyped())
              .map(near -> "write " + near + ", if that is meant")
              .orElse("the keys are " + String.join(", ", FrontMatter.Key.allTyped())));
    } else if (entry.value().isEmpty()) {
      problems.warning(
          position(entry.valueMark()),
          "the value of " + key.get().typed() + " is not plain text",
          "put it in quotation marks");
    } else if (values.containsKey(key.get())) {
      problems.warning(
          position(entry.keyMark()),
          key.get().typed() + " is stated twice",
          "leave one: the first is used");
    } else {
      values.put(
          key.get(), new FrontMatter.Value(entry.value().get(), position(entry.valueMark())));
    }
  }

  private void report(MarkedYamlEngineException mistake) {
    Mark mark = mistake.getProblemMark().orElseThrow();
    Matcher unquoted = UNQUOTED.matcher(lineAt(mark));
    problems.error(
        position(mark),
        "the front matter cannot be read: " + mistake.getProblem(),
        unquoted.matches()
            ? "put the value in quotation marks: "
                + unquoted.group(1)
                + ": \""
                + unquoted.group(2).strip().replace("\"", "\\\"")
                + "\""
            : "close what is open here, or put the value in quotation marks");
  }

  private SourcePosition position(Mark mark) {
    String line = lineAt(mark);
    int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return new SourcePosition(mark.getLine() + 1, line.offsetByCodePoints(0, points) + 1);
  }

  private String lineAt(Mark mark) {
    String[] lines = yaml.split("\\r\\n|\\r|\\n", -1);
    return mark.getLine() < lines.length ? lines[mark.getLine()] : "";
  }
}
