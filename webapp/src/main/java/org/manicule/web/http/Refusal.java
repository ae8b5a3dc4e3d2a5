package org.manicule.web.http;

/**
 * Why a request is not answered as asked, in words for the one who asked.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param detail what was found
 * @param advice what to do
 */
public record Refusal(int status, String title, String detail, String advice) {

  public Refusal {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("status must be from 400 to 599: " + status);
    }
  }

  /** A request whose parameters ask for what cannot be. */
  public static Refusal badRequest(String detail, String advice) {
    return new Refusal(400, "That cannot be asked", detail, advice);
  }

  public static Refusal notFound(String detail, String advice) {
    return new Refusal(404, "Nothing stands here", detail, advice);
  }

  /** What is said where nothing more is known than the status. */
  static Refusal of(int status) {
    return switch (status) {
      case 404 -> notFound("There is no page at this address.", "Begin at the first page.");
      case 405 ->
          new Refusal(
              status,
              "This can only be read",
              "Nothing can be sent to this address.",
              "Open it as a page.");
      case 408 ->
          new Refusal(
              status, "That took too long", "The request did not arrive in time.", "Try again.");
      case 413 ->
          new Refusal(
              status,
              "That is too much at once",
              "The request is larger than " + Limits.LARGEST_BODY + " bytes.",
              "Send less.");
      case 414, 431 ->
          new Refusal(
              status,
              "That is too much at once",
              "The address, or what the browser sent with it, is too long.",
              "Shorten the query.");
      case 503 ->
          new Refusal(
              status,
              "Not at this moment",
              "The server is starting, stopping or busy.",
              "Try again in a moment.");
      default -> status < 500 ? unreadable() : failure(status);
    };
  }

  private static Refusal unreadable() {
    return new Refusal(
        400,
        "That address cannot be read",
        "The request is not written as HTTP asks for.",
        "Check the address for stray signs, or begin at the first page.");
  }

  private static Refusal failure(int status) {
    return new Refusal(
        status,
        "Something went wrong here",
        "The answer could not be made. The fault is ours, and the server's log says more.",
        "Try again; if it stays, tell whoever runs this server.");
  }
}
