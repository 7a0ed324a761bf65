package dev.cairn.writing.remote;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question to a model and what came of it; the wire works on the thread that asks. */
final class Asked implements StreamingChatResponseHandler {
  private final Consumer<String> pieces;
  private @Nullable ChatResponse response;
  private @Nullable Throwable problem;

  private Asked(Consumer<String> pieces) {
    this.pieces = pieces;
  }

  static Asked of(StreamingChatModel model, ChatRequest request, Consumer<String> pieces) {
    Asked asked = new Asked(pieces);
    model.chat(request, asked);
    return asked;
  }

  /** The answer when it came to its end; a stream that was cut has no reason why it ended. */
  @Nullable ChatResponse whole() {
    return problem == null && response != null && response.finishReason() != null ? response : null;
  }

  /** Null where nothing was thrown. */
  @Nullable Throwable problem() {
    return problem;
  }

  @Override
  public void onPartialResponse(String piece) {
    pieces.accept(piece);
  }

  @Override
  public void onCompleteResponse(ChatResponse complete) {
    response = complete;
  }

  /** The first problem is the cause of those behind it. */
  @Override
  public void onError(Throwable thrown) {
    if (problem == null) {
      problem = thrown;
    }
  }
}
