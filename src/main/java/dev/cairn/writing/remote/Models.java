package dev.cairn.writing.remote;

import dev.cairn.action.text.Provider;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** The library's model of a service, over a wire of ours; it logs nothing. */
final class Models {
  /** Enough for a week of passages. */
  static final int ANSWER_TOKENS = 4_000;

  private static final double CALM = 0.4;

  private Models() {}

  static StreamingChatModel of(Provider provider, String key, HttpClient wire) {
    String base = provider.base().toString();
    return switch (provider.kind()) {
      case OPENAI ->
          OpenAiStreamingChatModel.builder()
              .httpClientBuilder(new OneWire(wire))
              .baseUrl(base)
              .apiKey(key)
              .modelName(provider.model())
              .temperature(CALM)
              .maxTokens(ANSWER_TOKENS)
              .strictJsonSchema(true)
              .build();
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(new OneWire(wire))
              .baseUrl(base)
              .apiKey(key)
              .modelName(provider.model())
              .temperature(CALM)
              .maxTokens(ANSWER_TOKENS)
              .build();
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(new OneWire(wire))
              .baseUrl(base)
              .modelName(provider.model())
              .temperature(CALM)
              .numPredict(ANSWER_TOKENS)
              .build();
    };
  }
}
