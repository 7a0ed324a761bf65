package dev.cairn.writing.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Outgoing.AnswerForm;
import dev.cairn.action.text.Price;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.WritingStopped.Why;
import dev.cairn.action.text.Written;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.Sceptic;
import dev.cairn.work.Cancel;
import dev.cairn.writing.disclosure.Disclosure;
import dev.cairn.writing.disclosure.Pseudonyms;
import dev.cairn.writing.keys.Keychain;
import dev.cairn.writing.keys.Keys;
import dev.cairn.writing.remote.StrangeServer.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real HTTP against a server that misbehaves: text or a sentence, never a hang, never a key. */
@Timeout(60)
class StrangeServiceTest {
  private static final String KEY = "sk-Tr0ub4dor-and-3-more-letters";
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Persistence QUICK =
      new Persistence(3, Duration.ofMillis(5), Duration.ofSeconds(20));
  private static final Persistence IMPATIENT =
      new Persistence(3, Duration.ofMillis(5), Duration.ofMillis(700));
  private static final Price PRICE = new Price(BigDecimal.ONE, BigDecimal.TEN, "USD");

  /** Doubts digits only, so that what is tested here is the way and not the doubt. */
  private static final Sceptic DIGITS =
      (draft, _, _) ->
          draft.prose().replaceAll("\\{\\{F\\d+\\}\\}", "").matches("(?s).*\\d.*")
              ? new Checked.Refused(
                  draft,
                  List.of(
                      new Objection(
                          Objection.Kind.NUMBER, 0, 1, "19 km", "on 31 January: 18 km", "F3")))
              : new Checked.Sound(
                  new Passage(
                      draft.key(), List.of(new Piece.Words(draft.prose())), draft.author()));

  private final List<Duration> pauses = new ArrayList<>();
  private final Listener listener =
      new Listener() {
        @Override
        public void passage(Checked passage) {}

        @Override
        public void heard(int characters) {}

        @Override
        public void waiting(Duration pause, String why) {
          pauses.add(pause);
        }
      };

  @Test
  void aGoodAnswerIsReadPassageByPassage() throws Exception {
    try (StrangeServer server = new StrangeServer(Replies.text(WeekNine.GOOD))) {
      Written written = ask(server);
      assertThat(sound(written))
          .containsExactly(
              "The long one",
              "Hold it easy for all of {{F3}}.",
              "Settle in, then hold the pace.",
              "This is the week that asks most.");
      assertThat(written.missing()).isEmpty();
      assertThat(written.dropped()).isEmpty();
      assertThat(written.usage())
          .isEqualTo(new Written.Usage(100, 20, true, new BigDecimal("0.000300")));
    }
  }

