package dev.cairn.ui.office;

import dev.cairn.action.Action;
import dev.cairn.action.Coach;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Desk;
import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.action.plan.Recompute;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.Canonical;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that the window holds open, for writing or, while another process has it, only for
 * reading. Everything here blocks: ask it through a slot.
 */
public final class Office implements AutoCloseable {
  private final Workspaces workspaces;
  private final @Nullable Path folder;
  private final Coach coach;
  private final Clock clock;
  private final SecureRandom chance;
  private final Rules rules;
  private final Samples samples;
  private @Nullable Workspace open;
  private String held = "";
  private @Nullable RulesHere here;
  private BooleanSupplier decidesFirst = () -> false;
  private Optional<Waiting> waiting = Optional.empty();
  private Optional<PlanCase> read = Optional.empty();

  /**
   * @param folder null: where the platform has such things
   * @param samples who comes into a workspace in which nobody ever was
   */
  public Office(
      Workspaces workspaces,
      @Nullable Path folder,
      Coach coach,
      Clock clock,
      SecureRandom chance,
      Rules rules,
      Samples samples) {
    this.workspaces = workspaces;
    this.folder = folder;
    this.coach = coach;
    this.clock = clock;
    this.chance = chance;
    this.rules = rules;
    this.samples = samples;
  }

  /** Tells whether the coach here judges before reasons show, which some plans are drawn for. */
  public void decidesFirst(BooleanSupplier now) {
    decidesFirst = now;
  }

  public Coach coach() {
    return coach;
  }

  Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Opens the workspace: packs are noted, sample athletes come into one in which nobody ever was,
   * and the week's sample is drawn. A second call finds it open and only draws what is due.
   */
  public synchronized void open(Cancel cancel, LongConsumer planned) {
    if (open == null) {
      open = workspaces.forWriting(folder);
    }
    Workspace workspace = open;
    if (workspace.readOnlyBecause().isPresent()) {
      return;
    }
    opening(workspace).prepare(cancel, planned);
    archive();
  }

  private Opening opening(Workspace workspace) {
    DrawSample draw = new DrawSample(reviewing(), decidesFirst.getAsBoolean());
    return new Opening(workspace, desk(workspace), running(), draw, rules, samples);
  }

  /** Brings the sample athletes back if they were taken out last, and else lets them in. */
  public synchronized void letSamplesIn() {
    requireFree();
    forgetAhead();
    while (freshWaiting().week().open().isEmpty() && nextRedoBringsAthletes()) {
      redo();
    }
    if (freshWaiting().athletes().isEmpty()) {
      Opening opening = opening(workspace());
      opening.letSamplesIn(new Cancel(), planned -> {});
      opening.draw();
    }
  }

  private boolean nextRedoBringsAthletes() {
    String kind = steps().redo().map(StepNames.Named::kind).orElse("");
    return kind.equals("athlete.added") || kind.equals("plan.made");
  }

  /** Why nothing can be changed, in a sentence. */
  public synchronized Optional<String> readOnlyBecause() {
    Optional<String> locked = workspace().readOnlyBecause();
    return locked.isPresent() || held.isEmpty() ? locked : Optional.of(held);
  }

  /**
   * From now on nothing is changed, whatever the workspace would allow.
   *
   * @param because a sentence; empty lets go again
   */
  synchronized void hold(String because) {
    held = because;
  }

  /** Closes the workspace and opens what lies there now, to write if nobody else does. */
  public synchronized void reopen(Cancel cancel) {
    forgetAhead();
    held = "";
    close();
    open(cancel, planned -> {});
  }

  void requireFree() {
    if (!held.isEmpty()) {
      throw new Refused(held);
    }
  }

  /** The rules that plans are made with: the packs, and what coaches here decided about them. */
  public RunningRules running() {
    if (!isOpen()) {
      return found(rules::running);
    }
    boolean decided = look(records -> !records.records(Thing.RULE).isEmpty());
    return decided ? look(records -> here().of(records)).rules() : found(rules::running);
  }

