package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.kept.Row;
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

/**
 * Makes plans for athletes of the workspace. However many, it is one step: after a cancel there are
 * none of the new plans, since half a cohort on new plans is a state that nobody asked for.
 */
public final class MakePlans implements Action {
  private final List<String> athleteIds;
  private final PlannedAhead ahead;
  private final int threads;
  private final Cancel cancel;
  private final LongConsumer progress;
  private final List<PlanResult> results = new ArrayList<>();

  private MakePlans(
      List<String> athleteIds,
      PlannedAhead ahead,
      int threads,
      Cancel cancel,
      LongConsumer progress) {
    this.athleteIds = List.copyOf(athleteIds);
    this.ahead = ahead;
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
    return new MakePlans(List.of(), new PlannedAhead(rules), threads, cancel, progress);
  }

  /** For one athlete. */
  public static MakePlans of(String athleteId, RunningRules rules) {
    return new MakePlans(List.of(athleteId), new PlannedAhead(rules), 1, new Cancel(), done -> {});
  }

  /**
   * For some athletes, whose plans were made already; of whom the file is another one by now, it is
   * made again.
   *
   * @param cancel heard until something is recorded
   */
  public static MakePlans of(
      List<String> athleteIds, PlannedAhead ahead, int threads, Cancel cancel) {
    if (athleteIds.isEmpty()) {
      throw new IllegalArgumentException("Plans for nobody");
    }
    return new MakePlans(athleteIds, ahead, threads, cancel, done -> {});
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

  private record Answer(Subject athlete, MadeLine made) {}

  @Override
  public Deed decide(Now now) {
    results.clear();
    List<Change> changes = new ArrayList<>();
    Iterator<Subject> subjects = subjects(now.records()).iterator();
    OrderedWork<Piece, Answer> work =
        new OrderedWork<>(
            threads,
            () -> {
              PlanMaking making = new PlanMaking(ahead.rules());
              return piece -> new Answer(piece.athlete(), ahead.of(piece.input(), making));
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
            results.add(PlanTaken.in(answer.athlete(), answer.made(), records, changes));
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
    return ahead.rules().packs();
  }
}
