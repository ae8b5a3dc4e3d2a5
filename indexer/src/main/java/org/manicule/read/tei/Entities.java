package org.manicule.read.tei;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.read.Problems;

/**
 * What the entities of one file stand for: what the file itself declares, else the {@link
 * NamedCharacters}. An entity that is neither, and one that points out of the file, stays visible
 * as it is written and becomes a problem, once. No DTD and no other file is ever opened.
 *
 * <p>For one thread.
 */
final class Entities {

  private final Problems problems;
  private final XMLStreamReader parser;
  private final Set<String> reported = new HashSet<>();
  private boolean inDoctype = true;

  Entities(InputStream bytes, Problems problems, TeiLimits limits) throws XMLStreamException {
    this.problems = problems;
    this.parser = factory(limits).createXMLStreamReader(bytes);
  }

  /** A parser of the file that knows these entities and is bounded. */
  XMLStreamReader parser() {
    return parser;
  }

  /** From here on an unknown name is an entity of the text and none of its document type. */
  void textHasBegun() {
    inDoctype = false;
  }

  private WstxInputFactory factory(TeiLimits limits) {
    XMLResolver nothing = (publicId, systemId, base, name) -> new ByteArrayInputStream(new byte[0]);
    XMLResolver placeholder = (publicId, systemId, base, name) -> external(name, systemId);
    XMLResolver builtIn = (publicId, systemId, base, name) -> undeclared(name);
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    // So that what is wrong shows where it is read, as the one kind of exception.
    factory.getConfig().doParseLazily(false);
    // Switched off, the parser would refuse the whole file; the resolvers open nothing.
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, placeholder);
    factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, builtIn);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, limits.entities());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.attribute());
    // One more than is allowed, so that the cursor says so in its own words.
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth() + 1);
    return factory;
  }

  private String undeclared(String name) {
    if (inDoctype) {
      return "";
    }
    Optional<String> characters = NamedCharacters.of(name);
    if (characters.isEmpty()) {
      report(
          name,
          "nobody knows the entity '&" + name + ";'",
          "declare it in the DOCTYPE, or write the character itself");
    }
    return escaped(characters.orElse("&" + name + ";"));
  }

  private StringReader external(String name, String systemId) {
    report(
        name,
        "the entity '&" + name + ";' would have to be fetched from '" + systemId + "'",
        "put its text in its place");
    return new StringReader(escaped("&" + name + ";"));
  }

  private void report(String name, String found, String hint) {
    if (reported.add(name)) {
      problems.warning(TeiCursor.position(parser.getLocation()), found, hint);
    }
  }

  /** What is handed to the parser is read as XML once more. */
  private static String escaped(String text) {
    return text.replace("&", "&#38;").replace("<", "&#60;");
  }
}
