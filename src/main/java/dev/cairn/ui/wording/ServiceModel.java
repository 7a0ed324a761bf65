package dev.cairn.ui.wording;

import dev.cairn.action.text.AnswerConsent;
import dev.cairn.action.text.Consent;
import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.RemoteWriter;
import dev.cairn.action.text.RemoveProvider;
import dev.cairn.action.text.SetUpProvider;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.model.wording.Checked;
import dev.cairn.ui.office.TextAnswer;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextService;
import dev.cairn.ui.office.Wordings;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Errand;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import dev.cairn.work.Cancel;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What would leave this machine, what is allowed to, and what comes back. */
public final class ServiceModel {
  private static final Words WORDS = Words.of(ServiceModel.class);

  private final Wordings wordings;
  private final ObservableValue<@Nullable TextCase> open;
  private final Runnable came;
  private final Slot preparing;
  private final Slot allowing;
  private final Slot sending;
  private final Slot trying;
  private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Outgoing> outgoing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Arriving> arriving = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper tried = new ReadOnlyStringWrapper("");
  private @Nullable Outgoing repair;
  private Cancel cancel = new Cancel();

  /**
   * @param came runs when the workspace changed
   */
  ServiceModel(
      Wordings wordings, Door door, ObservableValue<@Nullable TextCase> open, Runnable came) {
    this.wordings = wordings;
    this.open = open;
    this.came = came;
    this.preparing = door.slot();
    this.allowing = door.slot();
    this.sending = door.distantSlot();
    this.trying = door.distantSlot();
    open.subscribe(now -> prepare());
  }

  /** The service that would be asked; empty while none is set up. */
  public Optional<TextService> service() {
    TextCase now = open.getValue();
    if (now == null) {
      return Optional.empty();
    }
    return now.services().stream()
        .filter(one -> one.id().equals(chosen.get()))
        .findFirst()
        .or(() -> now.services().stream().findFirst());
  }

  public void choose(String id) {
    chosen.set(id);
    repair = null;
    prepare();
  }

  private void prepare() {
    TextCase now = open.getValue();
    TextService service = service().orElse(null);
    if (now == null || service == null || !service.ready()) {
      preparing.cancel();
      outgoing.set(null);
      return;
    }
    Outgoing again = repair;
    if (again != null && stillAsked(now, again)) {
      outgoing.set(again);
      return;
    }
    preparing.ask(
        errand -> wordings.prepare(now, service.provider()),
        ready -> outgoing.set(ready.orElse(null)),
        reason -> {
          outgoing.set(null);
          told.set(WordingModel.sentence(reason));
        });
  }

  /** A second question is about passages that are still refused. */
  private static boolean stillAsked(TextCase now, Outgoing again) {
    return again.wish().passages().stream()
        .allMatch(key -> {
          var passage = now.at(key);
          return passage != null && passage.refused() != null;
        });
  }

  /** Whether what is shown may leave without another question. */
  public boolean allowed() {
    return service().flatMap(TextService::consent).orElse(null) instanceof Consent.WeekNotes
        && ofNotes();
  }

  private boolean ofNotes() {
    TextCase now = open.getValue();
    return now != null && now.place().what() == TextFor.NOTE;
  }

  /** Whether something can be sent now. */
  public boolean possible() {
    TextCase now = open.getValue();
    return now != null
        && now.readOnly().isEmpty()
        && outgoing.get() != null
        && !sending.busy().get()
        && !allowing.busy().get();
  }

  /** Yes to just the bytes that are shown, and sends them. */
  public void sendOnce() {
    Outgoing shown = outgoing.get();
    if (shown != null && possible()) {
      send(shown, new Consent.Once(shown.sha256()));
    }
  }

  /** Yes to all notes of weeks, and sends this one. */
  public void sendAlways() {
    Outgoing shown = outgoing.get();
    if (shown != null && possible() && ofNotes()) {
      send(shown, new Consent.WeekNotes());
    }
  }

  /** Sends what may leave already; else the yes is still to be said. */
  public boolean rewrite() {
    Outgoing shown = outgoing.get();
    if (shown != null && possible() && allowed()) {
      send(shown, null);
      return true;
    }
    return false;
  }

  /** No, until somebody says yes. */
  public void stayOffline() {
    service()
        .ifPresent(service ->
            change(
                () -> wordings.act(new AnswerConsent(service.id(), new Consent.Never())),
                WORDS.text("told.offline", service.id())));
  }

