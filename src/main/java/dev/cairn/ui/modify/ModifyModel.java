package dev.cairn.ui.modify;

import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.EditWords;
import dev.cairn.action.plan.Wish;
import dev.cairn.action.verdict.Look;
import dev.cairn.model.Day;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.EditRules.EditReason;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.CannotEdit;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Drop;
import dev.cairn.review.edit.Finding;
import dev.cairn.review.edit.Fix;
import dev.cairn.review.edit.SmallestFix;
import dev.cairn.ui.office.EditCase;
import dev.cairn.ui.office.EditRoom;
import dev.cairn.ui.prefs.Drafts;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A plan being changed, without its looks: the draft, the run in hand, and what is said of both.
 */
public final class ModifyModel {
  private static final Words WORDS = Words.of(ModifyModel.class);

  private final EditRoom room;
  private final Slot opening;
  private final Slot fixing;
  private final EditSteps steps = new EditSteps();
  private final Saying saying = new Saying();
  private final ReadOnlyObjectWrapper<@Nullable EditCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> cursor = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Drop>> drops = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> held = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Fix> fix = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper resumed = new ReadOnlyStringWrapper("");
  private final Keeping keeping;
  private String athleteId = "";
  private boolean judging;
  private @Nullable LocalDate copied;

  /**
   * @param drafts what was begun and not saved
   */
  public ModifyModel(EditRoom room, Door door, Drafts drafts) {
    this.room = room;
    this.keeping = new Keeping(drafts, steps, saying);
    this.opening = door.slot();
    this.fixing = door.patientSlot();
    saying.reasons().subscribe(this::searchFix);
    saying.onChanged(this::keep);
  }

  /**
   * Lays somebody's plan ready.
   *
   * @param date the day to begin at; null: today's or the first
   * @param verdict whether a verdict goes with it
   */
  public void open(String athlete, @Nullable LocalDate date, boolean verdict) {
    athleteId = athlete;
    judging = verdict;
    failure.set(null);
    open.set(null);
    draft.set(null);
    opening.ask(errand -> room.open(athlete), found -> begin(found, date), failure::set);
  }

  private void begin(EditCase found, @Nullable LocalDate date) {
    saying.clear();
    copied = null;
    problem.set("");
    open.set(found);
    Draft standing = Draft.standing(found.piece());
    steps.begin(standing);
    cursor.set(start(standing, date));
    release();
    Keeping.Taken taken = keeping.takeUp(athleteId, found, standing).orElse(null);
    draft.set(taken == null ? standing : taken.draft());
    resumed.set(taken == null ? "" : taken.sentence());
    searchFix();
  }

  /** What is not saved outlasts the window. */
  private void keep() {
    Draft now = draft.get();
    EditCase from = open.get();
    if (now != null && from != null) {
      keeping.keep(athleteId, from, now);
    }
  }

  /** What was taken up is put away, as a step that can be taken back. */
  public void startOver() {
    Draft now = draft.get();
    if (now != null && changed()) {
      steps.did(now, WORDS.text("step.over"));
      set(steps.first());
    } else {
      keeping.forget(athleteId);
    }
    resumed.set("");
  }

  /** When changes of somebody's plan were left without being saved; null where none were. */
  public @Nullable LocalDate left(String athlete) {
    return keeping.left(athlete);
  }

  private static LocalDate start(Draft draft, @Nullable LocalDate date) {
    if (date != null && draft.holds(date)) {
      return date;
    }
    LocalDate today = draft.piece().today();
    return draft.holds(today) ? today : draft.plan().weeks().getFirst().start();
  }

  /** Puts it away; what was changed and not saved is kept for another time. */
  public void close() {
    opening.cancel();
    fixing.cancel();
    release();
    steps.end();
    open.set(null);
    draft.set(null);
    resumed.set("");
  }

  /** Puts it away for good: it was saved, or nobody wants it. */
  public void drop() {
    close();
    keeping.forget(athleteId);
  }

  /** Whether anything was changed that a step back would lose. */
  public boolean changed() {
    return steps.changed(draft.get());
  }

  public void select(LocalDate date) {
    Draft now = draft.get();
    if (now != null && now.holds(date)) {
      cursor.set(date);
    }
  }

  /** Goes a number of days on. */
  public void step(int days) {
    LocalDate at = cursor.get();
    if (at != null) {
      select(at.plusDays(days));
    }
  }

  /** Takes a run in hand; every day of its week says what a drop would do. */
  public boolean take(LocalDate date) {
    Draft now = draft.get();
    if (now == null || now.locked(date) || !movable(now.day(date))) {
      return false;
    }
    cursor.set(date);
    held.set(date);
    drops.set(Drop.of(now, date, now.week(date)));
    return true;
  }

  private static boolean movable(Day day) {
    return day.type().value() != WorkoutType.REST && day.type().value() != WorkoutType.RACE;
  }

