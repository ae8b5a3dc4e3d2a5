package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.manicule.model.Aside;
import org.manicule.model.Comment;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Lemma;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.Place;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;
import org.manicule.text.Span;

class StoredFormTest {

  @Test
  void aPassageWithEverythingInItComesBackTheSame() {
    assertStored(everything(), Passage.class);
  }

  @Test
  void aSummaryComesBackTheSame() {
    WorkInfo info = new WorkInfo("Σίγμα", "ΑΒ", "grc", "en", "here", "free", "M.");
    WorkSummary.Entry entry =
        new WorkSummary.Entry(List.of("1", "2"), "Canto 2", new Span(3, 9), "1.2.4-9");
    assertStored(
        new WorkSummary(new WorkId("w"), info, 9, 2, 1, List.of(entry), ""), WorkSummary.class);
  }

  @Test
  void aConceptComesBackTheSame() {
    ConceptId id = new ConceptId("latent-space");
    List<ConceptId> none = List.of();
    assertStored(
        new Concept(id, "urn:x", "latent space", List.of("a"), "d", List.of(id), none, none),
        Concept.class);
  }

  @Test
  void aPassageTakesLessRoomThanItsText() {
    List<Line> lines =
        IntStream.range(0, 10)
            .mapToObj(i -> Line.of(i, LineRef.of("1." + (i + 1)), "And so we came to the water"))
            .toList();
    Passage passage =
        new Passage(
            new WorkId("w"),
            0,
            List.of("1"),
            List.of(),
            new Stanza(0, Stanza.Form.VERSE, "", lines),
            Passage.Piece.WHOLE,
            List.of(),
            List.of(),
            List.of());

    assertThat(StoredForm.write(passage)).hasSizeLessThan(150);
  }

  @Test
  void damagedBytesAreSaidToBeDamaged() {
    assertThatThrownBy(() -> StoredForm.read(new BytesRef("[1,"), Passage.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("a stored Passage is damaged");
  }

  private static <T> void assertStored(T value, Class<T> type) {
    assertThat(StoredForm.read(new BytesRef(StoredForm.write(value)), type)).isEqualTo(value);
  }

  private static Passage everything() {
    Line line =
        new Line(
            7,
            LineRef.of("1.12a"),
            "“Ænéas” 😀 e\u0301 שלום",
            List.of(new Line.Part(new Span(0, 3), "Chorus")),
            List.of("exit"));
    Place place =
        new Place(List.of(new Place.Run(7, line.ref(), new Span(1, 6))), Place.Means.GAPS, 0.75);
    return new Passage(
        new WorkId("w"),
        3,
        List.of("1"),
        List.of(
            new Passage.Furniture.Heading(List.of("1"), "Book I"),
            new Passage.Furniture.Remark(new Aside(Aside.Kind.CAST, "two maids"))),
        new Stanza(2, Stanza.Form.PROSE, "Chorus", List.of(line)),
        Passage.Piece.MIDDLE,
        List.of(new Passage.Furniture.Heading(List.of("2"), "")),
        List.of(
            gloss(
                new Link.Linked(place, "same words"),
                new Link.Ambiguous(List.of(place, place), "two fit", "write [7]"),
                new Link.Orphan("nowhere", "check"))),
        List.of(gloss()));
  }

  private static LinkedGloss gloss(Link... links) {
    Comment.Styled styled = new Comment.Styled(new Span(0, 2), Comment.Style.FOREIGN, "la");
    Comment comment =
        new Comment("“door” is shut.\n\nSo.", List.of(styled), List.of(new Span(1, 5)));
    Target target = new Target(Target.Scope.LINES, new Span(7, 8), "1.12a");
    Gloss gloss = new Gloss(1, target, comment, "M.", new SourcePosition(4, 2));
    Lemma lemma = new Lemma(new Span(1, 5), "door", Lemma.Offer.QUOTED, 2);
    return new LinkedGloss(
        gloss,
        List.of(links).stream()
            .map(link -> new Explanation(new Span(0, 15), lemma, link))
            .toList());
  }
}
