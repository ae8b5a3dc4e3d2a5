package org.manicule.rebuild;

import java.time.Instant;
import org.manicule.index.IndexBuilder;
import org.manicule.model.Concepts;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;

/** Where a rebuild writes the next generation, or does not. Safe for use by several threads. */
interface Output {

  void put(LinkedWork work);

  void remove(WorkId work);

  /** Leaves a work as it is, marked with the time when it was read. */
  void keep(WorkId work, Instant asOf);

  /** Writes a work as it is, in the words of this program. */
  void renew(WorkId work);

  void concepts(Concepts concepts);

  void note(String name, byte[] value);

  void forget(String name);

  static Output to(IndexBuilder builder) {
    return new Output() {
      @Override
      public void put(LinkedWork work) {
        builder.put(work);
      }

      @Override
      public void remove(WorkId work) {
        builder.remove(work);
      }

      @Override
      public void keep(WorkId work, Instant asOf) {
        builder.keep(work, asOf);
      }

      @Override
      public void renew(WorkId work) {
        builder.renew(work);
      }

      @Override
      public void concepts(Concepts concepts) {
        builder.concepts(concepts);
      }

      @Override
      public void note(String name, byte[] value) {
        builder.note(name, value);
      }

      @Override
      public void forget(String name) {
        builder.forget(name);
      }
    };
  }

  /** Writes nothing. */
  static Output toNowhere() {
    return new Output() {
      @Override
      public void put(LinkedWork work) {}

      @Override
      public void remove(WorkId work) {}

      @Override
      public void keep(WorkId work, Instant asOf) {}

      @Override
      public void renew(WorkId work) {}

      @Override
      public void concepts(Concepts concepts) {}

      @Override
      public void note(String name, byte[] value) {}

      @Override
      public void forget(String name) {}
    };
  }
}
