package org.manicule.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The files of one folder that came with a class, in a jar or in a folder of classes. */
final class ResourceFolder {

  private final Class<?> type;
  private final String prefix;

  /** One file: its name below the folder, and the checksum of its content. */
  record Entry(Class<?> type, String path, String name, long checksum) {

    byte[] read() throws IOException {
      try (InputStream content = type.getClassLoader().getResourceAsStream(path)) {
        if (content == null) {
          throw new IOException("'" + path + "' is gone from the program");
        }
        return content.readAllBytes();
      }
    }
  }

  private ResourceFolder(Class<?> type, String prefix) {
    this.type = type;
    this.prefix = prefix;
  }

  static ResourceFolder beside(Class<?> type, String folder) {
    return new ResourceFolder(type, folder + "/");
  }

  List<Entry> entries() {
    try {
      Path origin = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(origin) ? inFolder(origin) : inJar(origin);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list '" + prefix + "' of the program", unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("the program's own address is none", impossible);
    }
  }

  private List<Entry> inJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
          .map(entry -> entry(entry.getName(), entry.getCrc()))
          .toList();
    }
  }

  private List<Entry> inFolder(Path classes) throws IOException {
    Path folder = classes.resolve(prefix);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> onDisk(classes, file)).toList();
    }
  }

  private Entry onDisk(Path classes, Path file) {
    CRC32 sum = new CRC32();
    try {
      sum.update(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
    return entry(classes.relativize(file).toString().replace('\\', '/'), sum.getValue());
  }

  private Entry entry(String path, long checksum) {
    return new Entry(type, path, path.substring(prefix.length()), checksum);
  }
}
