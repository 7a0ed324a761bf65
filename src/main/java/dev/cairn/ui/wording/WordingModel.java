package dev.cairn.ui.wording;

import dev.cairn.action.Action;
import dev.cairn.action.text.ApproveText;
import dev.cairn.action.text.EarlierWords;
import dev.cairn.action.text.EditPassage;
import dev.cairn.action.text.RestorePassage;
import dev.cairn.action.text.TakeUpEarlier;
import dev.cairn.action.text.UseFact;
import dev.cairn.action.text.WriteTemplate;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.office.TextRunner;
import dev.cairn.ui.office.TextVersion;
import dev.cairn.ui.office.Wordings;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The page of coaching text without its looks: which text is open, what can be done with it. */
public final class WordingModel {
  private static final Words WORDS = Words.of(WordingModel.class);

  private final Wordings wordings;
  private final Setting setting;
  private final Slot loading;
  private final Slot reading;
  private final Slot looking;
  private final Slot acting;
  private final ServiceModel services;
  private final ReadOnlyObjectWrapper<List<TextRunner>> runners =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<TextPlace> place =
      new ReadOnlyObjectWrapper<>(new TextPlace("", 1, TextFor.NOTE));
  private final ReadOnlyObjectWrapper<@Nullable TextCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PassageKey> selected =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<TextVersion>> versions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Consumer<String> said = sentence -> {};
  private Runnable changed = () -> {};
  private boolean asked;

  public WordingModel(Wordings wordings, Door door, Setting setting) {
    this.wordings = wordings;
    this.setting = setting;
    this.loading = door.slot();
    this.reading = door.slot();
    this.looking = door.slot();
    this.acting = door.slot();
    this.services = new ServiceModel(wordings, door, open.getReadOnlyProperty(), this::came);
    setting.textLanguage().subscribe((before, now) -> again());
    setting.units().subscribe((before, now) -> again());
  }

  /** What leaves this machine, and who writes elsewhere. */
  public ServiceModel services() {
    return services;
  }

  /**
   * Reads whose text there is, when the page is first looked at.
   *
   * @param athlete who was looked at last; empty when nobody was
   */
  public void start(String athlete) {
    if (!asked) {
      asked = true;
      if (place.get().athleteId().isEmpty()) {
        place.set(new TextPlace(athlete, 1, TextFor.NOTE));
      }
      load();
    }
  }

  /** Reads again, as after a step was taken back; nothing where nobody has looked yet. */
  public void refresh() {
    if (asked) {
      load();
    }
  }

  void load() {
    failure.set(null);
    loading.ask(
        errand -> {
          wordings.open(errand.cancel());
          return wordings.runners();
        },
        found -> {
          runners.set(found);
          String id = place.get().athleteId();
          boolean known = found.stream().anyMatch(one -> one.id().equals(id));
          if (known) {
            read(place.get());
          } else if (found.isEmpty()) {
            open.set(null);
          } else {
            read(new TextPlace(found.getFirst().id(), place.get().week(), place.get().what()));
          }
        },
        failure::set);
  }

  private void again() {
    if (asked && open.get() != null) {
      read(place.get());
    }
  }

  /** Opens a text. */
  public void go(TextPlace there) {
    problem.set("");
    place.set(there);
    if (asked) {
      read(there);
    }
  }

  private void read(TextPlace there) {
    place.set(there);
    Grid grid = setting.units().get() == Units.KM_KG ? Grid.KM : Grid.MI;
    Language wanted = setting.textLanguage().get();
    reading.ask(errand -> wordings.read(there, wanted, grid), this::show, this::cannotRead);
  }

  private void show(TextCase now) {
    failure.set(null);
    place.set(now.place());
    PassageKey before = selected.get();
    boolean stays = before != null && now.at(before) != null;
    open.set(now);
    PassageKey next = stays ? before : first(now);
    selected.set(null);
    select(next);
  }

  /** The day that was asked for, else the first that is run on. */
  private static @Nullable PassageKey first(TextCase now) {
    LocalDate day = now.place().day();
    return now.keys().stream()
        .filter(key -> day != null && day.equals(key.day()))
        .findFirst()
        .or(() -> now.keys().stream().filter(key -> runs(now, key)).findFirst())
        .or(() -> now.keys().stream().findFirst())
        .orElse(null);
  }

  private static boolean runs(TextCase now, PassageKey key) {
    LocalDate day = key.day();
    return day != null && now.sheet().of(day, FactRole.DISTANCE).isPresent();
  }

  private void cannotRead(Failure reason) {
    open.set(null);
    failure.set(reason);
  }

  /** Turns to a passage. */
  public void select(@Nullable PassageKey key) {
    TextCase now = open.get();
    if (key != null && key.equals(selected.get())) {
      return;
    }
    selected.set(key);
    versions.set(List.of());
    if (now != null && key != null) {
      looking.ask(
          errand -> wordings.versions(now, key),
          versions::set,
          reason -> problem.set(sentence(reason)));
    }
  }

  /** Goes down or up the passages. */
  public void step(int by) {
    TextCase now = open.get();
    PassageKey key = selected.get();
    if (now != null && key != null) {
      int next = now.keys().indexOf(key) + by;
      if (next >= 0 && next < now.keys().size()) {
        select(now.keys().get(next));
      }
    }
  }

  Optional<TextPassage> passage() {
    TextCase now = open.get();
    PassageKey key = selected.get();
    return now == null || key == null ? Optional.empty() : Optional.ofNullable(now.at(key));
  }

