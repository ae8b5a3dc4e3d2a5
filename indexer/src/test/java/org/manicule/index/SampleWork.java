package org.manicule.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.model.Comment;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Lemma;
import org.manicule.model.Line;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Numbering;
import org.manicule.model.Place;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.text.Sentences;
import org.manicule.text.Span;

/**
 * A small work for tests. Words of a gloss in curly quotation marks are linked to the first line
 * that has them: {@code SampleWork.of("poem", "en").stanza("A secret door").gloss("“secret” means
 * hidden.")}.
 */
public final class SampleWork {

  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  private final String id;
  private final WorkInfo info;
  private final TextBuilder text = new TextBuilder();
  private final List<DraftGloss> glosses = new ArrayList<>();
  private Span lastStanza = new Span(0, 0);

  private record DraftGloss(Target.Scope scope, Span lines, String body, String author) {}

  private SampleWork(String id, WorkInfo info) {
    this.id = id;
    this.info = info;
  }

  public static SampleWork of(String id, String language) {
    return new SampleWork(id, WorkInfo.of("The " + id, language));
  }

  public static SampleWork of(String id, WorkInfo info) {
    return new SampleWork(id, info);
  }

  public SampleWork division(String heading, String number) {
    text.beginDivision(heading, number);
    return this;
  }

  public SampleWork endDivision() {
    text.endDivision();
    return this;
  }

  public SampleWork stanza(String... lines) {
    text.beginStanza(Stanza.Form.VERSE, "");
    int start = text.lineCount();
    for (String line : lines) {
      text.line(line);
    }
    lastStanza = new Span(start, text.lineCount());
    text.endStanza();
    return this;
  }

  /** On the last stanza. */
  public SampleWork gloss(String body) {
    return gloss(Target.Scope.STANZA, lastStanza, body, "");
  }

  public SampleWork gloss(Target.Scope scope, Span lines, String body, String author) {
    glosses.add(new DraftGloss(scope, lines, body, author));
    return this;
  }

  /** Without links. */
  public Work unlinked() {
    Text built = text.build(Numbering.AUTOMATIC);
    List<Gloss> all = new ArrayList<>();
    for (DraftGloss draft : glosses) {
      all.add(
          new Gloss(
              all.size() + 1,
              built.target(draft.scope(), draft.lines()),
              Comment.plain(draft.body()),
              draft.author(),
              new SourcePosition(1, 1)));
    }
    return new Work(new WorkId(id), info, built, all);
  }

  public LinkedWork build() {
    Work work = unlinked();
    return new LinkedWork(
        work,
        work.glosses().stream()
            .map(gloss -> new LinkedGloss(gloss, explanations(gloss.comment().text(), work.text())))
            .toList());
  }

  private static List<Explanation> explanations(String body, Text text) {
    List<Explanation> explanations = new ArrayList<>();
    for (Span sentence : Sentences.of(body)) {
      Matcher quoted = QUOTED.matcher(sentence.of(body));
      while (quoted.find()) {
        Span span = new Span(quoted.start(1), quoted.end(1)).shift(sentence.start());
        Lemma lemma = new Lemma(span, span.of(body), Lemma.Offer.OFFERED, 0);
        explanations.add(new Explanation(sentence, lemma, link(lemma.text(), text)));
      }
    }
    return explanations;
  }

  private static Link link(String words, Text text) {
    String wanted = words.toLowerCase(Locale.ROOT);
    for (Line line : text.lines()) {
      int start = line.text().toLowerCase(Locale.ROOT).indexOf(wanted);
      if (start >= 0) {
        Span span = new Span(start, start + wanted.length());
        List<Place.Run> runs = List.of(new Place.Run(line.ordinal(), line.ref(), span));
        return new Link.Linked(new Place(runs, Place.Means.EXACT, 1), "the same words");
      }
    }
    return new Link.Orphan("these words stand in no line", "check the words");
  }
}
