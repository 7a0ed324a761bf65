package dev.cairn.writing.remote;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a request as the library would send it, and sends nothing. */
final class Capture implements HttpClient {
  private @Nullable HttpRequest request;

  HttpRequest request() {
    return Objects.requireNonNull(request, "the library made no request");
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest taken) {
    throw new UnsupportedOperationException("Answers are streamed");
  }

  @Override
  public void execute(
      HttpRequest taken, ServerSentEventParser parser, ServerSentEventListener listener) {
    request = taken;
  }
}
