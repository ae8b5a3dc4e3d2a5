package org.manicule.index;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.manicule.model.Concepts;
import org.manicule.model.Image;
import org.manicule.model.Line;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;

/** Makes the documents of an index. */
final class Documents {

  private static final FieldType WORDS = Schema.words();

  /** In characters; phrases that begin alike for so long stand in the order of their places. */
  private static final int LONGEST_KEY = 200;

  private Documents() {}

  static Document of(WorkSummary work, Optional<Canary> canary) {
    Document document = document(Schema.A_WORK, StoredForm.write(work));
    document.add(new StringField(Schema.WORK, work.id().value(), Field.Store.NO));
    document.add(new StringField(Schema.SUMMARY_OF, work.id().value(), Field.Store.NO));
    canary.ifPresent(each -> document.add(new BinaryDocValuesField(Schema.CANARY, each.print())));
    return document;
  }

  static Document note(String name, byte[] value) {
    Document document = new Document();
    document.add(new StringField(Schema.KIND, Schema.A_NOTE, Field.Store.NO));
    document.add(new StringField(Schema.NOTE_NAME, name, Field.Store.NO));
    document.add(new BinaryDocValuesField(Schema.NOTE_NAME, new BytesRef(name)));
    document.add(new BinaryDocValuesField(Schema.NOTE, new BytesRef(value)));
    return document;
  }

  static Document of(Concepts concepts) {
    return document(Schema.CONCEPTS, StoredForm.write(concepts.all()));
  }

  static Document of(Passage passage, WorkInfo info) {
    Document document = document(Schema.PASSAGE, StoredForm.write(passage));
    addPlace(document, passage);
    addLinks(document, passage);
    addWords(document, new PassageText(passage), info);
    addAuthors(document, passage);
    return document;
  }

  static Document of(Image image, int place, WorkInfo info) {
    Document document = document(Schema.AN_IMAGE, StoredForm.write(image));
    String work = image.work().value();
    document.add(new StringField(Schema.WORK, work, Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.WORK, new BytesRef(work)));
    document.add(new NumericDocValuesField(Schema.ORDINAL, place));
    Set.of(image.id(), Image.idOf(image.work(), image.runs()))
        .forEach(id -> document.add(new StringField(Schema.IMAGE_ID, id, Field.Store.NO)));
    addPhrase(document, image, info);
    addSayings(document, image, info);
    return document;
  }

  private static void addPhrase(Document document, Image image, WorkInfo info) {
    String phrase = image.phrase();
    document.add(new Field(Schema.phrase(Language.of(info.language())), phrase, WORDS));
    document.add(new StringField(Schema.INITIAL, image.initial(), Field.Store.NO));
    String key = Image.key(phrase);
    BytesRef sortKey = new BytesRef(key.substring(0, Math.min(LONGEST_KEY, key.length())));
    document.add(new SortedDocValuesField(Schema.PHRASE_KEY, sortKey));
  }

  private static void addSayings(Document document, Image image, WorkInfo info) {
    document.add(new NumericDocValuesField(Schema.TIMES, image.sayings().size()));
    String field = Schema.explained(Language.of(info.glossLanguage()));
    Set<String> glosses = new HashSet<>();
    for (Image.Saying saying : image.sayings()) {
      document.add(new Field(field, saying.text(), WORDS));
      if (glosses.add(String.valueOf(saying.gloss()))) {
        document.add(new StringField(Schema.GLOSS, String.valueOf(saying.gloss()), Field.Store.NO));
      }
    }
  }

  private static Document document(String kind, byte[] stored) {
    Document document = new Document();
    document.add(new StringField(Schema.KIND, kind, Field.Store.NO));
    document.add(new BinaryDocValuesField(Schema.STORED, new BytesRef(stored)));
    return document;
  }

  private static void addPlace(Document document, Passage passage) {
    String work = passage.work().value();
    document.add(new StringField(Schema.WORK, work, Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.WORK, new BytesRef(work)));
    document.add(new NumericDocValuesField(Schema.ORDINAL, passage.ordinal()));
    int[] first = {passage.lines().start()};
    int[] last = {passage.lines().end() - 1};
    document.add(new IntRange(Schema.LINES, first, last));
    document.add(new NumericDocValuesField(Schema.FIRST_LINE, first[0]));
    String ref = passage.range().first().toString();
    document.add(new SortedDocValuesField(Schema.FIRST_REF, new BytesRef(ref)));
    for (Line line : passage.stanza().lines()) {
      document.add(new StringField(Schema.REF, line.ref().toString(), Field.Store.NO));
    }
  }

  private static void addLinks(Document document, Passage passage) {
    Map<Link.Status, Long> counts =
        passage.glosses().stream()
            .flatMap(gloss -> gloss.explanations().stream())
            .collect(groupingBy(explanation -> explanation.link().status(), counting()));
    counts.forEach(
        (status, count) -> document.add(new NumericDocValuesField(Schema.links(status), count)));
  }

  private static void addWords(Document document, PassageText text, WorkInfo info) {
    add(document, Side.LINE, info, List.of(String.join("\n", text.texts(Side.LINE))));
    add(document, Side.GLOSS, info, text.texts(Side.GLOSS));
    add(document, Side.QUOTED, info, text.texts(Side.QUOTED));
  }

  private static void add(Document document, Side side, WorkInfo info, List<String> texts) {
    String field = Schema.words(side, side.language(info));
    texts.forEach(text -> document.add(new Field(field, text, WORDS)));
  }

  private static void addAuthors(Document document, Passage passage) {
    for (LinkedGloss gloss : passage.glosses()) {
      if (!gloss.gloss().author().isEmpty()) {
        document.add(new TextField(Schema.AUTHOR, gloss.gloss().author(), Field.Store.NO));
      }
    }
  }
}
