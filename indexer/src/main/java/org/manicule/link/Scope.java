package org.manicule.link;

import org.manicule.model.Target;
import org.manicule.text.Span;

/**
 * The lines in which a lemma is expected.
 *
 * @param name as people call it: {@code line 16}, {@code stanza 2}, {@code the work}
 * @param kind how the gloss names it
 */
record Scope(String name, Target.Scope kind, Span lines) {}
