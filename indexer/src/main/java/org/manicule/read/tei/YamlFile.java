package org.manicule.read.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.SourcePosition;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A small YAML file of keys and values. */
final class YamlFile {

  private static final int LONGEST = 100_000;

  private YamlFile() {}

  /**
   * @throws UnreadableTei where it cannot be read
   */
  static Map<String, Object> read(Path file) {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(LONGEST).setMaxAliasesForCollections(10).build();
    Map<String, Object> entries = new LinkedHashMap<>();
    try (InputStream bytes = Files.newInputStream(file)) {
      Object loaded = new Load(settings).loadFromInputStream(bytes);
      if (loaded instanceof Map<?, ?> map) {
        map.forEach(
            (key, value) ->
                entries.put(String.valueOf(key), Optional.ofNullable((Object) value).orElse("")));
      }
      return entries;
    } catch (MarkedYamlEngineException mistake) {
      Optional<Mark> mark = mistake.getProblemMark();
      throw unreadable(
          file,
          new SourcePosition(
              mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1),
          mistake.getProblem());
    } catch (YamlEngineException | IOException mistake) {
      throw unreadable(file, new SourcePosition(1, 1), String.valueOf(mistake.getMessage()));
    }
  }

  private static UnreadableTei unreadable(Path file, SourcePosition position, String reason) {
    return new UnreadableTei(
        position,
        "the manifest '" + file.getFileName() + "' cannot be read: " + reason,
        "write lines such as commentary-on: aeneid");
  }
}
