package org.manicule.cli;

/**
 * Something outside the program stands in its way. The message is one sentence for people, without
 * a full stop: {@code there is no corpus folder 'poems'; name one with --corpus}.
 */
public final class EnvironmentFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  public EnvironmentFailure(String sentence) {
    super(sentence);
  }

  public EnvironmentFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
