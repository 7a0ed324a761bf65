package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.plan.PlanMaking.Made;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.StoredAnswer;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans for athletes of the workspace. However many, it is one step: after a cancel there are
 * none of the new plans, since half a cohort on new plans is a state that nobody asked for.
 */
public final class MakePlans implements Action {
  private final List<String> athleteIds;
  private final RunningRules rules;
  private final int threads;
  private final Cancel cancel;
  private final LongConsumer progress;
  private final List<PlanResult> results = new ArrayList<>();

  private MakePlans(
      List<String> athleteIds,
      RunningRules rules,
      int threads,
      Cancel cancel,
      LongConsumer progress) {
    this.athleteIds = List.copyOf(athleteIds);
    this.rules = rules;
    this.threads = threads;
    this.cancel = cancel;
    this.progress = progress;
  }

  /**
   * For everybody in the workspace.
   *
   * @param progress told how many athletes are done
   */
  public static MakePlans ofAll(
      RunningRules rules, int threads, Cancel cancel, LongConsumer progress) {
    return new MakePlans(List.of(), rules, threads, cancel, progress);
  }

  /** For one athlete. */
  public static MakePlans of(String athleteId, RunningRules rules) {
    return new MakePlans(List.of(athleteId), rules, 1, new Cancel(), done -> {});
  }

  /** What became of each athlete, in the order of their ids. */
  public List<PlanResult> results() {
    return List.copyOf(results);
  }

  @Override
  public Kind kind() {
    return new Kind("plan.made");
  }

  private record Piece(Subject athlete, byte[] input) {}

  private record Answer(Subject athlete, byte[] input, Made made) {}

  @Override
  public Deed decide(Now now) {
    results.clear();
    List<Change> changes = new ArrayList<>();
    Iterator<Subject> subjects = subjects(now.records()).iterator();
    OrderedWork<Piece, Answer> work =
        new OrderedWork<>(
            threads,
            () -> {
              PlanMaking making = new PlanMaking(rules);
              return piece ->
                  new Answer(piece.athlete(), piece.input(), making.make(piece.input()));
            },
            cancel);
    List<Piece> pieces = new ArrayList<>();
    subjects.forEachRemaining(
        subject -> pieces.add(new Piece(subject, now.records().input(subject))));
    Iterator<Piece> each = pieces.iterator();
    OrderedWork.End end = run(work, each, now.records(), changes);
    if (end == OrderedWork.End.CANCELLED) {
      throw new Refused(
          "Stopped after "
              + results.size()
              + " of "
              + pieces.size()
              + " athletes, so no plan was changed.");
    }
    return new Deed.Changes(changes, List.of());
  }

  private OrderedWork.End run(
      OrderedWork<Piece, Answer> work,
      Iterator<Piece> pieces,
      Records records,
      List<Change> changes) {
    try {
      return work.run(
          () -> pieces.hasNext() ? pieces.next() : null,
          answer -> {
            take(answer, records, changes);
            progress.accept(results.size());
            return true;
          });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<Subject> subjects(Records records) {
    if (!athleteIds.isEmpty()) {
      return athleteIds.stream().map(records::athlete).toList();
    }
    List<Row> rows = records.athletes();
    if (rows.isEmpty()) {
      throw new Refused(
          "There are no athletes in the workspace, so there is nobody to plan."
              + " Maybe add some with \"athletes add\".");
    }
    return rows.stream().map(row -> Subject.parse(row.text("subject"))).toList();
  }

  private void take(Answer answer, Records records, List<Change> changes) {
    Subject athlete = answer.athlete();
    byte[] refusal = records.value(Thing.REFUSAL, athlete, "");
    switch (answer.made()) {
      case Made.None none -> {
        results.add(new PlanResult(athlete, PlanResult.Fate.REFUSED, none.line()));
        changes.add(Change.of(Thing.REFUSAL, athlete, "", refusal, none.line()));
      }
      case Made.Plan made -> {
        changes.add(Change.of(Thing.REFUSAL, athlete, "", refusal, null));
        changes.add(change(athlete, made, records));
      }
    }
  }

  /** A plan whose every byte is as before leaves what coaches changed in it as it is. */
  private Change change(Subject athlete, Made.Plan made, Records records) {
    String hash = hash(made.line());
    byte[] before = records.value(Thing.PLAN, athlete, "");
    CurrentPlan current = records.current(athlete).orElse(null);
    boolean same = current != null && current.made().equals(hash);
    byte[] after = current != null && same ? before : CurrentPlan.made(athlete, hash).toBytes();
    results.add(new PlanResult(athlete, fate(current, same), made.line()));
    return new Change(Thing.PLAN, athlete, "", before, after, made.line());
  }

  private static PlanResult.Fate fate(@Nullable CurrentPlan current, boolean same) {
    if (same) {
      return PlanResult.Fate.SAME;
    }
    if (current == null) {
      return PlanResult.Fate.NEW;
    }
    return current.changes().isEmpty() ? PlanResult.Fate.CHANGED : PlanResult.Fate.CHANGES_LOST;
  }

  static String hash(byte[] line) {
    try {
      return StoredAnswer.read(line) instanceof StoredAnswer.Planned planned
          ? planned.plan().hash()
          : "";
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException("A plan just made cannot be read", damaged);
    }
  }

  /** The packs that the plans are made with. */
  public List<PackRef> packs() {
    return rules.packs();
  }
}
