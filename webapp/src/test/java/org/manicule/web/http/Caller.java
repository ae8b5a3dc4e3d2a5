package org.manicule.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls a running server: politely over HTTP, or with any bytes at all. */
public final class Caller implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final int port;

  public Caller(WebServer server) {
    this.address = server.address();
    this.port = server.port();
  }

  /** The answer to a GET request for a path such as {@code "/search?q=weights"}. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  public HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  public URI uri(String path) {
    return URI.create(address + path.substring(1));
  }

  /** What comes back, to the last byte, for lines sent as they are. */
  public String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
