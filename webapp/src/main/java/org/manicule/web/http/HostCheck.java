package org.manicule.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Refuses requests that call the server by a name that is not its own. */
final class HostCheck implements Handler {

  private final Binding binding;

  HostCheck(Binding binding) {
    this.binding = binding;
  }

  @Override
  public void handle(Context context) {
    String name = context.req().getServerName();
    if (!binding.answersTo(name)) {
      throw new RefusedException(
          new Refusal(
              421,
              "This server has another name",
              "It was called '" + name + "', which is none of its names.",
              "Use the address that it printed when it started; whoever runs it can give it"
                  + " further names with --name."));
    }
  }
}
