package dev.cairn.ui.review;

import dev.cairn.action.plan.EditPlan;
import dev.cairn.review.RiskReason;
import dev.cairn.ui.modify.ModifyModel;
import dev.cairn.ui.office.EditRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.StepNames;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.prefs.Drafts;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/** The review queue without its looks: what waits, what is open, and what can be done with it. */
public final class ReviewModel {
  private static final Words WORDS = Words.of(ReviewModel.class);

  private final Office office;
  private final Setting setting;
  private final Slot loading;
  private final Slot opening;
  private final Slot replaying;
  private final Turns turns;
  private final OpenPlan plan;
  private final Doing doing;
  private final Verdicts verdicts;
  private final ModifyModel modifying;
  private final ChangeQuestion question;
  private final Phrases phrases;
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyObjectWrapper<@Nullable LocalDate> begun = new ReadOnlyObjectWrapper<>();
  private Runnable back = () -> {};

  /**
   * @param drafts what was begun and not saved
   */
  public ReviewModel(
      Office office, Door door, Setting setting, Drafts drafts, InstantSource clock) {
    this.office = office;
    office.decidesFirst(setting.decideFirst()::get);
    this.setting = setting;
    this.loading = door.slot();
    this.opening = door.slot();
    this.replaying = door.slot();
    this.turns = new Turns(this::hides);
    this.plan = new OpenPlan(turns::has, setting.decideFirst()::get, clock);
    this.doing = new Doing(office, door, turns);
    this.verdicts =
        new Verdicts(office, turns, plan, doing, setting.autoAdvance()::get, this::select);
    EditRoom room = new EditRoom(office);
    this.modifying = new ModifyModel(room, door, drafts);
    this.question = new ChangeQuestion(office, room, plan, doing);
    turns
        .waiting()
        .subscribe(now -> {
          if (now != null && doing.readOnly().get().isEmpty()) {
            drafts.keepOnly(turns::knows);
          }
        });
    drafts.onChanged(() -> begun.set(begunOn()));
    plan.open().subscribe(now -> begun.set(begunOn()));
    this.phrases = new Phrases(turns, doing);
    turns.filter().set(Filter.of(setting.filter().get()));
    turns.filter().subscribe(filter -> setting.filter().set(filter.word()));
    turns.filter().subscribe(turns::relist);
    setting.decideFirst().subscribe(this::hideOrTell);
  }

  /** Opens the workspace and the first plan, or the one that was open last. */
  public void start(String athleteId) {
    failure.set(null);
    loading.ask(
        errand -> {
          office.open(errand.cancel(), errand::done);
          return doing.news();
        },
        news -> {
          doing.take(news);
          select(turns.knows(athleteId) ? athleteId : turns.beside("", 0));
        },
        failure::set);
  }

  /** Badges tell what reasons would, so they wait for the first opinion too. */
  private boolean hides(String athleteId) {
    boolean seen = athleteId.equals(plan.id()) && !plan.blind().get();
    return setting.decideFirst().get() && !seen;
  }

  private void hideOrTell() {
    plan.hideOrTell();
    turns.relist();
  }

  /** Opens somebody's plan. */
  public void select(String athleteId) {
    plan.select(athleteId);
    doing.clear();
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
    plan.show(now);
    turns.relist();
  }

  /** Goes up and down the queue. */
  public void step(int by) {
    if (turns.queue().get() != null) {
      select(turns.beside(plan.id(), by));
    }
  }

  /** Puts the open plan off to the end; nothing is recorded. */
  public void skip() {
    String id = plan.id();
    if (turns.has(id)) {
      String name = plan.name();
      String following = turns.beside(id, 1);
      turns.putOff(id);
      select(following);
      doing.say(WORDS.text("said.skipped", name), false);
    }
  }

  /** The coach has seen a red flag. */
  public void acknowledge(String factor) {
    doing.clear();
    plan.acknowledge(factor);
  }

  /** The coach has looked at a reason. */
  public void reasonsOpened() {
    plan.reasonsOpened();
  }

  /** Takes back the last edit of a plan in hand, and else the last step that was saved. */
  public void undo() {
    if (modifying.steps().undoName().get().isEmpty()) {
      back(office::undo, "said.undone", steps().get().undo());
    } else {
      modifying.undo();
    }
  }

  public void redo() {
    if (modifying.steps().redoName().get().isEmpty()) {
      back(office::redo, "said.redone", steps().get().redo());
    } else {
      modifying.redo();
    }
  }

  /** Hears that a step was taken back or done again. */
  public void onBack(Runnable listener) {
    back = listener;
  }

  /** Reads what waits again, after something was done elsewhere. */
  public void refresh() {
    doing.act(() -> {}, () -> {});
  }

