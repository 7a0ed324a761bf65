package dev.cairn.writing.remote;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Carries one request on the thread that asks, within what time is left. It follows no redirect,
 * since that would hand the key to another server, and reads no more than an answer can be.
 */
final class Wire implements HttpClient {
  /** An answer about a week is a few thousand characters. */
  static final int LONGEST = 256 * 1024;

  private static final int EXCERPT = 2_000;
  private static final int GOOD = 200;
  private static final int FIRST_BAD = 300;

  private final java.net.http.HttpClient http;
  private final Supplier<Duration> left;
  private final Clock clock;
  private byte[] sent = new byte[0];
  private int status;

  Wire(java.net.http.HttpClient http, Supplier<Duration> left, Clock clock) {
    this.http = http;
    this.left = left;
    this.clock = clock;
  }

  /** The bytes that left last. */
  byte[] sent() {
    return sent;
  }

  /** The status that came back; 0 where none did. */
  int status() {
    return status;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("Answers are streamed");
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try {
      HttpResponse<InputStream> response = send(request);
      try (InputStream body = new Bounded(response.body(), LONGEST)) {
        status = response.statusCode();
        check(response, body);
        listener.onOpen(
            SuccessfulHttpResponse.builder()
                .statusCode(status)
                .headers(response.headers().map())
                .build());
        parser.parse(body, listener);
      }
      listener.onClose();
    } catch (IOException broken) {
      listener.onError(broken);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      listener.onError(over);
    } catch (Answered answer) {
      listener.onError(answer);
    }
  }

  private HttpResponse<InputStream> send(HttpRequest request)
      throws IOException, InterruptedException {
    sent = request.body().getBytes(StandardCharsets.UTF_8);
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .timeout(left.get().plusMillis(1))
            .POST(BodyPublishers.ofByteArray(sent));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    return http.send(builder.build(), BodyHandlers.ofInputStream());
  }

  private void check(HttpResponse<InputStream> response, InputStream body) throws IOException {
    String type = response.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean good = status >= GOOD && status < FIRST_BAD;
    if (!good || type.startsWith("text/html")) {
      String excerpt = new String(body.readNBytes(EXCERPT), StandardCharsets.UTF_8);
      throw new Answered(
          status,
          excerpt,
          RetryAfter.of(response.headers().firstValue("retry-after").orElse(""), clock.instant()));
    }
  }
}
