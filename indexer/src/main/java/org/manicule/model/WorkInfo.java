package org.manicule.model;

/**
 * What is known of a work besides its text. What is not known is the empty string.
 *
 * @param title what people call it; never empty
 * @param author who wrote the text
 * @param language of the text, a BCP 47 tag such as {@code la}
 * @param glossLanguage of the glosses, where it differs from the text's; else the same tag
 * @param source where the text comes from
 * @param licence under which it may be used
 * @param siglum the name or sign of the glosses' author where a gloss bears none
 */
public record WorkInfo(
    String title,
    String author,
    String language,
    String glossLanguage,
    String source,
    String licence,
    String siglum) {

  public WorkInfo {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a work must have a title");
    }
    glossLanguage = glossLanguage.isEmpty() ? language : glossLanguage;
  }

  /** A work of which only the title and the language are known. */
  public static WorkInfo of(String title, String language) {
    return new WorkInfo(title, "", language, language, "", "", "");
  }
}