  /** Goes to whom a step was about, if that can be told; else stays, as long as he is there. */
  private void back(Runnable work, String words, Optional<StepNames.Named> step) {
    String id = plan.id();
    String sentence = WORDS.text(words, StepWords.of(step));
    doing.act(
        work,
        () -> {
          doing.say(sentence, false);
          back.run();
          String found = turns.named(step.map(StepNames.Named::about).orElse(""));
          String about = found.isEmpty() ? id : found;
          select(turns.knows(about) ? about : turns.beside("", 0));
        });
  }

  /** Lets the sample athletes in, plans them and draws the week's sample. */
  public void letSamplesIn() {
    doing.act(
        office::letSamplesIn,
        () -> {
          doing.say(WORDS.text("said.samples"), true);
          select(turns.beside("", 0));
        });
  }

  /** Makes the open plan again and says whether it comes out the same. */
  public void replay() {
    String id = plan.id();
    replaying.ask(
        errand -> office.replay(id),
        found -> doing.say(WORDS.text("replay." + found.word()), false),
        doing::refuse);
  }

  /** Says that there is nothing to compare the open plan with. */
  public void nothingToCompare() {
    doing.say(WORDS.text("compare.none", plan.name()), false);
  }

  public void onSaid(Consumer<Said> listener) {
    doing
        .said()
        .subscribe(now -> {
          if (now != null) {
            listener.accept(now);
          }
        });
  }

  public Verdicts verdicts() {
    return verdicts;
  }

  /** What coaches changed, made a question. */
  public ChangeQuestion question() {
    return question;
  }

  /** The plan being changed, where one is. */
  public ModifyModel modifying() {
    return modifying;
  }

  private @Nullable LocalDate begunOn() {
    return plan.open().get() instanceof PlanCase.Planned ? modifying.left(plan.id()) : null;
  }

  /** When changes of the open plan were begun that are not saved; null where there are none. */
  public ReadOnlyObjectProperty<@Nullable LocalDate> begun() {
    return begun.getReadOnlyProperty();
  }

  /** Whether the open plan can be changed now. */
  public boolean modifiable() {
    return doing.free() && plan.open().get() instanceof PlanCase.Planned;
  }

  /**
   * Lays the open plan ready to be changed; with the change a verdict is given where one is due.
   *
   * @param date the day to begin at, if any is chosen
   * @return whether the coach may begin
   */
  public boolean modify(@Nullable LocalDate date) {
    if (!modifiable()) {
      return false;
    }
    if (plan.waits() && !flags().get().isEmpty()) {
      doing.problem(WORDS.text("problem.flags", flags().get().size()));
      return false;
    }
    modifying.open(plan.id(), date, plan.waits());
    return true;
  }

  /** Saves what was changed as one step, if it may be saved. */
  public void saveChanges() {
    EditPlan edit = modifying.saving(plan.waits() ? plan.look() : null).orElse(null);
    if (edit == null || !doing.free()) {
      return;
    }
    String id = plan.id();
    boolean judged = plan.waits();
    String following = judged ? turns.after(id) : id;
    String sentence = WORDS.text(judged ? "said.modified" : "said.changed", plan.name());
    doing.act(
        () -> office.act(edit),
        () -> {
          if (judged) {
            turns.settled(id);
          }
          modifying.drop();
          doing.say(sentence, true);
          select(judged && setting.autoAdvance().get() ? following : id);
        },
        failure -> modifying.say(failure.sentence()));
  }

  public Phrases phrases() {
    return phrases;
  }

  public ReadOnlyObjectProperty<@Nullable QueueModel> queue() {
    return turns.queue();
  }

  public ReadOnlyObjectProperty<@Nullable Waiting> waiting() {
    return turns.waiting();
  }

  public ObjectProperty<Filter> filter() {
    return turns.filter();
  }

  /** The id of the athlete whose plan is open; empty when nothing is. */
  public ReadOnlyStringProperty selected() {
    return plan.selected();
  }

  public ReadOnlyObjectProperty<@Nullable PlanCase> open() {
    return plan.open();
  }

  /** Why the plan, or the whole workspace, could not be opened. */
  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What did not work just now, for beside the bar; empty when all is well. */
  public ReadOnlyStringProperty problem() {
    return doing.problem();
  }

  /** Why nothing can be changed; empty when it can. */
  public ReadOnlyStringProperty readOnly() {
    return doing.readOnly();
  }

  /** The word of the first opinion on the open plan; empty before there is one. */
  public ReadOnlyStringProperty firstOpinion() {
    return plan.firstOpinion();
  }

  /** Whether reasons, badges and flags are hidden now. */
  public ReadOnlyBooleanProperty blind() {
    return plan.blind();
  }

  /** Red flags of the open plan that were not acknowledged yet. */
  public ReadOnlyObjectProperty<List<RiskReason>> flags() {
    return plan.flags();
  }

  public ReadOnlyObjectProperty<StepNames> steps() {
    return doing.steps();
  }

  public ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }

  public ReadOnlyBooleanProperty opening() {
    return opening.busy();
  }

  public ReadOnlyBooleanProperty acting() {
    return doing.busy();
  }
}
