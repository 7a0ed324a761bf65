package dev.cairn.writing.remote;

import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Outgoing.AnswerForm;
import dev.cairn.action.text.Price;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.RemoteWriter;
import dev.cairn.action.text.TextWish;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.Written;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Rendering;
import dev.cairn.model.wording.Sceptic;
import dev.cairn.work.Cancel;
import dev.cairn.work.Patience;
import dev.cairn.writing.disclosure.Disclosure;
import dev.cairn.writing.keys.Keys;
import dev.cairn.writing.keys.Secret;
import dev.langchain4j.model.output.TokenUsage;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Asks a service for text about facts, and looks at every word of what comes back. */
public final class RemoteService implements RemoteWriter {
  private static final Comparator<PassageKey> BY_PLACE = Comparator.comparing(PassageKey::text);
  private static final int ID_LENGTH = 16;

  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final Map<String, AnswerForm> known = new ConcurrentSkipListMap<>();
  private final Clock clock;
  private final Keys keys;
  private final Preparation preparation;
  private final Sceptic sceptic;
  private final Persistence persistence;

  public RemoteService(Clock clock, Keys keys, Disclosure disclosure, Sceptic sceptic) {
    this(clock, keys, disclosure, sceptic, Persistence.USUAL);
  }

  RemoteService(
      Clock clock, Keys keys, Disclosure disclosure, Sceptic sceptic, Persistence persistence) {
    this.clock = clock;
    this.keys = keys;
    this.preparation = new Preparation(disclosure);
    this.sceptic = sceptic;
    this.persistence = persistence;
  }

  @Override
  public Outgoing prepare(Provider provider, TextWish wish) {
    return prepare(provider, wish, Map.of());
  }

  @Override
  public Optional<Outgoing> repair(Written written) {
    Map<PassageKey, List<Objection>> wrong = new TreeMap<>(BY_PLACE);
    for (Checked passage : written.passages()) {
      if (passage instanceof Checked.Refused refused) {
        wrong.put(refused.draft().key(), refused.objections());
      }
    }
    Outgoing first = written.request();
    if (wrong.isEmpty() || first.repairs()) {
      return Optional.empty();
    }
    TextWish fewer = first.wish().only(List.copyOf(wrong.keySet()));
    return Optional.of(prepare(first.provider(), fewer, wrong));
  }

  @Override
  public Written send(Outgoing shown, Listener listener, Cancel cancel) throws WritingStopped {
    Provider provider = shown.provider();
    Secret key = key(provider);
    Complaints complaints = new Complaints(provider, key);
    if (!Preparation.asShown(shown)) {
      throw complaints.notAsShown(List.of());
    }
    TextWish wish = shown.wish();
    String id = shown.sha256().substring(0, ID_LENGTH);
    Author author = new Author.Remote(provider.id(), provider.model(), id);
    Conversation.Ask ask =
        new Conversation.Ask(
            shown,
            key.reveal(),
            complaints,
            form -> Prompt.of(shown.facts(), wish.passages(), form),
            () -> new Hearing(wish, author, sceptic, listener));
    try (Patience patience = Patience.of(persistence.limit(), cancel)) {
      return written(
          shown, id, new Conversation(http, clock, persistence, ask, patience, listener).run());
    }
  }

  @Override
  public Reached tryOut(Provider provider, Cancel cancel) throws WritingStopped {
    FactSheet nothing = new FactSheet(1, "", List.of(), List.of(), List.of());
    TextWish word =
        new TextWish(
            nothing,
            List.of(PassageKey.weekNote(1)),
            new Rendering(Language.ENGLISH, new Measures(Grid.KM, Grid.KM)),
            "",
            null);
    long begun = clock.millis();
    send(prepare(provider, word), Listener.NONE, cancel);
    return new Reached(Duration.ofMillis(clock.millis() - begun), form(provider));
  }

  private Outgoing prepare(
      Provider provider, TextWish wish, Map<PassageKey, List<Objection>> wrong) {
    return preparation.of(provider, wish, wrong, form(provider));
  }

  /** The strictest form of answer that the service took last time; the strictest at first. */
  private AnswerForm form(Provider provider) {
    return known.getOrDefault(provider.id(), AnswerForm.SCHEMA);
  }

  /** A service on this machine may do without. */
  private Secret key(Provider provider) throws WritingStopped {
    Optional<Secret> key = keys.find(provider.id()).map(Keys.Found::key);
    if (key.isEmpty() && !provider.stays()) {
      throw Complaints.noKey(provider);
    }
    return key.orElse(new Secret("none"));
  }

  private Written written(Outgoing shown, String id, Conversation.End end) {
    known.put(shown.provider().id(), end.form());
    Hearing heard = end.heard();
    return new Written(
        shown,
        id,
        heard.passages(),
        heard.missing(),
        heard.dropped(),
        usage(shown, heard, end.response().tokenUsage()),
        end.sent());
  }

  private static Written.Usage usage(Outgoing shown, Hearing heard, TokenUsage told) {
    boolean counted =
        told != null && told.inputTokenCount() != null && told.outputTokenCount() != null;
    long input = counted ? told.inputTokenCount() : shown.tokens();
    long output =
        counted ? told.outputTokenCount() : heard.characters() / Preparation.CHARACTERS_A_TOKEN;
    Price price = shown.provider().price();
    return new Written.Usage(
        input, output, counted, price == null ? null : price.of(input, output));
  }
}
