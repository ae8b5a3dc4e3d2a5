package org.manicule.text;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading bears: {@code "Canto IV"} bears 4, {@code "Book II: The Return"} 2,
 * {@code "I. The Burial of the Dead"} 1, {@code "12"} 12. Ordinary words are no numbers, even where
 * their letters are: {@code "I remember"}, {@code "Mix"}, {@code "Part C"} bear none, nor does
 * {@code "Act I, Scene 2"}, which bears two.
 *
 * <pre>
 * heading = [ label ] number [ stop words ]
 * label   = "Book" | "Canto" | "Scene" | … , with or without a full stop; see LABELS
 * number  = up to four figures and perhaps one letter
 *         | roman numeral up to 399 in one case, but neither C nor L alone, which are letters
 * stop    = "." | ":" | ")" and a blank, or, behind more than one character, a dash between blanks;
 *           behind a label also a comma, any dash, or, where the number is not one lone letter, a blank
 * </pre>
 *
 * @param label the word before the number in small letters, such as {@code book}; empty where there
 *     is none
 * @param number in arabic figures
 */
public record HeadingNumber(String label, String number) {

  private static final int LARGEST_ROMAN = 399;

  private static final String LABELS =
      "act|air|ballad|bk|book|canto|canticle|cap|ch|chap|chapter|chorus|column|dialogue|eclogue"
          + "|elegy|epigram|epistle|epode|fable|fit|fragment|fytte|hymn|idyll?|letter|no|nr|number"
          + "|ode|part|poem|prologue|psalm|pt|satire|scene|section|song|sonnet|stanza|sura|tale"
          + "|vol|volume|§|№|n°"
          + "|liber|lib|carmen|carm|ecloga|elegia|epistula|satura|actus|scaena|caput|pars"
          + "|buch|gesang|akt|aufzug|auftritt|szene|teil|kapitel|lied|abschnitt|gedicht|nummer"
          + "|livre|chant|acte|scène|partie|chapitre|poème"
          + "|libro|atto|scena|parte|capitolo|sonetto|canzone"
          + "|acto|jornada|escena|capítulo|soneto|livro|cena|poema"
          + "|boek|zang|bedrijf|toneel|deel|hoofdstuk|bok|sång|sang|del"
          + "|песнь|глава|книга|часть|действие|явление|βιβλίο|βιβλίον|ῥαψῳδία|ραψωδία";

  private static final String NUMBER = "(?<number>\\d{1,4}\\p{Ll}?|[IVXLCDM]+|[ivxlcdm]+)";
  private static final String END = "(?=\\h|$)";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<label>(?iu:"
              + LABELS
              + "))(?:\\.\\h*|\\h+|(?<=[§№°])\\h*)"
              + NUMBER
              + "(?:$|[.:),]"
              + END
              + "|\\h*[–—]|\\h*-+"
              + END
              + "|(?<!\\h[IVXLCDMivxlcdm])\\h)");

  private static final Pattern BARE =
      Pattern.compile(NUMBER + "(?:$|[.:)]" + END + "|(?<!^\\p{L})\\h+[-–—]+" + END + ")");

  /** {@code V. S. Naipaul}: a letter that stands for a name, for another follows. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\h*\\p{Lu}\\.");

  public static Optional<HeadingNumber> of(String heading) {
    String plain = heading.strip();
    Matcher labelled = LABELLED.matcher(plain);
    if (labelled.lookingAt()) {
      String label = labelled.group("label").toLowerCase(Locale.ROOT);
      Optional<String> number = arabic(labelled.group("number"));
      return labelled.find() ? Optional.empty() : number.map(n -> new HeadingNumber(label, n));
    }
    Matcher bare = BARE.matcher(plain);
    return bare.lookingAt() && !INITIALS.matcher(plain).lookingAt()
        ? arabic(bare.group("number")).map(n -> new HeadingNumber("", n))
        : Optional.empty();
  }

  private static Optional<String> arabic(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Optional.of(number);
    }
    OptionalInt value = RomanNumeral.valueOf(number);
    boolean letter = "CLcl".contains(number);
    return value.isPresent() && value.getAsInt() <= LARGEST_ROMAN && !letter
        ? Optional.of(String.valueOf(value.getAsInt()))
        : Optional.empty();
  }
}
