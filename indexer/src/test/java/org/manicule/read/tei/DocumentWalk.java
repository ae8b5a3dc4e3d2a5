package org.manicule.read.tei;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The characters that a file's text must have, gathered by another way than the reader's: over the
 * whole tree in memory, with rules of its own. White space is left out.
 */
final class DocumentWalk {

  /** What the text of a file is. */
  enum Kind {
    /** What stands in {@code l}, and the prose that people speak. */
    VERSE,
    /** All that stands in the body, but for what stands around paragraphs. */
    BODY
  }

  /** Entities of the optional texts and of the features; an external DTD declares them here. */
  private static final String DTD =
      """
      <!ENTITY ldquo "&#8220;"> <!ENTITY rdquo "&#8221;"> <!ENTITY mdash "&#8212;">
      <!ENTITY lsquo "&#8216;"> <!ENTITY rsquo "&#8217;"> <!ENTITY iuml "&#239;">
      <!ENTITY euml "&#235;"> <!ENTITY uuml "&#252;"> <!ENTITY ouml "&#246;">
      <!ENTITY lsqb "["> <!ENTITY rsqb "]">
      <!ENTITY eacute "&#233;"> <!ENTITY alpha "&#945;"> <!ENTITY agr "&#945;">
      <!ENTITY ebreve "&#277;"> <!ENTITY whatever "&#38;#38;whatever;">
      """;

  private static final Set<String> NEVER =
      Set.of(
          "teiHeader",
          "note",
          "standOff",
          "fw",
          "figure",
          "figDesc",
          "castList",
          "stage",
          "speaker",
          "math",
          "egXML");
  private static final Set<String> AROUND =
      Set.of(
          "front",
          "back",
          "head",
          "trailer",
          "argument",
          "epigraph",
          "opener",
          "closer",
          "byline",
          "dateline",
          "signed",
          "salute",
          "titlePage");
  private static final Set<String> AROUND_DIVISIONS =
      Set.of(
          "title_page",
          "titlepage",
          "dedication",
          "preface",
          "errata",
          "contents",
          "toc",
          "notes",
          "commentary");

  private final Kind kind;
  private final StringBuilder characters = new StringBuilder();

  private DocumentWalk(Kind kind) {
    this.kind = kind;
  }

  static String charactersOf(Path file, Kind kind) {
    DocumentWalk walk = new DocumentWalk(kind);
    walk.visit(parse(file).getDocumentElement(), kind == Kind.BODY, false);
    return walk.characters.toString();
  }

  private static org.w3c.dom.Document parse(Path file) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setEntityResolver(
          (publicId, systemId) ->
              new InputSource(
                  new StringReader(systemId.endsWith("chapter.xml") ? "&#38;chapter;" : DTD)));
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(Files.newInputStream(file)));
    } catch (ParserConfigurationException | SAXException | IOException failure) {
      throw new IllegalStateException(file + " cannot be walked", failure);
    }
  }

  private void visit(Node node, boolean takes, boolean inSpeech) {
    switch (node.getNodeType()) {
      case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {
        if (takes && inText(node)) {
          append(node.getNodeValue());
        }
      }
      case Node.ENTITY_REFERENCE_NODE -> children(node, takes, inSpeech);
      case Node.ELEMENT_NODE -> element((Element) node, takes, inSpeech);
      default -> {}
    }
  }

  private void element(Element element, boolean takes, boolean inSpeech) {
    String name = element.getTagName();
    if (NEVER.contains(name) || isOtherWriting(element)) {
      return;
    }
    if (name.equals("gap")) {
      append(takes && inText(element) && inBlock(element) ? sign(element) : "");
      return;
    }
    if (name.equals("g") && element.getTextContent().isEmpty()) {
      append(takes ? glyph(element) : "");
      return;
    }
    boolean begins = name.equals("l") || (inSpeech && name.equals("p"));
    boolean ends =
        AROUND.contains(name)
            || (name.equals("div") && AROUND_DIVISIONS.contains(element.getAttribute("type")));
    boolean inside = begins || (takes && !ends);
    children(element, inside, !ends && (inSpeech || name.equals("sp")));
  }

  private void children(Node node, boolean takes, boolean inSpeech) {
    for (Node child : nodes(node)) {
      visit(child, takes, inSpeech);
    }
  }

  /** Of what the body holds, only what is in {@code text}; verse counts wherever it stands. */
  private boolean inText(Node node) {
    return kind == Kind.VERSE || within(node, "body");
  }

  private static boolean inBlock(Node node) {
    return within(node, "l") || within(node, "p");
  }

  private static boolean within(Node node, String name) {
    for (Node outer = node.getParentNode(); outer != null; outer = outer.getParentNode()) {
      if (outer.getNodeName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherWriting(Element element) {
    String parent = element.getParentNode().getNodeName();
    return switch (element.getTagName()) {
      case "rdg" -> has(element.getParentNode(), "lem") || !isFirst(element, "rdg");
      case "app" -> element.hasAttribute("from");
      case "orig" -> parent.equals("choice") && has(element.getParentNode(), "reg");
      case "sic" -> parent.equals("choice") && has(element.getParentNode(), "corr");
      case "abbr" -> parent.equals("choice") && has(element.getParentNode(), "expan");
      case "del" -> !isWholeLine(element);
      case "ref" -> element.getTextContent().matches("\\d") && element.hasAttribute("target");
      case "span" -> element.getAttribute("type").equals("note_anchor");
      default -> false;
    };
  }

  private static boolean isWholeLine(Element deleted) {
    Node parent = deleted.getParentNode();
    return parent.getNodeName().equals("l")
        && parent.getTextContent().strip().equals(deleted.getTextContent().strip());
  }

  private static String sign(Element gap) {
    String shown = gap.getTextContent().strip();
    String stated = shown.isEmpty() ? gap.getAttribute("rend") : shown;
    boolean isSign = !stated.isBlank() && stated.codePoints().noneMatch(Character::isLetterOrDigit);
    return isSign ? stated : "[…]";
  }

  private static String glyph(Element glyph) {
    return switch (glyph.getAttribute("ref")) {
      case "char:EOLhyphen" -> "";
      case "#hand" -> "☞";
      default -> "[" + glyph.getAttribute("ref").replaceFirst("^.*[#:]", "") + "]";
    };
  }

  private static boolean has(Node parent, String name) {
    return nodes(parent).stream().anyMatch(child -> child.getNodeName().equals(name));
  }

  private static boolean isFirst(Element element, String name) {
    return nodes(element.getParentNode()).stream()
        .filter(child -> child.getNodeName().equals(name))
        .findFirst()
        .filter(first -> first.isSameNode(element))
        .isPresent();
  }

  private static List<Node> nodes(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      nodes.add(child);
    }
    return nodes;
  }

  private void append(String text) {
    characters.append(text.replaceAll("\\s+", ""));
  }
}