  private synchronized boolean isOpen() {
    return open != null;
  }

  /** The packs, and what coaches here decided about them. */
  synchronized RulesHere here() {
    RulesHere known = here;
    if (known == null) {
      known = new RulesHere(found(rules::shelf));
      here = known;
    }
    return known;
  }

  /** Keeps what coaches decided where plans that name it can be made again from. */
  synchronized void archive() {
    if (look(records -> !records.records(Thing.RULE).isEmpty())) {
      RulesHere.archive(workspace(), look(records -> here().of(records)));
    }
  }

  private ReviewPack reviewing() {
    return found(rules::reviewing);
  }

  /** The rules of review, which verdicts are checked against. */
  public ReviewRules reviewRules() {
    return reviewing().rules();
  }

  private interface Part<T> {
    T get() throws RulesMissing;
  }

  private static <T> T found(Part<T> part) {
    try {
      return part.get();
    } catch (RulesMissing missing) {
      throw new Unavailable(String.valueOf(missing.getMessage()), missing);
    }
  }

  /** What waits for this coach this week, and what was done. */
  public synchronized Waiting waiting() {
    Optional<Waiting> ahead = waiting;
    waiting = Optional.empty();
    return ahead.orElseGet(this::freshWaiting);
  }

  private Waiting freshWaiting() {
    ReviewRules reviewing = reviewRules();
    Optional<OpaqueId> known = desk(workspace()).knownCoach();
    return look(
        records -> new WaitingReading(records, reviewing, known).read(today(), clock.getZone()));
  }

  /**
   * Opens the workspace and reads what will be asked for: what waits, and the plan of this athlete
   * or else of the first that waits. What fails here fails again for whoever asks; nothing is
   * opened once it was cancelled.
   */
  public synchronized void ahead(Cancel cancel, String athleteId) throws DamagedPlan {
    if (cancel.asked()) {
      return;
    }
    open(cancel, planned -> {});
    Waiting now = waiting();
    waiting = Optional.of(now);
    boolean known =
        now.athletes().stream().anyMatch(person -> person.athleteId().equals(athleteId));
    if (known) {
      readAhead(athleteId);
    } else if (!now.week().open().isEmpty()) {
      readAhead(now.week().open().getFirst().athleteId());
    }
  }

  /** Reads a plan that will be asked for soon, probably. */
  public synchronized void readAhead(String athleteId) throws DamagedPlan {
    if (read.filter(one -> one.athleteId().equals(athleteId)).isEmpty()) {
      read = Optional.of(freshCase(athleteId));
    }
  }

  /** The plan of an athlete with all that belongs to it, or why there is none. */
  public synchronized PlanCase planCase(String athleteId) throws DamagedPlan {
    Optional<PlanCase> known = read.filter(one -> one.athleteId().equals(athleteId));
    return known.isPresent() ? known.get() : freshCase(athleteId);
  }

  private PlanCase freshCase(String athleteId) throws DamagedPlan {
    String id = desk(workspace()).knownCoach().map(OpaqueId::hex).orElse("");
    ReviewRules reviewing = reviewRules();
    return workspace()
        .read(() -> new CaseReading(new Records(workspace()), reviewing, id).read(athleteId))
        .get();
  }

  /** Does something; what this returns is on the disk. */
  public synchronized Done act(Action action) {
    requireFree();
    forgetAhead();
    Desk desk = desk(workspace());
    return desk.act(desk.newRequest(), action);
  }

  /** The same in the name of another coach who stands at this machine. */
  synchronized Done act(Coach as, Action action) {
    requireFree();
    forgetAhead();
    Desk desk = new Desk(workspace(), as, clock, chance);
    return desk.act(desk.newRequest(), action);
  }

  /** What an action would come to, as the changes it would record; nothing is. */
  synchronized Deed rehearsed(Action action) {
    return desk(workspace()).rehearse(action);
  }