  /** What a drop of the run in hand on any day would do. */
  public Optional<Drop> over(LocalDate date) {
    Draft now = draft.get();
    LocalDate from = held.get();
    if (now == null || from == null || !now.holds(date)) {
      return Optional.empty();
    }
    return drops.get().stream()
        .filter(one -> one.date().equals(date))
        .findFirst()
        .or(() -> Optional.of(Drop.of(now, from, date)));
  }

  /** Lets the run go on a day, if that day takes it. */
  public void drop(LocalDate date) {
    LocalDate from = held.get();
    Drop answer = over(date).orElse(null);
    release();
    if (from == null || answer == null || answer.answer() == Drop.Answer.HERE) {
      return;
    }
    if (answer.possible()) {
      move(from, date);
    } else {
      problem.set(refusal(answer));
    }
  }

  private static String refusal(Drop drop) {
    String date = Dates.withDay(drop.date());
    return drop.findings().isEmpty()
        ? WORDS.text("problem.locked", date)
        : WORDS.text("problem.refused", date, RuleWords.of(drop.findings().getFirst()));
  }

  /** The run goes back to where it was. */
  public void release() {
    held.set(null);
    drops.set(List.of());
  }

  private void move(LocalDate from, LocalDate to) {
    edit(new PlanChange.Moved(from, to));
    cursor.set(to);
  }

  /** Moves the chosen run to the next day in a direction that takes it. */
  public void carry(int direction) {
    Draft now = draft.get();
    LocalDate at = cursor.get();
    if (now == null || at == null || !movable(now.day(at))) {
      return;
    }
    Carry carry = Carry.of(steps, now, at);
    Drop goal = carry.next(direction).orElse(null);
    if (goal == null) {
      problem.set(WORDS.text("problem.nowhere"));
      return;
    }
    if (carry.again()) {
      steps.undo(now).ifPresent(draft::set);
    }
    if (goal.answer() == Drop.Answer.HERE) {
      set(carry.base());
      cursor.set(carry.from());
    } else {
      move(carry.from(), goal.date());
    }
  }

  /** Makes the chosen run longer or shorter by steps of the athlete's grid. */
  public void lengthen(int by) {
    Draft now = draft.get();
    LocalDate at = cursor.get();
    if (now != null && at != null) {
      length(now.day(at).trainingSteps() + by);
    }
  }

  /** Sets the chosen run's length in steps. */
  public void length(int wanted) {
    LocalDate at = cursor.get();
    if (at != null && wanted > 0) {
      edit(new PlanChange.Resized(at, wanted));
    }
  }

  public void type(WorkoutType type) {
    LocalDate at = cursor.get();
    if (at != null) {
      edit(new PlanChange.Retyped(at, type));
    }
  }

  /** Remembers the chosen run, to be put on other days too. */
  public void copy() {
    copied = cursor.get();
  }

  public boolean hasCopy() {
    return copied != null;
  }

  public void paste() {
    LocalDate at = cursor.get();
    LocalDate from = copied;
    if (at != null && from != null) {
      edit(new PlanChange.Copied(from, at));
    }
  }

  /** The chosen week changes places with the one before or after it. */
  public void swapWeek(int direction) {
    Draft now = draft.get();
    LocalDate at = cursor.get();
    if (now == null || at == null || !now.holds(at.plusWeeks(direction))) {
      return;
    }
    LocalDate start = now.week(at).start();
    edit(new PlanChange.WeeksSwapped(start, start.plusWeeks(direction)));
    cursor.set(at.plusWeeks(direction));
  }

  public void away(LocalDate from, LocalDate to, PlanChange.Cause cause) {
    edit(new PlanChange.Away(from, to, cause));
  }

  private void edit(PlanChange change) {
    Draft now = draft.get();
    if (now == null) {
      return;
    }
    try {
      Draft after = now.with(change);
      steps.did(now, Keeping.step(change));
      set(after);
    } catch (CannotEdit senseless) {
      problem.set(senseless.sentence());
    }
  }

  private void set(Draft now) {
    problem.set("");
    draft.set(now);
    keep();
    searchFix();
  }

  public void undo() {
    Draft now = draft.get();
    if (now != null) {
      steps.undo(now).ifPresent(this::set);
    }
  }

  public void redo() {
    Draft now = draft.get();
    if (now != null) {
      steps.redo(now).ifPresent(this::set);
    }
  }

  /** Drops everything coaches ever changed in this plan; a step like any other. */
  public void backToEngine() {
    Draft now = draft.get();
    if (now != null && !now.changes().isEmpty()) {
      steps.did(now, WORDS.text("step.engine"));
      set(Draft.asMade(now.piece()));
    }
  }

  private void searchFix() {
    fix.set(null);
    Draft now = draft.get();
    if (now == null || now.findings().isEmpty()) {
      fixing.cancel();
      return;
    }
    List<PlanChange> mine = mine(now);
    boolean staysEmpty = staysEmpty();
    fixing.ask(
        errand -> SmallestFix.of(now, mine, staysEmpty, errand.cancel()::asked),
        found -> fix.set(found.orElse(null)),
        failed -> problem.set(failed.sentence()));
  }

