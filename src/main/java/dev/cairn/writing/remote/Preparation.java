package dev.cairn.writing.remote;

import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Outgoing.AnswerForm;
import dev.cairn.action.text.Price;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.TextWish;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.writing.disclosure.Disclosure;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes requests as the library would send them, and holds them against what was shown. */
final class Preparation {
  /** About as many characters make a token of plain English. */
  static final int CHARACTERS_A_TOKEN = 4;

  private static final long TOKENS_A_PASSAGE = 45;

  /** The library wants one; it stands in a header, never among the bytes that are shown. */
  private static final String NO_KEY = "none";

  private final Disclosure disclosure;

  Preparation(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  Outgoing of(
      Provider provider, TextWish wish, Map<PassageKey, List<Objection>> wrong, AnswerForm form) {
    Disclosure.Told told = disclosure.of(wish, provider.id(), wrong);
    HttpRequest request = request(provider, Prompt.of(told.json(), wish.passages(), form));
    byte[] body = bytes(request);
    int tokens = body.length / CHARACTERS_A_TOKEN;
    Price price = provider.price();
    return new Outgoing(
        provider,
        wish,
        told.json(),
        request.url(),
        body,
        Digest.of(body),
        told.pseudonym(),
        form,
        tokens,
        price == null ? null : price.of(tokens, TOKENS_A_PASSAGE * wish.passages().size()),
        Disclosure.KEPT,
        !wrong.isEmpty());
  }

  /** Whether just the bytes that were shown would leave. */
  static boolean asShown(Outgoing shown) {
    ChatRequest again = Prompt.of(shown.facts(), shown.wish().passages(), shown.form());
    return Arrays.equals(bytes(request(shown.provider(), again)), shown.body());
  }

  private static HttpRequest request(Provider provider, ChatRequest asked) {
    Capture capture = new Capture();
    Asked.of(Models.of(provider, NO_KEY, capture), asked, _ -> {});
    return capture.request();
  }

  private static byte[] bytes(HttpRequest request) {
    return request.body().getBytes(StandardCharsets.UTF_8);
  }
}
