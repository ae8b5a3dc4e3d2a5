package org.manicule.web.api;

import java.util.List;

/** All works, by title. */
record WorksAnswer(List<WorkAnswer> works) {

  WorksAnswer {
    works = List.copyOf(works);
  }
}