  private boolean staysEmpty() {
    return reasons().stream()
        .map(code -> room.reviewRules().edits().reason(code))
        .flatMap(Optional::stream)
        .anyMatch(one -> one.staysEmpty());
  }

  private List<String> reasons() {
    return saying.reasons().get();
  }

  /** What was changed since the plan was opened, or since the engine's plan where that is less. */
  public List<PlanChange> mine(Draft now) {
    return Own.of(now).changes();
  }

  /** Makes the proposed repair, as one step. */
  public void tryFix() {
    Fix found = fix.get();
    Draft now = draft.get();
    if (found != null && now != null) {
      steps.did(now, WORDS.text("step.fix"));
      set(found.after());
    }
  }

  /** Why the draft cannot be saved; empty when it can. */
  public String missing() {
    Draft now = draft.get();
    if (now == null || !changed()) {
      return WORDS.text("missing.change");
    }
    List<Finding> broken = now.findings(Finding.Weight.BROKEN);
    if (!broken.isEmpty()) {
      return WORDS.text("missing.rule", RuleWords.name(broken.getFirst().rule()));
    }
    if (reasons().isEmpty()) {
      return WORDS.text("missing.reason");
    }
    List<Finding> open =
        exceptions().stream().filter(one -> !saying.granted().get().contains(one.rule())).toList();
    if (!open.isEmpty()) {
      return WORDS.text("missing.exception", RuleWords.name(open.getFirst().rule()));
    }
    boolean mute = !exceptions().isEmpty() && saying.note().get().isBlank();
    return mute ? WORDS.text("missing.note") : "";
  }

  /** What needs an exception now and did not before. */
  public List<Finding> exceptions() {
    Draft now = draft.get();
    return now == null
        ? List.of()
        : steps.first().newIn(now).stream()
            .filter(one -> one.weight() == Finding.Weight.EXCEPTION)
            .toList();
  }

  /**
   * The step that saves all of it, if it may be saved.
   *
   * @param judged how the coach came to the verdict that goes with it; null where none is given
   */
  public Optional<EditPlan> saving(@Nullable Look judged) {
    Draft now = draft.get();
    EditCase from = open.get();
    if (now == null || from == null || !missing().isEmpty()) {
      return Optional.empty();
    }
    Own own = Own.of(now);
    List<Wish> wishes = new ArrayList<>();
    for (PlanChange change : own.changes()) {
      wishes.add(grid -> change);
    }
    EditQuestion question =
        saying.asking().get() && !saying.question().get().isBlank()
            ? new EditQuestion(
                saying.question().get().strip(),
                saying.questionType().get(),
                EditScope.of(now, own.changes()))
            : null;
    List<String> granted = new ArrayList<>(new TreeSet<>(saying.granted().get()));
    EditWords words =
        new EditWords(
            reasons(),
            saying.note().get().strip(),
            granted,
            question,
            judged == null ? 0 : judged.seconds());
    return Optional.of(
        new EditPlan(
            athleteId,
            new EditPlan.Base(from.planned().plan().hash(), own.afresh()),
            wishes,
            words,
            judged,
            room.rules(),
            room.reviewRules()));
  }

  /** How many saved changes were like this one. */
  public int similar() {
    EditCase now = open.get();
    Draft changed = draft.get();
    if (now == null || changed == null) {
      return 0;
    }
    return now.similar(mine(changed).stream().map(PlanChange::word).toList(), reasons());
  }

  public int similarForRule() {
    return room.reviewRules().edits().similarForRule();
  }

  /** The reasons of the rules in force. */
  public List<EditReason> reasonsOffered() {
    return room.reviewRules().edits().reasons();
  }

  /** Whether a verdict is given with it. */
  public boolean judging() {
    return judging;
  }

  /** The question as it would be asked, for the coach to change. */
  public String proposedQuestion() {
    Draft now = draft.get();
    return now == null ? "" : EditScope.question(now, mine(now));
  }

  public void say(String sentence) {
    problem.set(sentence);
  }

  public EditSteps steps() {
    return steps;
  }

  public Saying saying() {
    return saying;
  }

  public ReadOnlyObjectProperty<@Nullable EditCase> open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Draft> draft() {
    return draft.getReadOnlyProperty();
  }

  /** The chosen day. */
  public ReadOnlyObjectProperty<@Nullable LocalDate> cursor() {
    return cursor.getReadOnlyProperty();
  }

  /** Where the run in hand comes from. */
  public ReadOnlyObjectProperty<@Nullable LocalDate> held() {
    return held.getReadOnlyProperty();
  }

  /** What each day of the week says to the run in hand. */
  public ReadOnlyObjectProperty<List<Drop>> drops() {
    return drops.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Fix> fix() {
    return fix.getReadOnlyProperty();
  }

  /** Why the plan could not be laid ready. */
  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What was taken up from another time; empty when nothing was. */
  public ReadOnlyStringProperty resumed() {
    return resumed.getReadOnlyProperty();
  }

  /** What did not work just now; empty when all is well. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }
}
