package org.manicule.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.manicule.model.Concepts;
import org.manicule.model.Line;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;

/** Makes the documents of an index. */
final class Documents {

  private static final FieldType WORDS = Schema.words();

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
    addWords(document, new PassageText(passage), info);
    addNames(document, passage, info);
    return document;
  }

  private static Document document(String kind, byte[] stored) {
    Document document = new Document();
    document.add(new StringField(Schema.KIND, kind, Field.Store.NO));
    document.add(new StoredField(Schema.STORED, stored));
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
    for (Line line : passage.stanza().lines()) {
      document.add(new StringField(Schema.REF, line.ref().toString(), Field.Store.NO));
    }
  }

  private static void addWords(Document document, PassageText text, WorkInfo info) {
    add(document, Side.LINE, info.language(), List.of(text.lines().joined()));
    add(document, Side.GLOSS, info.glossLanguage(), text.comments().texts());
    add(document, Side.QUOTED, info.language(), text.quotations().texts());
    for (String quoted : text.quotations().texts()) {
      for (String entry : QuotedWords.entries(quoted)) {
        document.add(new StringField(Schema.COMPLETIONS, entry, Field.Store.NO));
      }
    }
  }

  private static void add(Document document, Side side, String language, List<String> texts) {
    String exact = Schema.exact(side);
    String forms = Schema.forms(side, Language.of(language));
    for (String text : texts) {
      document.add(new Field(exact, text, WORDS));
      if (!forms.equals(exact)) {
        document.add(new Field(forms, text, WORDS));
      }
    }
  }

  private static void addNames(Document document, Passage passage, WorkInfo info) {
    document.add(new TextField(Schema.TITLE, info.title(), Field.Store.NO));
    document.add(new TextField(Schema.TITLE, passage.work().value(), Field.Store.NO));
    document.add(new TextField(Schema.AUTHOR, info.author(), Field.Store.NO));
    for (LinkedGloss gloss : passage.glosses()) {
      document.add(new TextField(Schema.AUTHOR, gloss.gloss().author(), Field.Store.NO));
    }
  }
}
