package org.manicule.web.api;

import java.util.List;
import java.util.Locale;
import org.manicule.search.Completion;

/** What goes on from what was typed, best first. */
record CompletionsAnswer(List<CompletionAnswer> completions) {

  /**
   * @param kind {@code concept}, {@code quoted words} or {@code word}
   */
  record CompletionAnswer(String text, String kind) {}

  CompletionsAnswer {
    completions = List.copyOf(completions);
  }

  static CompletionsAnswer of(List<Completion> completions) {
    return new CompletionsAnswer(
        completions.stream()
            .map(each -> new CompletionAnswer(each.text(), words(each.kind())))
            .toList());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