  /** Whether anything can be changed now. */
  public boolean possible() {
    TextCase now = open.get();
    return now != null && now.readOnly().isEmpty() && !acting.busy().get();
  }

  /** Why the text cannot be approved; empty when it can. */
  public String unapprovable() {
    TextCase now = open.get();
    if (now == null) {
      return WORDS.text("approve.nothing");
    }
    if (!now.readOnly().isEmpty()) {
      return now.readOnly();
    }
    if (now.open() > 0) {
      return WORDS.text("approve.open", now.open());
    }
    return now.approved() ? WORDS.text("approve.done") : "";
  }

  public void approve() {
    TextCase now = open.get();
    if (now != null && unapprovable().isEmpty()) {
      act(
          new ApproveText(now.scene(), now.keys(), now.meant()),
          WORDS.text("said.approved", now.name()));
    }
  }

  /** Keeps a coach's own words; hears how that ended. */
  public void edit(PassageKey key, String prose, Runnable kept) {
    TextCase now = open.get();
    if (now != null && possible()) {
      act(
          new EditPassage(now.scene(), key, prose, wordings.coach()),
          WORDS.text("said.edited"),
          kept);
    }
  }

  /** The first thing that is wrong and that a value of the plan can take the place of. */
  Optional<Objection> fixable() {
    return passage().flatMap(WordingModel::fixable);
  }

  private static Optional<Objection> fixable(TextPassage passage) {
    return passage.open()
        ? passage.objections().stream().filter(one -> one.fact() != null).findFirst()
        : Optional.empty();
  }

  /** Puts the plan's own value in the place of the first that contradicts it. */
  public void useFact() {
    TextCase now = open.get();
    if (now == null || !possible()) {
      return;
    }
    if (fixable().isEmpty()) {
      now.passages().stream()
          .filter(one -> fixable(one).isPresent())
          .findFirst()
          .ifPresent(one -> select(one.key()));
    }
    fixable().ifPresent(this::useFact);
  }

  void useFact(Objection objection) {
    TextCase now = open.get();
    PassageKey key = selected.get();
    if (now != null && key != null && possible()) {
      act(new UseFact(now.scene(), key, objection), WORDS.text("said.corrected"));
    }
  }

  /** Whether something else than the template's own text lies there and may be replaced by it. */
  public boolean fallbackHelps() {
    return passage().filter(one -> !one.written().equals(one.template().written())).isPresent();
  }

  /** Lets the template's text stand. */
  public void useFallback() {
    TextCase now = open.get();
    TextPassage passage = passage().orElse(null);
    if (now == null || passage == null || !possible() || !fallbackHelps()) {
      return;
    }
    PassageKey key = passage.key();
    act(
        passage.byCoach()
            ? new EditPassage(now.scene(), key, passage.template().written(), wordings.coach())
            : new WriteTemplate(now.scene(), List.of(key)),
        WORDS.text("said.fallback"));
  }

  /** Lets words that a coach wrote for an earlier plan stand in this one. */
  public void takeUp(List<PassageKey> places) {
    TextCase now = open.get();
    if (now != null && !places.isEmpty() && possible()) {
      act(new TakeUpEarlier(now.scene(), places), WORDS.text("said.earlier", places.size()));
    }
  }

  /** Takes up all of them that fit the open text as it is. */
  public void takeUpFitting() {
    takeUp(fitting());
  }

  List<PassageKey> fitting() {
    TextCase now = open.get();
    return now == null
        ? List.of()
        : now.earlier().stream()
            .filter(one -> one.state() == EarlierWords.State.FITS)
            .map(EarlierWords.Offer::key)
            .toList();
  }

  public void restore(TextVersion version) {
    TextCase now = open.get();
    PassageKey key = selected.get();
    if (now != null && key != null && possible()) {
      act(
          new RestorePassage(now.scene(), key, version.number()),
          WORDS.text("said.restored", version.draft()));
    }
  }

  private void act(Action action, String sentence) {
    act(action, sentence, () -> {});
  }

  private void act(Action action, String sentence, Runnable then) {
    problem.set("");
    services.forget();
    acting.ask(
        errand -> wordings.act(action),
        done -> {
          then.run();
          if (!done.changedNothing()) {
            said.accept(sentence);
          }
          came();
        },
        reason -> problem.set(sentence(reason)));
  }

  /** Something changed here. */
  private void came() {
    changed.run();
    again();
  }

  static String sentence(Failure reason) {
    return reason.expected() ? reason.sentence() : WORDS.text("problem.fault", reason.sentence());
  }

  /** Hears what was done, in a sentence. */
  public void onSaid(Consumer<String> listener) {
    said = listener;
  }

  /** Hears that the workspace changed. */
  public void onChanged(Runnable listener) {
    changed = listener;
  }

  public ReadOnlyObjectProperty<List<TextRunner>> runners() {
    return runners.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<TextPlace> place() {
    return place.getReadOnlyProperty();
  }

  /** The language the text is in. */
  public ObjectProperty<Language> language() {
    return setting.textLanguage();
  }

  public ReadOnlyObjectProperty<@Nullable TextCase> open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable PassageKey> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Every text there was at the selected place, the newest first. */
  public ReadOnlyObjectProperty<List<TextVersion>> versions() {
    return versions.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What did not work just now; empty when all is well. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }

  public ReadOnlyBooleanProperty acting() {
    return acting.busy();
  }
}
