package dev.cairn.writing.remote;

import dev.cairn.action.text.Outgoing.AnswerForm;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.writing.disclosure.Disclosure;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is said to the service: the rules, then the facts. */
final class Prompt {
  private static final String RULES = rules();

  private Prompt() {}

  /** The answer has a place for every text that is asked for, and no other. */
  static ChatRequest of(String facts, List<PassageKey> passages, AnswerForm form) {
    ChatRequest.Builder request =
        ChatRequest.builder().messages(SystemMessage.from(RULES), UserMessage.from(facts));
    switch (form) {
      case SCHEMA -> request.responseFormat(schema(passages));
      case JSON -> request.responseFormat(ResponseFormat.JSON);
      case PROMPT -> request.responseFormat(ResponseFormat.TEXT);
    }
    return request.build();
  }

  private static ResponseFormat schema(List<PassageKey> passages) {
    JsonObjectSchema.Builder root = JsonObjectSchema.builder().additionalProperties(false);
    Disclosure.asked(passages).forEach((day, keys) -> root.addProperty(day, texts(keys)));
    root.required(List.copyOf(Disclosure.asked(passages).keySet()));
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(JsonSchema.builder().name("texts").rootElement(root.build()).build())
        .build();
  }

  private static JsonObjectSchema texts(List<PassageKey> passages) {
    JsonObjectSchema.Builder day = JsonObjectSchema.builder().additionalProperties(false);
    passages.forEach(passage -> day.addStringProperty(passage.part().word()));
    return day.required(passages.stream().map(passage -> passage.part().word()).toList()).build();
  }

  private static String rules() {
    try (InputStream in = Prompt.class.getResourceAsStream("prompt.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("The rules for writers elsewhere cannot be read.", broken);
    }
  }
}
