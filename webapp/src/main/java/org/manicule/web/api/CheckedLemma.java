package org.manicule.web.api;

import org.manicule.search.LinkReport;
import org.manicule.web.api.GlossText.LinkText;

/**
 * Words that a gloss quotes, and what became of them.
 *
 * @param gloss the place of the gloss among those of its work, from 1
 * @param lines which the gloss is about, as they are cited; empty for the work
 * @param where the gloss stands in its file: {@code aeneid.md:412:3}
 */
record CheckedLemma(
    String work, int gloss, String lines, String where, String lemma, LinkText link) {

  static CheckedLemma of(LinkReport.Lemma each, CorpusFiles files) {
    return new CheckedLemma(
        each.work().value(),
        each.gloss().ordinal(),
        each.gloss().target().reference(),
        files.where(each.work(), each.gloss().position()),
        each.explanation().lemma().text(),
        LinkText.of(each.explanation().link()));
  }
}