  @Test
  void justTheBytesThatWereShownLeave() throws Exception {
    try (StrangeServer server = new StrangeServer(Replies.text(WeekNine.GOOD))) {
      Outgoing shown = service(QUICK).prepare(provider(server), WeekNine.wish());
      service(QUICK).send(shown, listener, new Cancel());
      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().getFirst().body()).isEqualTo(shown.body());
    }
  }

  @Test
  void bytesThatDifferFromThoseShownStay() throws Exception {
    try (StrangeServer server = new StrangeServer(Replies.text(WeekNine.GOOD))) {
      Outgoing shown = service(QUICK).prepare(provider(server), WeekNine.wish());
      shown.body()[shown.body().length / 2] ^= 1;
      assertThat(stopped(() -> service(QUICK).send(shown, listener, new Cancel())).why())
          .isEqualTo(Why.NOT_AS_SHOWN);
      assertThat(server.requests()).isEmpty();
    }
  }

  /** What a service may answer with 200 and what is no answer. */
  static Stream<Map.Entry<Why, Answer>> noAnswers() {
    String half = WeekNine.GOOD.substring(0, 60);
    return Stream.of(
        Map.entry(Why.NO_ANSWER, (_, out) -> out.write(Replies.STREAM + Replies.end("stop"))),
        Map.entry(Why.CUT, (_, out) -> out.write(Replies.STREAM)),
        Map.entry(Why.CUT, (_, out) -> out.write(Replies.STREAM + Replies.pieces(half))),
        Map.entry(Why.NO_ANSWER, Replies.ending(half, "length")),
        Map.entry(Why.NO_ANSWER, Replies.text("I am sorry, I cannot help with that.")),
        Map.entry(Why.NO_ANSWER, Replies.text("[\"tue\",\"sun\"]")),
        Map.entry(Why.NO_ANSWER, Replies.text("{\"tue\":\"Run easy\",\"sun\":[\"a\",\"b\"]}")),
        Map.entry(Why.NO_ANSWER, Replies.text("{\"plan\":{\"tue\":{\"description\":\"Hm\"}}}")),
        Map.entry(Why.NO_ANSWER, Replies.text("{".repeat(5000))),
        Map.entry(Why.NO_ANSWER, Replies.text("{\"tue\":{\"description\":\"Half a \\ud83d\"}}x")),
        Map.entry(
            Why.CUT,
            (_, out) -> {
              out.write(Replies.STREAM + Replies.pieces(half));
              out.reset();
            }),
        Map.entry(Why.CUT, (_, out) -> out.reset()),
        Map.entry(
            Why.NO_ANSWER,
            (_, out) ->
                out.write(
                    "HTTP/1.1 200 OK\r\n"
                        + "Content-Type: text/html\r\n"
                        + "Connection: close\r\n\r\n"
                        + "<html>Sign in")),
        Map.entry(
            Why.NO_ANSWER,
            (_, out) ->
                out.write(Replies.STREAM + "data: {\"choices\": broken\n\n" + Replies.end("stop"))),
        Map.entry(Why.CUT, (_, out) -> out.write("SSH-2.0-OpenSSH_9.2\r\n")));
  }

  @ParameterizedTest
  @MethodSource("noAnswers")
  void whatIsNoAnswerEndsInASentence(Map.Entry<Why, Answer> strange) throws Exception {
    try (StrangeServer server = new StrangeServer(strange.getValue())) {
      WritingStopped stopped = stopped(() -> ask(server));
      assertThat(stopped.why()).isIn(strange.getKey(), Why.NO_ANSWER, Why.CUT);
      assertThat(stopped.sentence()).startsWith("The text service test ").endsWith(".");
      assertThat(stopped.sent()).hasSize(1);
    }
  }

  @Test
  void anAnswerWithoutEndIsNotReadToItsEnd() throws Exception {
    String much = Replies.piece("x".repeat(60_000));
    Answer endless =
        (_, out) -> {
          out.write(Replies.STREAM);
          while (true) {
            out.write(much);
          }
        };
    try (StrangeServer server = new StrangeServer(endless)) {
      assertThat(stopped(() -> ask(server)).why()).isEqualTo(Why.TOO_LONG);
    }
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForBeyondTheDeadline() throws Exception {
    try (StrangeServer server = new StrangeServer((_, out) -> out.stall())) {
      assertThat(stopped(() -> ask(server, IMPATIENT)).why()).isEqualTo(Why.LATE);
    }
  }

  /** The library's own timeout ends with the headers; a body may trickle for ever. */
  @Test
  void aTrickledBodyIsNotWaitedForBeyondTheDeadline() throws Exception {
    Answer trickle =
        (_, out) -> {
          out.write(Replies.STREAM);
          for (char letter : Replies.pieces(WeekNine.GOOD.repeat(20)).toCharArray()) {
            out.write(String.valueOf(letter));
            Thread.sleep(2);
          }
        };
    try (StrangeServer server = new StrangeServer(trickle)) {
      assertThat(stopped(() -> ask(server, IMPATIENT)).why()).isEqualTo(Why.LATE);
    }
  }

  @Test
  void aCancelIsHeardInTheMiddleOfAnAnswer() throws Exception {
    Cancel cancel = new Cancel();
    Answer half =
        (_, out) -> {
          out.write(Replies.STREAM + Replies.pieces(WeekNine.GOOD.substring(0, 50)));
          cancel.ask();
          out.stall();
        };
    try (StrangeServer server = new StrangeServer(half)) {
      Outgoing shown = service(QUICK).prepare(provider(server), WeekNine.wish());
      WritingStopped stopped = stopped(() -> service(QUICK).send(shown, listener, cancel));
      assertThat(stopped.why()).isEqualTo(Why.CANCELLED);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void aKeyThatIsEchoedIsNotRepeated(int status) throws Exception {
    Answer echo = Replies.status(status, "", "{\"error\":\"Incorrect API key: " + KEY + "\"}");
    try (StrangeServer server = new StrangeServer(echo)) {
      WritingStopped stopped = stopped(() -> ask(server));
      assertThat(stopped.why()).isEqualTo(Why.NOT_ALLOWED);
      assertThat(all(stopped)).doesNotContain(KEY).doesNotContain(KEY.substring(4, 12));
    }
  }

  @Test
  void aPieceOfTheKeyInAnyOtherAnswerIsNotRepeated() throws Exception {
    Answer echo =
        Replies.status(418, "", "no tea for " + KEY.substring(3, 15).toUpperCase(Locale.ROOT));
    try (StrangeServer server = new StrangeServer(echo)) {
      WritingStopped stopped = stopped(() -> ask(server));
      assertThat(stopped.why()).isEqualTo(Why.REFUSED);
      assertThat(stopped.sentence()).isEqualTo("The text service test answered 418.");
    }
  }

  @Test
  void whatAServiceSaysIsPassedOnInALine() throws Exception {
    try (StrangeServer server =
        new StrangeServer(Replies.status(418, "", "no tea\r\n\u001b[31mhere\u0007"))) {
      assertThat(stopped(() -> ask(server)).sentence())
          .isEqualTo("The text service test answered 418: no tea [31mhere.");
    }
  }

  @Test
  void aPauseThatIsAskedForIsKept() throws Exception {
    Answer busy = Replies.status(429, "Retry-After: 1\r\n", "{}");
    try (StrangeServer server = new StrangeServer(busy, Replies.text(WeekNine.GOOD))) {
      assertThat(ask(server).sent()).extracting(Written.Sent::status).containsExactly(429, 200);
      assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }
  }

  @Test
  void aPauseMayBeADate() throws Exception {
    Answer busy = Replies.status(429, "Retry-After: Sat, 21 Nov 2026 12:00:01 GMT\r\n", "{}");
    try (StrangeServer server = new StrangeServer(busy, Replies.text(WeekNine.GOOD))) {
      ask(server);
      assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }
  }

  @Test
  void aPauseThatIsTooLongIsSaid() throws Exception {
    try (StrangeServer server =
        new StrangeServer(Replies.status(429, "Retry-After: 120\r\n", "{}"))) {
      WritingStopped stopped = stopped(() -> ask(server));
      assertThat(stopped.why()).isEqualTo(Why.PATIENCE);
      assertThat(stopped.sentence()).contains("120 s");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 529})
  void aServerThatStaysBusyIsAskedThreeTimes(int status) throws Exception {
    try (StrangeServer server = new StrangeServer(Replies.status(status))) {
      assertThat(stopped(() -> ask(server)).sent()).hasSize(3);
      assertThat(pauses).containsExactly(Duration.ofMillis(5), Duration.ofMillis(10));
    }
  }

  @Test
  void aFormOfAnswerThatIsNotKnownIsAskedForLessStrictly() throws Exception {
    Answer bad =
        Replies.status(400, "", "{\"error\":{\"message\":\"response_format not supported\"}}");
    try (StrangeServer server = new StrangeServer(bad, bad, Replies.text(fenced()))) {
      RemoteService service = service(QUICK);
      Outgoing shown = service.prepare(provider(server), WeekNine.wish());
      assertThat(shown.form()).isEqualTo(AnswerForm.SCHEMA);
      assertThat(service.send(shown, listener, new Cancel()).passages()).hasSize(4);
      assertThat(server.requests().get(0).text()).contains("json_schema");
      assertThat(server.requests().get(1).text()).contains("json_object");
      assertThat(server.requests().get(2).text()).doesNotContain("json_object");
      assertThat(service.prepare(provider(server), WeekNine.wish()).form())
          .isEqualTo(AnswerForm.PROMPT);
    }
  }

  @Test
  void aServiceThatTakesNoFormIsNotAskedForEver() throws Exception {
    try (StrangeServer server = new StrangeServer(Replies.status(400))) {
      assertThat(stopped(() -> ask(server)).why()).isEqualTo(Why.REFUSED);
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void aRedirectIsNotFollowedSoTheKeyStays() throws Exception {
    try (StrangeServer other = new StrangeServer(Replies.text(WeekNine.GOOD));
        StrangeServer server =
            new StrangeServer(
                Replies.status(307, "Location: " + other.base() + "/chat/completions\r\n", ""))) {
      assertThat(stopped(() -> ask(server)).why()).isEqualTo(Why.REFUSED);
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void aServiceThatIsNotThereIsSaid() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Provider gone =
        Provider.at("test", Provider.Kind.OPENAI, "http://localhost:" + port, "m", null);
    Outgoing shown = service(QUICK).prepare(gone, WeekNine.wish());
    assertThat(stopped(() -> service(QUICK).send(shown, listener, new Cancel())).why())
        .isEqualTo(Why.UNREACHABLE);
  }

  @Test
  void aCertificateNobodyVouchesForEndsTheMatter() throws Exception {
    try (UntrustedServer server = new UntrustedServer()) {
      Provider provider = Provider.at("test", Provider.Kind.OPENAI, server.base(), "m", null);
      Outgoing shown = service(QUICK).prepare(provider, WeekNine.wish());
      WritingStopped stopped = stopped(() -> service(QUICK).send(shown, listener, new Cancel()));
      assertThat(stopped.why()).isEqualTo(Why.UNREACHABLE);
      assertThat(stopped.sentence()).contains("TLS");
      assertThat(server.heard()).isZero();
    }
  }

  @Test
  void extraDaysAndFieldsAreDroppedAndNamed() throws Exception {
    String more =
        """
        {"sun":{"title":"The long one","plannedDistanceKm":25,"date":"2027-02-01"},\
        "wed":{"title":"A new run"},"weeks":[{"total":99}],"note":{"note":"Easy does it."}}\
        """;
    try (StrangeServer server = new StrangeServer(Replies.text(more))) {
      Written written = ask(server);
      assertThat(sound(written)).containsExactly("The long one", "Easy does it.");
      assertThat(written.dropped())
          .containsExactly(
              "sun plannedDistanceKm (no text)", "sun date", "wed title", "weeks  total (no text)");
      assertThat(written.missing()).containsExactly(WeekNine.DESCRIPTION, WeekNine.TEMPO);
    }
  }

  @Test
  void ofTwoTextsForOnePlaceTheFirstIsLookedAt() throws Exception {
    String twice =
        "{\"sun\":{\"title\":\"One\",\"title\":\"Other\"},\"sun\":{\"title\":\"Third\"}}";
    try (StrangeServer server = new StrangeServer(Replies.text(twice))) {
      Written written = ask(server);
      assertThat(sound(written)).containsExactly("One");
      assertThat(written.dropped())
          .containsExactly("sun title (a second time)", "sun title (a second time)");
    }
  }

  @Test
  void whatIsDoubtedIsAskedForOnceMoreAndNoMore() throws Exception {
    String wrong = "{\"sun\":{\"title\":\"19 km to go\"},\"note\":{\"note\":\"Easy.\"}}";
    String still = "{\"sun\":{\"title\":\"Only 19 km\"}}";
    try (StrangeServer server = new StrangeServer(Replies.text(wrong), Replies.text(still))) {
      RemoteService service = service(QUICK);
      Written first =
          service.send(service.prepare(provider(server), WeekNine.wish()), listener, new Cancel());
      Outgoing repair = service.repair(first).orElseThrow();
      assertThat(repair.wish().passages()).containsExactly(WeekNine.TITLE);
      assertThat(repair.facts()).contains("19 km").doesNotContain("31 January");
      Written second = service.send(repair, listener, new Cancel());
      assertThat(second.passages()).singleElement().isInstanceOf(Checked.Refused.class);
      assertThat(service.repair(second)).isEmpty();
    }
  }

  @Test
  void withoutAKeyNothingLeavesForAnotherMachine() {
    Provider far = Provider.at("far", Provider.Kind.OPENAI, "https://text.invalid/v1", "m", null);
    Outgoing shown = service(QUICK).prepare(far, WeekNine.wish());
    WritingStopped stopped = stopped(() -> service(QUICK).send(shown, listener, new Cancel()));
    assertThat(stopped.why()).isEqualTo(Why.NO_KEY);
    assertThat(stopped.sentence()).contains("CAIRN_KEY_FAR");
  }

  @Test
  void tryingAServiceOutTellsNothingOfAnybody() throws Exception {
    try (StrangeServer server =
        new StrangeServer(Replies.text("{\"note\":{\"note\":\"Hello.\"}}"))) {
      assertThat(service(QUICK).tryOut(provider(server), new Cancel()).form())
          .isEqualTo(AnswerForm.SCHEMA);
      assertThat(server.requests().getFirst().text()).contains("\\\"facts\\\":[]");
    }
  }

  @ParameterizedTest
  @EnumSource(Provider.Kind.class)
  void noByteOfANameAPlaceANoteADateOrTheKeyIsInABody(Provider.Kind kind) {
    Provider provider = Provider.at("test", kind, "http://localhost:1/v1", "m", PRICE);
    for (AnswerForm form : kind.forms()) {
      Outgoing shown = new Preparation(disclosure()).of(provider, WeekNine.wish(), Map.of(), form);
      String body = new String(shown.body(), StandardCharsets.UTF_8);
      assertThat(body)
          .doesNotContainIgnoringCase("Zebulon")
          .doesNotContainIgnoringCase("Quarrington")
          .doesNotContainIgnoringCase("Xanthos")
          .doesNotContainIgnoringCase("Wilhelmina")
          .doesNotContain("4711", "2027", "2026", "January", "February", KEY)
          .contains("30-34", "R-");
    }
  }

  private static String fenced() {
    return "Here you are:\n```json\n" + WeekNine.GOOD + "\n```\nGood luck!";
  }

  private static Disclosure disclosure() {
    return new Disclosure(new Pseudonyms("secret".getBytes(StandardCharsets.UTF_8)));
  }

  private RemoteService service(Persistence persistence) {
    Keys keys = new Keys(Map.of("CAIRN_KEY_TEST", KEY), Keychain.NONE);
    return new RemoteService(
        Clock.fixed(NOW, ZoneOffset.UTC), keys, disclosure(), DIGITS, persistence);
  }

  private static Provider provider(StrangeServer server) {
    return Provider.at("test", Provider.Kind.OPENAI, server.base(), "m", PRICE);
  }

  private Written ask(StrangeServer server) throws WritingStopped {
    return ask(server, QUICK);
  }

  private Written ask(StrangeServer server, Persistence persistence) throws WritingStopped {
    RemoteService service = service(persistence);
    return service.send(service.prepare(provider(server), WeekNine.wish()), listener, new Cancel());
  }

  private static List<String> sound(Written written) {
    return written.passages().stream()
        .filter(Checked.Sound.class::isInstance)
        .map(passage -> ((Checked.Sound) passage).passage().written())
        .toList();
  }

  private static WritingStopped stopped(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
    WritingStopped stopped = catchThrowableOfType(WritingStopped.class, asked);
    assertThat(stopped).as("text came, or something else was thrown").isNotNull();
    return stopped;
  }

  /** Everything that could be printed of it. */
  private static String all(Throwable stopped) throws IOException {
    java.io.StringWriter out = new java.io.StringWriter();
    stopped.printStackTrace(new java.io.PrintWriter(out));
    return out.toString();
  }
}