  /** Where lies what must not be in the workspace. */
  RoundSecrets secrets() {
    return workspaces.secrets(folder);
  }

  SecureRandom chance() {
    return chance;
  }

  /** Where days of the clock are counted. */
  ZoneId zone() {
    return clock.getZone();
  }

  /** Makes the plan that stands again, from its own input and with the rules in force. */
  public synchronized Replay replay(String athleteId) throws DamagedPlan {
    RunningRules now = running();
    CurrentPlan current = look(records -> records.plan(athleteId));
    Records records = new Records(workspace());
    StoredPlan plan = records.plan(current.athlete(), current.hash());
    if (!plan.packs().equals(named(now, plan))) {
      return Replay.OTHER_RULES;
    }
    byte[] line = records.line(current.athlete(), current.hash());
    byte[] again = new Recompute(now).line(line, current.changes());
    return Arrays.equals(line, again) ? Replay.SAME : Replay.DIFFERS;
  }

  /** The packs that a plan for this athlete is made with now. */
  private static List<PackRef> named(RunningRules now, StoredPlan plan) {
    List<PackRef> packs = new ArrayList<>(now.packs());
    if (AthleteReader.read(Canonical.bytes(plan.input())) instanceof AthleteFile file) {
      packs.addAll(new Planner(now).own(file.athlete()).values());
    }
    return packs;
  }

  private void forgetAhead() {
    waiting = Optional.empty();
    read = Optional.empty();
  }

  public synchronized Done undo() {
    requireFree();
    forgetAhead();
    Desk desk = desk(workspace());
    return desk.undo(desk.newRequest());
  }

  public synchronized Done redo() {
    requireFree();
    forgetAhead();
    Desk desk = desk(workspace());
    return desk.redo(desk.newRequest());
  }

  /** What undo and redo would take. */
  public synchronized StepNames steps() {
    Desk desk = desk(workspace());
    return new StepNames(desk.nextUndo().map(this::named), desk.nextRedo().map(this::named));
  }

  private StepNames.Named named(Row step) {
    return look(records -> {
      List<String> subjects =
          records.parts(step).stream().map(row -> row.text("subject")).distinct().toList();
      String about =
          subjects.size() == 1
              ? records
                  .row(Table.ATHLETE, subjects.getFirst())
                  .or(() -> records.row(Table.LIFTER, subjects.getFirst()))
                  .map(row -> row.text("name"))
                  .orElse("")
              : "";
      return new StepNames.Named(step.text("kind"), about);
    });
  }

  /** Looks whether the ledger is as it was written. */
  public synchronized Outcome verify(Progress progress) {
    return workspace().verify(List.of(), progress);
  }

  /** How many entries the ledger has. */
  public synchronized long entries() {
    return workspace().entries().head().size();
  }

  /** Reads as of one moment. */
  synchronized <T> T look(Function<Records, T> work) {
    Workspace workspace = workspace();
    return workspace.read(() -> work.apply(new Records(workspace)));
  }

  /** Does something with the workspace, while nobody else does. */
  synchronized <T> T with(Function<Workspace, T> work) {
    return work.apply(workspace());
  }

  /** Something read of a plan, which may be damaged. */
  interface PlanReading<T> {
    T of(Records records) throws DamagedPlan;
  }

  /** The same of plans that may be damaged. */
  synchronized <T> T reading(PlanReading<T> work) throws DamagedPlan {
    return work.of(new Records(workspace()));
  }

  private Workspace workspace() {
    Workspace workspace = open;
    if (workspace == null) {
      throw new Unavailable("The workspace is not open. Maybe try again.", null);
    }
    return workspace;
  }

  Desk desk(Workspace workspace) {
    return new Desk(workspace, coach, clock, chance);
  }

  @Override
  public synchronized void close() {
    Workspace workspace = open;
    if (workspace != null) {
      workspace.close();
      open = null;
    }
  }
}
