package org.manicule.read.markdown;

import org.manicule.model.Target;
import org.manicule.model.Target.Scope;
import org.manicule.model.Text;
import org.manicule.text.Span;

/** What a gloss is about by where it stands. */
sealed interface Anchor {

  /** Above everything. */
  record OnWork() implements Anchor {}

  /** Straight below a heading; the division by its place among {@link Text#sections()}. */
  record OnDivision(int section) implements Anchor {}

  /** Below a stanza, which is named by its ordinal. */
  record OnStanza(int ordinal) implements Anchor {}

  default Target target(Text text) {
    return switch (this) {
      case OnWork work -> text.target(Scope.WORK, new Span(0, text.lines().size()));
      case OnDivision division ->
          text.target(Scope.DIVISION, text.sections().get(division.section()).lines());
      case OnStanza stanza ->
          text.target(Scope.STANZA, Text.linesOf(text.stanzas().get(stanza.ordinal())));
    };
  }
}
