package org.manicule.web.http;

/** Ends the handling of a request that is not answered as asked. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.detail(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
