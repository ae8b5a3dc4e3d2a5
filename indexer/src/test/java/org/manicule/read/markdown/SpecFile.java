package org.manicule.read.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A specification whose examples are tests. An example is fenced by {@value #FENCE}, and a line
 * with one full stop parts what is typed from what is read; {@code →} stands for a tab.
 */
final class SpecFile {

  static final String FENCE = "````````````````````````````````";
  private static final String OPENING = FENCE + " example";

  /**
   * @param name the section with a number
   */
  record Example(String name, String typed, String read) {}

  private final List<String> before = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private String after = "";

  private SpecFile() {}

  static SpecFile read(Path file) throws IOException {
    SpecFile spec = new SpecFile();
    String section = "";
    StringBuilder text = new StringBuilder();
    StringBuilder typed = new StringBuilder();
    StringBuilder current = text;
    for (String line : Files.readString(file).split("(?<=\n)", -1)) {
      String plain = line.stripTrailing();
      if (plain.equals(OPENING)) {
        spec.before.add(text.append(line).toString());
        current = typed;
      } else if (plain.equals(FENCE)) {
        String name = section + " " + (spec.examples.size() + 1);
        String all = typed.toString();
        int parting = all.startsWith(".\n") ? 0 : all.indexOf("\n.\n") + 1;
        spec.examples.add(
            new Example(
                name, all.substring(0, parting).replace('→', '\t'), all.substring(parting + 2)));
        typed.setLength(0);
        text.setLength(0);
        text.append(line);
        current = text;
      } else {
        section =
            current == text && plain.startsWith("#") ? plain.replaceFirst("#+ ", "") : section;
        current.append(line);
      }
    }
    spec.after = text.toString();
    return spec;
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }

  /** The same specification with what is read today in its examples. */
  String rewritten(UnaryOperator<String> reader) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < examples.size(); i++) {
      String typed = examples.get(i).typed();
      out.append(before.get(i)).append(typed.replace('\t', '→')).append(".\n");
      out.append(reader.apply(typed));
    }
    return out.append(after).toString();
  }
}
