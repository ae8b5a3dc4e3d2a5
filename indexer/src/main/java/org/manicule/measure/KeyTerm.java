package org.manicule.measure;

import java.util.Locale;
import org.manicule.model.Concept;

/**
 * A candidate for a concept: found by counting, not given by an editor.
 *
 * @param concept with the most frequent form as its label and the other forms as other labels
 * @param frequency how often it stands in the glosses
 * @param termhood its C-value in the form for any length: how much it is a term of its own
 * @param keyness its log-likelihood in the glosses against the text: how much it marks the glosses
 */
public record KeyTerm(Concept concept, long frequency, double termhood, double keyness) {

  /** In a sentence for whoever keeps the term: that it was found, and on what grounds. */
  public String note() {
    return String.format(
        Locale.ROOT,
        "Found, not given: %d times in the glosses, C-value %.1f, log-likelihood %.1f"
            + " against the text.",
        frequency,
        termhood,
        keyness);
  }
}
