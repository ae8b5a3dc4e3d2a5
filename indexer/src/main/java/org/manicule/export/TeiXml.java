package org.manicule.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.manicule.text.XmlCharacters;

/**
 * Writes elements of TEI, each block on a line of its own. Attributes are names and values by
 * turns; one with an empty value is left out.
 *
 * <p>For one document and one thread.
 */
final class TeiXml {

  static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  private final XMLStreamWriter xml;
  private int depth;

  /** What is to be done with a part of the document. */
  interface Content {
    void write() throws IOException;
  }

  TeiXml(Writer out) throws IOException {
    this.xml = checked(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
  }

  void document(Content root) throws IOException {
    run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    root.write();
    run(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
  }

  /** An element of elements. */
  void block(String element, Content content, String... attributes) throws IOException {
    newLine();
    start(element, attributes);
    depth++;
    content.write();
    depth--;
    newLine();
    end();
  }

  /** An element of words, with elements among them or without, on one line. */
  void line(String element, Content content, String... attributes) throws IOException {
    newLine();
    inline(element, content, attributes);
  }

  void line(String element, String words, String... attributes) throws IOException {
    line(element, () -> text(words), attributes);
  }

  /** An element among words. */
  void inline(String element, Content content, String... attributes) throws IOException {
    start(element, attributes);
    content.write();
    end();
  }

  void text(String words) throws IOException {
    run(() -> xml.writeCharacters(XmlCharacters.only(words)));
  }

  private void newLine() throws IOException {
    run(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private void end() throws IOException {
    run(xml::writeEndElement);
  }

  private void start(String element, String... attributes) throws IOException {
    run(
        () -> {
          xml.writeStartElement(element);
          if (element.equals("TEI")) {
            xml.writeDefaultNamespace(NAMESPACE);
          }
          for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
          }
        });
  }

  private void attribute(String name, String value) throws XMLStreamException {
    if (value.isEmpty()) {
      return;
    }
    String safe = XmlCharacters.only(value);
    if (name.startsWith("xml:")) {
      xml.writeAttribute("xml", XMLConstants.XML_NS_URI, name.substring("xml:".length()), safe);
    } else {
      xml.writeAttribute(name, safe);
    }
  }

  private interface Step {
    void take() throws XMLStreamException;
  }

  private interface Maker<T> {
    T make() throws XMLStreamException;
  }

  private static void run(Step step) throws IOException {
    checked(
        () -> {
          step.take();
          return "";
        });
  }

  private static <T> T checked(Maker<T> maker) throws IOException {
    try {
      return maker.make();
    } catch (XMLStreamException failure) {
      throw new IOException("the XML cannot be written: " + failure.getMessage(), failure);
    }
  }
}