  private void send(Outgoing shown, @Nullable Consent yes) {
    TextCase now = open.getValue();
    if (now == null) {
      return;
    }
    Cancel wish = new Cancel();
    cancel = wish;
    told.set("");
    arriving.set(Arriving.BEGUN);
    sending.ask(
        errand -> {
          if (yes != null) {
            wordings.act(new AnswerConsent(shown.provider().id(), yes));
          }
          return wordings.send(now, shown, listener(errand), wish);
        },
        this::answered,
        reason -> ended(WordingModel.sentence(reason)));
  }

  private Listener listener(Errand errand) {
    return new Listener() {
      @Override
      public void passage(Checked passage) {
        tell(errand, before -> before.with(passage));
      }

      @Override
      public void heard(int characters) {
        tell(errand, before -> before.heard(characters));
      }

      @Override
      public void waiting(Duration pause, String why) {
        tell(errand, before -> before.waits(why));
      }
    };
  }

  private void tell(Errand errand, UnaryOperator<Arriving> news) {
    errand.tell(() -> {
      Arriving before = arriving.get();
      if (before != null) {
        arriving.set(news.apply(before));
      }
    });
  }

  private void answered(TextAnswer answer) {
    switch (answer) {
      case TextAnswer.Came came -> {
        repair = came.again().orElse(null);
        ended(sentence(came));
      }
      case TextAnswer.Stopped stopped ->
          ended(
              stopped.cancelled()
                  ? WORDS.text("told.cancelled")
                  : WORDS.text("told.stopped", stopped.sentence()));
    }
  }

  private static String sentence(TextAnswer.Came came) {
    long sound = came.written().passages().size() - came.refused();
    String key = came.refused() == 0 ? "" : sound > 0 ? ".some" : ".none";
    StringBuilder told = new StringBuilder(WORDS.text("told.came" + key, sound, came.refused()));
    came.remarks().forEach(one -> told.append(' ').append(one));
    return told.toString();
  }

  /** What was told of the last question is old by now. */
  void forget() {
    told.set("");
  }

  private void ended(String sentence) {
    arriving.set(null);
    told.set(sentence);
    came.run();
  }

  /** Text on its way is not wanted any more. */
  public void cancel() {
    cancel.ask();
  }

  /**
   * Keeps a service as it is set up, with its key where one was typed.
   *
   * @param keychain whether the key may outlast this run, in the keychain of the system
   */
  public void setUp(Provider provider, String key, boolean keychain, Runnable kept) {
    change(
        () -> {
          wordings.act(new SetUpProvider(provider));
          if (!key.isBlank()) {
            keep(provider.id(), key, keychain);
          }
          return provider;
        },
        "",
        () -> {
          chosen.set(provider.id());
          kept.run();
        });
  }

  private void keep(String id, String key, boolean keychain) {
    if (keychain) {
      wordings.keys().keep(id, key);
    } else {
      wordings.keys().keepHere(id, key);
    }
  }

  public void remove(String id) {
    change(
        () -> {
          wordings.keys().forget(id);
          return wordings.act(new RemoveProvider(id));
        },
        WORDS.text("told.removed", id));
  }

  private interface Doing {
    Object run();
  }

  private void change(Doing doing, String sentence) {
    change(doing, sentence, () -> {});
  }

  private void change(Doing doing, String sentence, Runnable then) {
    told.set("");
    allowing.ask(
        errand -> doing.run(),
        done -> {
          then.run();
          told.set(sentence);
          came.run();
        },
        reason -> told.set(WordingModel.sentence(reason)));
  }

  /** Asks a service for one word, and says in a sentence what happened. */
  public void tryOut(Provider provider) {
    tried.set(WORDS.text("tried.asking", provider.id()));
    trying.ask(
        errand -> reached(provider, errand.cancel()),
        tried::set,
        (Failure reason) -> tried.set(WordingModel.sentence(reason)));
  }

  private String reached(Provider provider, Cancel wish) {
    try {
      RemoteWriter.Reached reached = wordings.tryOut(provider, wish);
      return WORDS.text(
          "tried.reached",
          provider.id(),
          provider.model(),
          reached.took().toMillis() / 1000.0,
          WORDS.text("form." + reached.form()));
    } catch (WritingStopped stopped) {
      return stopped.sentence();
    }
  }

  /** What would leave, to the byte; null while nothing can. */
  public ReadOnlyObjectProperty<@Nullable Outgoing> outgoing() {
    return outgoing.getReadOnlyProperty();
  }

  /** Text on its way; null while none is. */
  public ReadOnlyObjectProperty<@Nullable Arriving> arriving() {
    return arriving.getReadOnlyProperty();
  }

  /** How the last question ended, in a sentence; empty before any was put. */
  public ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /** How the last test of a service ended, in a sentence. */
  public ReadOnlyStringProperty tried() {
    return tried.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty sending() {
    return sending.busy();
  }
}
