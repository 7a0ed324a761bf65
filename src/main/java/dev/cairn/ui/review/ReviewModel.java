package dev.cairn.ui.review;

import dev.cairn.action.Action;
import dev.cairn.action.Refused;
import dev.cairn.action.plan.ChangeDistance;
import dev.cairn.action.plan.ChangeType;
import dev.cairn.action.plan.MoveDay;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.ApproveWithNotes;
import dev.cairn.action.verdict.GiveOpinion;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Reject;
import dev.cairn.action.verdict.SavePhrases;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.ReviewRules.RejectReason;
import dev.cairn.review.Judgement;
import dev.cairn.review.RiskReason;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.StepNames;
import dev.cairn.ui.office.Trial;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The review queue without its looks: what waits, what is open, and what can be done with it. */
public final class ReviewModel {
  private static final Words WORDS = Words.of(ReviewModel.class);

  private final Office office;
  private final Setting setting;
  private final InstantSource clock;
  private final Slot loading;
  private final Slot opening;
  private final Slot acting;
  private final Slot trying;
  private final Slot replaying;

  private final ReadOnlyObjectWrapper<@Nullable Waiting> waiting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable QueueModel> queue = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable PlanCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper firstOpinion = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper blind = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<RiskReason>> flags =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<StepNames> steps =
      new ReadOnlyObjectWrapper<>(new StepNames(Optional.empty(), Optional.empty()));
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);

  private final List<String> skipped = new ArrayList<>();
  private final List<String> acknowledged = new ArrayList<>();
  private boolean reasonsOpened;
  private Instant shown;

  public ReviewModel(Office office, Door door, Setting setting, InstantSource clock) {
    this.office = office;
    this.setting = setting;
    this.clock = clock;
    this.loading = door.slot();
    this.opening = door.slot();
    this.acting = door.slot();
    this.trying = door.slot();
    this.replaying = door.slot();
    this.shown = clock.instant();
    filter.subscribe(this::relist);
    setting.decideFirst().subscribe(this::blindOrNot);
  }

  /** What the office says after something was done. */
  private record News(Waiting waiting, StepNames steps) {}

  private News news() {
    return new News(office.waiting(), office.steps());
  }

  /** Opens the workspace and the first plan, or the one that was open last. */
  public void start(String athleteId) {
    failure.set(null);
    loading.ask(
        errand -> {
          office.open(errand.cancel(), errand::done);
          return news();
        },
        news -> {
          readOnly.set(office.readOnlyBecause().orElse(""));
          take(news);
          select(known(athleteId) ? athleteId : next(""));
        },
        failure::set);
  }

  private boolean known(String athleteId) {
    Waiting now = waiting.get();
    return now != null
        && now.athletes().stream().anyMatch(one -> one.athleteId().equals(athleteId));
  }

  private void take(News news) {
    waiting.set(news.waiting());
    steps.set(news.steps());
    relist();
  }

  private void relist() {
    Waiting now = waiting.get();
    if (now != null) {
      queue.set(QueueModel.of(now, filter.get(), skipped, this::hides));
    }
  }

  /** Badges tell what reasons would, so they wait for the first opinion too. */
  private boolean hides(String athleteId) {
    boolean seen = athleteId.equals(selected.get()) && !blind.get();
    return setting.decideFirst().get() && !seen;
  }

  /** Opens somebody's plan. */
  public void select(String athleteId) {
    selected.set(athleteId);
    problem.set("");
    trial.set(null);
    if (athleteId.isEmpty()) {
      opening.cancel();
      show(null);
      return;
    }
    opening.ask(errand -> office.planCase(athleteId), this::show, this::cannotOpen);
  }

  private void cannotOpen(Failure reason) {
    show(null);
    failure.set(reason);
  }

  private void show(@Nullable PlanCase now) {
    failure.set(null);
    acknowledged.clear();
    reasonsOpened = false;
    shown = clock.instant();
    open.set(now);
    firstOpinion.set(
        now instanceof PlanCase.Planned planned
            ? planned.opinion().map(one -> one.judgement().word()).orElse("")
            : "");
    blindOrNot();
  }

  private void blindOrNot() {
    boolean waits = queueHas(selected.get());
    blind.set(
        setting.decideFirst().get()
            && waits
            && firstOpinion.get().isEmpty()
            && open.get() instanceof PlanCase.Planned);
    relist();
    reflag();
  }

  private boolean queueHas(String athleteId) {
    Waiting now = waiting.get();
    return now != null
        && now.week().open().stream().anyMatch(item -> item.athleteId().equals(athleteId));
  }

  private void reflag() {
    List<RiskReason> all =
        open.get() instanceof PlanCase.Planned planned && queueHas(selected.get())
            ? planned.redFlags()
            : List.of();
    flags.set(
        blind.get()
            ? List.of()
            : all.stream().filter(one -> !acknowledged.contains(one.factor())).toList());
  }

  private String next(String after) {
    QueueModel now = queue.get();
    return now == null ? "" : now.beside(after, 0);
  }

  /** Goes up and down the queue. */
  public void step(int by) {
    QueueModel now = queue.get();
    if (now != null) {
      select(now.beside(selected.get(), by));
    }
  }

  /** Puts the open plan off to the end; nothing is recorded. */
  public void skip() {
    QueueModel now = queue.get();
    String id = selected.get();
    if (now != null && queueHas(id)) {
      String following = now.beside(id, 1);
      skipped.remove(id);
      skipped.add(id);
      relist();
      select(following);
      say(WORDS.text("said.skipped", name()), false);
    }
  }

  /** The coach has seen a red flag. */
  public void acknowledge(String factor) {
    if (!acknowledged.contains(factor)) {
      acknowledged.add(factor);
    }
    problem.set("");
    reflag();
  }

  /** The coach has looked at a reason. */
  public void reasonsOpened() {
    reasonsOpened |= !blind.get();
  }

  private Look look() {
    return new Look(seconds(), reasonsOpened, List.copyOf(acknowledged));
  }

  private long seconds() {
    return Math.max(0, Duration.between(shown, clock.instant()).toSeconds());
  }

  private String name() {
    PlanCase now = open.get();
    return now == null ? "" : now.name();
  }

  /** Whether a verdict can be given now. */
  public boolean canJudge() {
    return readOnly.get().isEmpty()
        && !acting.busy().get()
        && open.get() instanceof PlanCase.Planned
        && queueHas(selected.get());
  }

  public void approve() {
    if (asksFirst(Judgement.APPROVED) || !flagsAcknowledged()) {
      return;
    }
    judge(() -> new Approve(selected.get(), look(), office.reviewRules()), "said.approved");
  }

  public void approveWith(String notePrivate, String noteForAthlete) {
    if (flagsAcknowledged()) {
      judge(
          () ->
              new ApproveWithNotes(
                  selected.get(), notePrivate, noteForAthlete, look(), office.reviewRules()),
          "said.noted");
    }
  }

  /**
   * Rejects the open plan.
   *
   * @param reason one of those of the rules
   * @param more the coach's own words, if any
   */
  public void reject(RejectReason reason, String more, String instead) {
    String words = more.isBlank() ? reason.code() : reason.code() + ": " + more.strip();
    judge(
        () -> new Reject(selected.get(), words, instead.strip(), look(), office.reviewRules()),
        "said.rejected");
  }

  /**
   * Takes a key as the first opinion where the coach decides first; whether it was that.
   *
   * @param judgement what the key means
   */
  public boolean asksFirst(Judgement judgement) {
    if (!canJudge() || !blind.get()) {
      return false;
    }
    String id = selected.get();
    long seconds = seconds();
    acting.ask(
        errand -> {
          office.act(new GiveOpinion(id, judgement, seconds));
          return office.planCase(id);
        },
        this::reveal,
        this::refuse);
    return true;
  }

  private void reveal(PlanCase now) {
    Instant since = shown;
    show(now);
    shown = since;
    say(WORDS.text("said.opinion"), false);
  }

  private boolean flagsAcknowledged() {
    boolean none = flags.get().isEmpty();
    if (!none) {
      problem.set(WORDS.text("problem.flags", flags.get().size()));
    }
    return none;
  }

  private void judge(Supplier<Action> action, String words) {
    if (!canJudge()) {
      return;
    }
    String id = selected.get();
    String following = beside(id);
    String sentence = WORDS.text(words, name());
    Action decided = action.get();
    act(
        () -> office.act(decided),
        () -> {
          skipped.remove(id);
          say(sentence, true);
          select(setting.autoAdvance().get() ? following : id);
        });
  }

  /** Who comes next once this one is done. */
  private String beside(String id) {
    QueueModel now = queue.get();
    if (now == null) {
      return "";
    }
    String after = now.beside(id, 1);
    String other = after.equals(id) ? now.beside(id, -1) : after;
    return other.equals(id) ? "" : other;
  }

  private void act(Runnable work, Runnable then) {
    if (acting.busy().get()) {
      return;
    }
    problem.set("");
    acting.ask(
        errand -> {
          work.run();
          return news();
        },
        news -> {
          take(news);
          then.run();
        },
        this::refuse);
  }

  private void refuse(Failure reason) {
    problem.set(
        reason.expected() ? reason.sentence() : WORDS.text("problem.fault", reason.sentence()));
  }

  public void undo() {
    back(office::undo, "said.undone", steps.get().undo());
  }

  public void redo() {
    back(office::redo, "said.redone", steps.get().redo());
  }

  private void back(Runnable work, String words, Optional<StepNames.Named> step) {
    String id = selected.get();
    String sentence = WORDS.text(words, StepWords.of(step));
    act(
        work,
        () -> {
          say(sentence, false);
          String about = step.map(StepNames.Named::about).orElse("");
          select(idOf(about, id));
        });
  }

  /** Whom a step was about, if that can be told; else whoever was open, as long as he is there. */
  private String idOf(String name, String otherwise) {
    Waiting now = waiting.get();
    String found =
        now == null
            ? ""
            : now.athletes().stream()
                .filter(one -> one.name().equals(name))
                .map(Waiting.Person::athleteId)
                .findFirst()
                .orElse("");
    String id = found.isEmpty() ? otherwise : found;
    return known(id) ? id : next("");
  }

  /** A change of a day as a form asks for it; the athlete is the open one. */
  public sealed interface DayChange {
    record Length(LocalDate date, BigDecimal length) implements DayChange {}

    record Kind(LocalDate date, WorkoutType type) implements DayChange {}

    record Move(LocalDate date, LocalDate to) implements DayChange {}
  }

  private Action action(DayChange change) {
    String id = selected.get();
    return switch (change) {
      case DayChange.Length(var date, var length) ->
          new ChangeDistance(id, date, length, office.running());
      case DayChange.Kind(var date, var type) -> new ChangeType(id, date, type, office.running());
      case DayChange.Move(var date, var to) -> new MoveDay(id, date, to, office.running());
    };
  }

  /** Looks what a change would come to; the newest question wins. */
  public void tryOut(DayChange change) {
    String id = selected.get();
    Action action = action(change);
    trying.ask(errand -> office.rehearse(id, action), trial::set, this::refuse);
  }

  public void forgetTrial() {
    trying.cancel();
    trial.set(null);
  }

  /** Makes a change; the plan stays open for the verdict. */
  public void change(DayChange change) {
    if (!canJudge()) {
      return;
    }
    String id = selected.get();
    List<String> seen = List.copyOf(acknowledged);
    Instant since = shown;
    Action action = action(change);
    act(
        () -> office.act(action),
        () -> {
          say(WORDS.text("said.changed", name()), true);
          select(id);
          acknowledged.addAll(seen);
          shown = since;
        });
  }

  /** Makes the open plan again and says whether it comes out the same. */
  public void replay() {
    String id = selected.get();
    replaying.ask(
        errand -> office.replay(id),
        found -> say(WORDS.text("replay." + found.word()), false),
        this::refuse);
  }

  /** Says that there is nothing to compare the open plan with. */
  public void nothingToCompare() {
    say(WORDS.text("compare.none", name()), false);
  }

  /** Keeps a phrase for the next note. */
  public void savePhrase(String phrase) {
    Waiting now = waiting.get();
    if (now != null && !phrase.isBlank() && !now.phrases().contains(phrase.strip())) {
      List<String> all = new ArrayList<>(now.phrases());
      all.add(phrase.strip());
      acted(() -> new SavePhrases(all), WORDS.text("said.phrase"));
    }
  }

  public void forgetPhrase(String phrase) {
    Waiting now = waiting.get();
    if (now != null) {
      List<String> all = new ArrayList<>(now.phrases());
      all.remove(phrase);
      acted(() -> new SavePhrases(all), WORDS.text("said.phrase-gone"));
    }
  }

  private void acted(Supplier<Action> action, String sentence) {
    Action decided;
    try {
      decided = action.get();
    } catch (Refused refused) {
      problem.set(refused.sentence());
      return;
    }
    act(() -> office.act(decided), () -> say(sentence, true));
  }

  private void say(String sentence, boolean undo) {
    said.set(new Said(sentence, undo));
  }

  public void onSaid(Consumer<Said> listener) {
    said.subscribe(now -> {
      if (now != null) {
        listener.accept(now);
      }
    });
  }

  public ReadOnlyObjectProperty<@Nullable QueueModel> queue() {
    return queue.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Waiting> waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** The id of the athlete whose plan is open; empty when nothing is. */
  public ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable PlanCase> open() {
    return open.getReadOnlyProperty();
  }

  /** Why the plan, or the whole workspace, could not be opened. */
  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What did not work just now, for beside the bar; empty when all is well. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Why nothing can be changed; empty when it can. */
  public ReadOnlyStringProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }

  /** The word of the first opinion on the open plan; empty before there is one. */
  public ReadOnlyStringProperty firstOpinion() {
    return firstOpinion.getReadOnlyProperty();
  }

  /** Whether reasons, badges and flags are hidden now. */
  public ReadOnlyBooleanProperty blind() {
    return blind.getReadOnlyProperty();
  }

  /** Red flags of the open plan that were not acknowledged yet. */
  public ReadOnlyObjectProperty<List<RiskReason>> flags() {
    return flags.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<StepNames> steps() {
    return steps.getReadOnlyProperty();
  }

  /** What a change that is being thought of would come to. */
  public ReadOnlyObjectProperty<@Nullable Trial> trial() {
    return trial.getReadOnlyProperty();
  }

  public ObjectProperty<Filter> filter() {
    return filter;
  }

  public ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }

  public ReadOnlyBooleanProperty opening() {
    return opening.busy();
  }

  public ReadOnlyBooleanProperty acting() {
    return acting.busy();
  }
}
