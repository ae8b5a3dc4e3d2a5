package org.manicule.read.tei;

import java.util.List;
import java.util.Random;

/** Writes TEI files of verse at random, as no encoder would but might. */
final class RandomVerse {

  private static final List<String> WORDS =
      List.of(
          "arma", "virumque", "cano", "Troiae", "qui", "primus", "ab", "oris", "ΜΗΝΙΝ", "İz", "文");

  private final Random random;

  RandomVerse(Random random) {
    this.random = random;
  }

  String file() {
    return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body>"
        + blocks(4)
        + "<l>last</l></body></text></TEI>";
  }

  private String blocks(int depth) {
    StringBuilder blocks = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      blocks.append(depth == 0 ? line() : block(depth - 1)).append(chance(3) ? "\n  " : "");
    }
    return blocks.toString();
  }

  private String block(int depth) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> element("div", number() + " type='book'", head() + blocks(depth));
      case 2, 3 -> element("lg", number(), head() + blocks(depth));
      case 4 -> element("sp", " who='#x'", speaker() + blocks(depth) + stage());
      case 5 -> element("quote", "", blocks(depth));
      case 6 -> element("app", "", element("lem", "", line()) + element("rdg", "", line()));
      case 7 -> "<note>" + words() + element("l", "", words()) + "</note>";
      case 8 -> "<argument><p>" + words() + "</p>" + line() + "</argument>";
      case 9 -> "<milestone unit='line' n='" + random.nextInt(99) + "'/>";
      case 10 -> stage();
      default -> line();
    };
  }

  private String line() {
    String part = chance(4) ? " part='" + "IMFYN".charAt(random.nextInt(5)) + "'" : "";
    return element("l", number() + part, inline(3));
  }

  private String inline(int depth) {
    StringBuilder inline = new StringBuilder(words());
    for (int i = random.nextInt(3); i >= 0 && depth > 0; i--) {
      inline.append(chance(2) ? " " : "").append(piece(depth - 1)).append(words());
    }
    return inline.toString();
  }

  private String piece(int depth) {
    return switch (random.nextInt(11)) {
      case 0 -> element("hi", "", inline(depth));
      case 1 -> element("note", number(), inline(depth));
      case 2 ->
          element("choice", "", element("sic", "", words()) + element("corr", "", inline(depth)));
      case 3 ->
          element("choice", "", element("reg", "", inline(depth)) + element("orig", "", words()));
      case 4 -> element("app", "", element("lem", "", inline(depth)) + element("rdg", "", words()));
      case 5 -> element("w", "", words()) + element("pc", "", ",");
      case 6 -> "<pb n='" + random.nextInt(9) + "'/>";
      case 7 -> "<lb n='" + random.nextInt(9) + "'/>";
      case 8 -> stage();
      case 9 -> "<gap/>";
      default -> element("seg", number(), inline(depth));
    };
  }

  private String stage() {
    return element("stage", "", words());
  }

  private String speaker() {
    return chance(2) ? element("speaker", "", words()) : "";
  }

  private String head() {
    return chance(3) ? element("head", "", words() + element("note", "", words())) : "";
  }

  private String number() {
    return chance(2) ? " n='" + random.nextInt(30) + "'" : "";
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(chance(3) ? "" : " ");
    }
    return words.toString();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private static String element(String name, String attributes, String content) {
    return "<" + name + attributes + ">" + content + "</" + name + ">";
  }
}
