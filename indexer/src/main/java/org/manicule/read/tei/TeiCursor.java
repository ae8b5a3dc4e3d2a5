package org.manicule.read.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problems;

/**
 * Walks through a TEI file, one token after the other: the start of an element, a piece of text, an
 * end. Elements of other vocabularies (a formula, an example of markup) are passed over with all
 * they hold.
 *
 * <pre>{@code
 * cursor.inside(tag -> stanza(tag), text -> words.append(text));
 * }</pre>
 *
 * <p>Throws {@link UnreadableTei} where the file cannot be read on. For one thread.
 */
final class TeiCursor implements AutoCloseable {

  enum Token {
    START,
    TEXT,
    END,
    /** The file is at its end. */
    NOTHING
  }

  private static final Set<String> TEI_NAMESPACES = Set.of("", "http://www.tei-c.org/ns/1.0");

  private final InputStream bytes;
  private final XMLStreamReader xml;
  private final TeiLimits limits;
  private final Entities entities;
  private final long mostCharacters;
  private long characters;
  private int depth;
  private String rootNamespace = "";
  private Tag tag = new Tag("", List.of(), new SourcePosition(1, 1));

  private TeiCursor(InputStream bytes, long length, Problems problems, TeiLimits limits)
      throws XMLStreamException {
    this.bytes = bytes;
    this.entities = new Entities(bytes, problems, limits);
    this.xml = entities.parser();
    this.limits = limits;
    this.mostCharacters = TeiLimits.charactersOf(length);
  }

  /**
   * @param problems is told of entities that nobody knows
   * @throws UnreadableTei where the file is not there, may not be read or is too large
   */
  static TeiCursor open(Path file, Problems problems, TeiLimits limits) {
    try {
      long length = Files.size(file);
      if (length > limits.bytes()) {
        throw new UnreadableTei(
            new SourcePosition(1, 1),
            "the file is larger than " + limits.bytes() + " bytes",
            "part it into several files");
      }
      return new TeiCursor(Files.newInputStream(file), length, problems, limits);
    } catch (IOException failure) {
      throw unreadable(failure);
    } catch (XMLStreamException failure) {
      throw malformed(failure);
    }
  }

  /** Goes on to the next token. */
  Token next() {
    try {
      while (true) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            deepen();
            if (isForeign(xml.getNamespaceURI())) {
              skipForeign();
            } else {
              tag = readTag();
              return Token.START;
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Token.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            count();
            return Token.TEXT;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return Token.NOTHING;
          }
          default -> {
            // Comments and processing instructions say nothing to a reader.
          }
        }
      }
    } catch (XMLStreamException failure) {
      throw malformed(failure);
    }
  }

  /** The element that the last {@link Token#START} began. */
  Tag tag() {
    return tag;
  }

  /** The characters of the last {@link Token#TEXT}. */
  String text() {
    return xml.getText();
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /**
   * Reads all that stands in the element that was begun last, to its end.
   *
   * @param onElement is called for each child and must read it to its end
   */
  void inside(Consumer<Tag> onElement, Consumer<String> onText) {
    int own = depth;
    for (Token token = next(); token != Token.END; token = next()) {
      if (token == Token.TEXT) {
        onText.accept(text());
      } else {
        onElement.accept(tag);
        if (depth != own) {
          throw new IllegalStateException("'" + tag.name() + "' was not read to its end");
        }
      }
    }
  }

  /** Passes over all that stands in the element that was begun last. */
  void skip() {
    int own = depth;
    while (depth >= own) {
      next();
    }
  }

  @Override
  public void close() {
    try {
      xml.close();
      bytes.close();
    } catch (XMLStreamException | IOException failure) {
      // It was read to where it was wanted; that it does not close harms nobody.
    }
  }

  private Tag readTag() {
    entities.textHasBegun();
    int count = xml.getAttributeCount();
    String[] attributes = new String[2 * count];
    for (int i = 0; i < count; i++) {
      attributes[2 * i] = xml.getAttributeLocalName(i);
      attributes[2 * i + 1] = xml.getAttributeValue(i);
    }
    return new Tag(xml.getLocalName(), List.of(attributes), position(xml.getLocation()));
  }

  private void deepen() {
    depth++;
    if (depth > limits.depth()) {
      throw new UnreadableTei(
          position(xml.getLocation()),
          "more than " + limits.depth() + " elements stand inside each other",
          "check that elements are closed");
    }
    if (depth == 1 && xml.getNamespaceURI() != null) {
      rootNamespace = xml.getNamespaceURI();
    }
  }

  private void count() {
    characters += xml.getTextLength();
    if (characters > mostCharacters) {
      throw new UnreadableTei(
          position(xml.getLocation()),
          "the entities of this file stand for far more text than it holds",
          "write the text out");
    }
  }

  private boolean isForeign(String namespace) {
    return namespace != null
        && !TEI_NAMESPACES.contains(namespace)
        && !namespace.equals(rootNamespace);
  }

  private void skipForeign() throws XMLStreamException {
    int own = depth;
    while (depth >= own) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> deepen();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> count();
        default -> {
          // Nothing that counts.
        }
      }
    }
  }

  static SourcePosition position(Location location) {
    return new SourcePosition(
        Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  private static UnreadableTei unreadable(IOException failure) {
    return new UnreadableTei(
        new SourcePosition(1, 1),
        "the file cannot be read: " + failure.getMessage(),
        "check that it is there and may be read");
  }

  private static UnreadableTei malformed(XMLStreamException failure) {
    SourcePosition position =
        failure.getLocation() == null ? new SourcePosition(1, 1) : position(failure.getLocation());
    String message = String.valueOf(failure.getMessage());
    return new UnreadableTei(
        position,
        "this is not well-formed XML: " + Arrays.asList(message.split("\n", 2)).getFirst(),
        "mend it with an XML editor");
  }
}
