package dev.cairn.writing.remote;

import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Outgoing.AnswerForm;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.Written.Sent;
import dev.cairn.work.Patience;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request until its answer: a form of answer that the service does not know is asked for less
 * strictly, and a service that is busy is left alone as long as it asks for.
 */
final class Conversation {
  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE = 422;

  private final HttpClient http;
  private final Clock clock;
  private final Persistence persistence;
  private final Ask ask;
  private final Patience patience;
  private final Listener listener;
  private final List<Sent> sent = new ArrayList<>();
  private AnswerForm form;
  private int asked;

  /** What is asked, in each form, by whom, and who hears the answer: a new one each time. */
  record Ask(
      Outgoing shown,
      String key,
      Complaints complaints,
      Function<AnswerForm, ChatRequest> request,
      Supplier<Hearing> hearing) {}

  /** How it ended well. */
  record End(ChatResponse response, Hearing heard, AnswerForm form, List<Sent> sent) {}

  Conversation(
      HttpClient http,
      Clock clock,
      Persistence persistence,
      Ask ask,
      Patience patience,
      Listener listener) {
    this.http = http;
    this.clock = clock;
    this.persistence = persistence;
    this.ask = ask;
    this.patience = patience;
    this.listener = listener;
    this.form = ask.shown().form();
  }

  End run() throws WritingStopped {
    while (true) {
      Optional<End> end = once();
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /** Nothing when it is to be asked again. */
  private Optional<End> once() throws WritingStopped {
    Wire wire = new Wire(http, patience::left, clock);
    Hearing hearing = ask.hearing().get();
    asked++;
    Asked answer =
        Asked.of(
            Models.of(ask.shown().provider(), ask.key(), wire),
            ask.request().apply(form),
            hearing::piece);
    sent.add(Digest.of(wire.sent(), wire.status()));
    stopped();
    ChatResponse response = answer.whole();
    if (response != null && hearing.found()) {
      return Optional.of(new End(response, hearing, form, sent));
    }
    Throwable problem = answer.problem();
    if (problem == null) {
      throw ask.complaints().empty(response == null, sent);
    }
    again(problem);
    return Optional.empty();
  }

  /** Returns when it makes sense to ask once more. */
  private void again(Throwable problem) throws WritingStopped {
    Answered said = answered(problem);
    if (said == null) {
      throw ask.complaints().thrown(problem, sent);
    }
    if (said.status() == BAD_REQUEST || said.status() == UNPROCESSABLE) {
      form = lessStrict().orElseThrow(() -> ask.complaints().answered(said, sent));
      asked = 0;
    } else if (Persistence.passing(said.status())) {
      rest(said);
    } else {
      throw ask.complaints().answered(said, sent);
    }
  }

  private Optional<AnswerForm> lessStrict() {
    return ask.shown().provider().kind().forms().stream()
        .filter(other -> other.compareTo(form) > 0)
        .findFirst();
  }

  private void rest(Answered said) throws WritingStopped {
    Duration wished = said.pause();
    Duration pause =
        persistence
            .pause(asked, wished, patience.left())
            .orElseThrow(() ->
                wished == null || asked >= persistence.attempts()
                    ? ask.complaints().answered(said, sent)
                    : ask.complaints().busy(wished, sent));
    listener.waiting(pause, "it answered " + said.status());
    try {
      patience.pause(pause);
    } catch (InterruptedException over) {
      stopped();
      Thread.currentThread().interrupt();
      throw ask.complaints().cancelled(sent);
    }
  }

  private void stopped() throws WritingStopped {
    Optional<Patience.End> end = patience.end();
    if (end.isPresent()) {
      throw end.get() == Patience.End.LATE
          ? ask.complaints().late(persistence.limit(), sent)
          : ask.complaints().cancelled(sent);
    }
  }

  private static @Nullable Answered answered(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof Answered answer) {
        return answer;
      }
    }
    return null;
  }
}
