package org.manicule.web.page;

import org.manicule.text.Span;

/** Something that lies on a stretch of a text: a mark, a lemma, an explanation, a style. */
record Labelled<T>(Span span, T label) {}
