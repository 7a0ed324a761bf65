package dev.cairn.ui.learning;

import dev.cairn.action.accept.Offer;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.teaching.Fate;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.review.Judgement;
import dev.cairn.ui.office.LessonRoom;
import dev.cairn.ui.office.Lessons;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Loading;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import dev.cairn.work.Cancel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The page of what verdicts teach, without its looks. */
public final class LearningModel {
  private static final Words WORDS = Words.of(LearningModel.class);

  private final LessonRoom room;
  private final Loading<Lessons> loading;
  private final Slot acting;
  private final Slot blasting;
  private final ReadOnlyObjectWrapper<@Nullable Lessons> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Blast> blast = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final StringProperty signer = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private Consumer<String> said = sentence -> {};
  private Runnable changed = () -> {};

  public LearningModel(LessonRoom room, Door door) {
    this.room = room;
    this.loading =
        new Loading<>(door, room::open, room::lessons, room::readOnlyBecause, this::take);
    this.acting = door.slot();
    this.blasting = door.patientSlot();
  }

  /** When the page is first looked at. */
  public void start() {
    loading.start();
  }

  /** Looks again; nothing where nobody has looked yet. */
  public void refresh() {
    loading.refresh();
  }

  void load() {
    loading.again();
  }

  private void take(Lessons now) {
    if (signer.get().isEmpty()) {
      signer.set(room.coach());
    }
    found.set(now);
    List<LessonEntry> all = listed();
    boolean known = all.stream().anyMatch(one -> one.id().equals(selected.get()));
    select(known ? selected.get() : all.getFirst().id());
  }

  List<LessonEntry> listed() {
    Lessons now = found.get();
    return now == null ? List.of() : LessonEntry.all(now);
  }

  /** Opens a proposal, or one of the tables. */
  public void select(String id) {
    if (!id.equals(selected.get())) {
      problem.set("");
      reason.set("");
    }
    blasting.cancel();
    blast.set(null);
    selected.set("");
    selected.set(id);
    look();
  }

  /** Goes down or up the list. */
  public void step(int by) {
    List<String> ids = listed().stream().map(LessonEntry::id).toList();
    int next = ids.indexOf(selected.get()) + by;
    if (next >= 0 && next < ids.size()) {
      select(ids.get(next));
    }
  }

  /** The proposal that is open. */
  public Optional<Suggestion> open() {
    Lessons now = found.get();
    return now == null
        ? Optional.empty()
        : now.proposals().stream().filter(one -> one.id().equals(selected.get())).findFirst();
  }

  /** Plans for everybody with the rule that would come of it. */
  private void look() {
    Optional<Offer> offer =
        open().filter(one -> one.fate() != Fate.IN_FORCE).flatMap(Suggestion::offer);
    offer.ifPresent(one ->
        blasting.ask(
            errand -> room.blast(one, errand.cancel(), errand::done),
            blast::set,
            why -> problem.set(why.sentence())));
  }

  private boolean free() {
    return loading.readOnly().get().isEmpty() && !acting.busy().get() && !signer.get().isBlank();
  }

  /** Whether it can be signed: its blast radius was seen, and no case forbids it. */
  public boolean signable() {
    Blast seen = blast.get();
    return free()
        && seen != null
        && seen.failing().isEmpty()
        && open()
            .filter(one -> one.fate() != Fate.IN_FORCE && one.offer().isPresent())
            .flatMap(Suggestion::signOffs)
            .filter(by ->
                by.enough()
                    || by.signed().stream()
                        .noneMatch(one -> one.name().equals(signer.get().strip())))
            .isPresent();
  }

  public void sign() {
    String id = selected.get();
    String coach = signer.get().strip();
    if (!signable()) {
      return;
    }
    String title = title();
    act(() -> {
      LessonRoom.Signed signed = room.sign(id, coach, new Cancel());
      return signed.inForce()
          ? WORDS.text("said.in-force", title)
          : WORDS.text("said.signed", signed.by().signed().size(), signed.by().needed());
    });
  }

  /** Whether it can be set aside: somebody said why. */
  public boolean withdrawable() {
    return reasoned()
        && open().filter(one -> one.fate() != Fate.SET_ASIDE || back(one)).isPresent();
  }

  /** Whether it can become a question for a meeting; where nobody wrote one it has words. */
  public boolean askable() {
    return free()
        && open()
            .filter(one -> one.fate() != Fate.IN_FORCE)
            .filter(one -> one.fate() != Fate.ASKED && one.fate() != Fate.SET_ASIDE)
            .isPresent();
  }

  private static boolean back(Suggestion one) {
    return one.since() > 0;
  }

  private boolean reasoned() {
    return free() && !reason.get().isBlank();
  }

  public void withdraw() {
    if (withdrawable()) {
      setAside(false, reason.get().strip(), "said.withdrawn");
    }
  }

  public void ask() {
    if (askable()) {
      String typed = reason.get().strip();
      String proposed = open().map(one -> LessonWords.question(one.learned())).orElse("");
      setAside(true, typed.isEmpty() ? proposed : typed, "said.asked");
    }
  }

  private void setAside(boolean question, String why, String key) {
    String id = selected.get();
    String coach = signer.get().strip();
    String title = title();
    act(() -> {
      room.withdraw(id, question, why, coach, new Cancel());
      return WORDS.text(key, title);
    });
  }

  /** Whether a conflict can be settled: somebody said why. */
  public boolean settleable() {
    return reasoned();
  }

  public void settle(String athleteId, String name, Judgement judgement) {
    if (!settleable()) {
      problem.set(WORDS.text("problem.reason"));
      return;
    }
    String why = reason.get().strip();
    String coach = signer.get().strip();
    act(() -> {
      room.settle(athleteId, judgement, why, coach);
      return WORDS.text("said.settled." + judgement.word(), name);
    });
  }

  private String title() {
    return open().map(one -> LessonWords.title(one.learned())).orElse("");
  }

  private void act(Supplier<String> doing) {
    problem.set("");
    acting.ask(
        errand -> doing.get(),
        sentence -> {
          reason.set("");
          said.accept(sentence);
          changed.run();
          load();
        },
        why -> {
          problem.set(why.sentence());
          load();
        });
  }

  public void onSaid(Consumer<String> listener) {
    said = listener;
  }

  public void onChanged(Runnable listener) {
    changed = listener;
  }

  /** In whose name something is done. */
  public StringProperty signer() {
    return signer;
  }

  /** What speaks against it, or what is to be asked. */
  public StringProperty reason() {
    return reason;
  }

  public ReadOnlyObjectProperty<@Nullable Lessons> found() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Blast> blast() {
    return blast.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty looking() {
    return blasting.busy();
  }

  ReadOnlyBooleanProperty acting() {
    return acting.busy();
  }

  ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return loading.failure();
  }

  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty readOnly() {
    return loading.readOnly();
  }
}
