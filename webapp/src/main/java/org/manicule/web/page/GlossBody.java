package org.manicule.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.model.Comment;
import org.manicule.model.Explanation;
import org.manicule.model.Image;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Place;
import org.manicule.model.WorkId;
import org.manicule.text.Span;
import org.manicule.web.page.GlossView.Doubt;
import org.manicule.web.page.GlossView.Paragraph;
import org.manicule.web.page.GlossView.Run;
import org.manicule.web.page.GlossView.Stretch;
import org.manicule.web.page.GlossView.Style;
import org.manicule.web.page.GlossView.Words;

/**
 * The body of one gloss, cut four times, each cut inside the one before: into paragraphs,
 * explanations, quoted words, and runs of one look.
 */
final class GlossBody {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+(?:\n[^\n]+)*");
  private static final String OPENING = "\"'“‘«‹„‚";
  private static final String CLOSING = "\"'”’»›“‘";

  private final WorkId work;
  private final Quotations quotations;
  private final Ids ids;
  private final String text;
  private final List<Labelled<Quotation>> explanations = new ArrayList<>();
  private final List<Labelled<Sourced>> quoted = new ArrayList<>();
  private final List<Labelled<Dress>> dressed = new ArrayList<>();

  private sealed interface Dress {
    record Marked() implements Dress {}

    record Styled(Style style, String language) implements Dress {}
  }

  GlossBody(WorkId work, LinkedGloss linked, Matches matches, Quotations quotations, Ids ids) {
    this.work = work;
    this.quotations = quotations;
    this.ids = ids;
    this.text = linked.gloss().comment().text();
    Map<Span, Sourced> sources = new HashMap<>();
    for (Quotation each : Quotation.of(linked)) {
      explanations.add(new Labelled<>(each.explained(), each));
      sources.putIfAbsent(each.quoted(), Sourced.at(address(each)));
    }
    for (Explanation each : linked.explanations()) {
      sources.putIfAbsent(each.lemma().span(), Sourced.doubtful(linked, each));
    }
    quote(linked.explanations(), sources);
    linked.gloss().comment().styles().forEach(this::dress);
    matches.marksIn(text).forEach(mark -> dressed.add(new Labelled<>(mark, new Dress.Marked())));
  }

  /** Words quoted inside quoted words are not set apart once more. */
  private void quote(List<Explanation> explanations, Map<Span, Sourced> sources) {
    List<Span> outermost =
        outermost(explanations.stream().map(each -> each.lemma().span()).toList());
    for (Span lemma : outermost) {
      quoted.add(
          new Labelled<>(withMarks(text, lemma), sources.getOrDefault(lemma, Sourced.UNKNOWN)));
    }
  }

  private static List<Span> outermost(List<Span> spans) {
    List<Span> outermost = new ArrayList<>();
    int reached = -1;
    for (Span span :
        spans.stream()
            .distinct()
            .sorted((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end())
            .toList()) {
      if (span.end() > reached) {
        outermost.add(span);
        reached = span.end();
      }
    }
    return outermost;
  }

  /** Quoted words with the quotation marks around them, where both stand there. */
  static Span withMarks(String text, Span lemma) {
    boolean enclosed =
        lemma.start() > 0
            && lemma.end() < text.length()
            && OPENING.indexOf(text.charAt(lemma.start() - 1)) >= 0
            && CLOSING.indexOf(text.charAt(lemma.end())) >= 0;
    return enclosed ? new Span(lemma.start() - 1, lemma.end() + 1) : lemma;
  }

  /** On this page the words themselves, or their line; else the page of the line. */
  private String address(Quotation quotation) {
    if (quotations.hasWords(quotation)) {
      return "#" + quotation.wordsId();
    }
    Place.Run first = quotation.place().runs().getFirst();
    return quotations.hasLine(first)
        ? "#" + Addresses.lineId(first.ref())
        : Addresses.line(work, first.ref(), "");
  }

  private void dress(Comment.Styled styled) {
    Style style =
        switch (styled.style()) {
          case EMPHASIS -> Style.EMPHASIS;
          case STRONG -> Style.STRONG;
          case FOREIGN -> Style.FOREIGN;
        };
    dressed.add(new Labelled<>(styled.span(), new Dress.Styled(style, styled.language())));
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      Span span = new Span(paragraph.start(), paragraph.end());
      paragraphs.add(
          new Paragraph(Segments.cut(span, explanations).stream().map(this::stretch).toList()));
    }
    return paragraphs;
  }

  private Stretch stretch(Segment<Quotation> segment) {
    List<String> explained =
        segment.labels().stream().map(Quotation::explanationId).distinct().toList();
    return new Stretch(
        ids.unused(explained),
        explained,
        Segments.cut(segment.span(), quoted).stream().map(this::words).toList(),
        images(segment));
  }

  /** The images whose explanation ends with a stretch. */
  private List<ImageEntry.Link> images(Segment<Quotation> segment) {
    return segment.labels().stream()
        .filter(each -> each.explained().end() == segment.span().end())
        .map(each -> new ImageEntry.Link(each.quoted().of(text), imageAddress(each)))
        .toList();
  }

  private String imageAddress(Quotation quotation) {
    return Addresses.image(Image.idOf(work, quotation.place().runs()));
  }

  private Words words(Segment<Sourced> segment) {
    Sourced source = segment.labels().stream().findFirst().orElse(Sourced.UNKNOWN);
    return new Words(
        !segment.labels().isEmpty(),
        source.href(),
        onThisPage(source.doubt()),
        Segments.cut(segment.span(), dressed).stream().map(this::run).toList());
  }

  /** Quoted words that are cut in two bear their id once. */
  private Doubt onThisPage(Doubt doubt) {
    return doubt.id().isEmpty()
        ? doubt
        : new Doubt(
            ids.unused(List.of(doubt.id())).stream().findFirst().orElse(""),
            doubt.status(),
            doubt.note());
  }

  private Run run(Segment<Dress> segment) {
    boolean marked = false;
    Dress.Styled look = new Dress.Styled(Style.PLAIN, "");
    for (Dress each : segment.labels()) {
      switch (each) {
        case Dress.Marked mark -> marked = true;
        case Dress.Styled styled -> look = styled;
      }
    }
    return new Run(segment.span().of(text), marked, look.style(), look.language());
  }
}
