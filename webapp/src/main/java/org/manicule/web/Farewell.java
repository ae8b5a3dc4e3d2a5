package org.manicule.web;

import java.util.concurrent.CountDownLatch;

/**
 * Waits until the process is asked to stop (Ctrl+C, SIGTERM), and holds its end until what was open
 * is closed.
 *
 * <pre>{@code
 * try (Farewell farewell = Farewell.prepare(); Server server = start()) {
 *   farewell.await();
 * } // the server closes, then the process ends
 * }</pre>
 */
final class Farewell implements AutoCloseable {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Farewell() {}

  static Farewell prepare() {
    Farewell farewell = new Farewell();
    Runtime.getRuntime().addShutdownHook(new Thread(farewell::stop, "farewell"));
    return farewell;
  }

  private void stop() {
    asked.countDown();
    try {
      closed.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  void await() throws InterruptedException {
    asked.await();
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
