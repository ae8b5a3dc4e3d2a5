package org.manicule.web.http;

/** Sets a refusal as a page for people. */
@FunctionalInterface
public interface RefusalPage {

  /** The page as HTML. */
  String render(Refusal refusal);
}
