package dev.cairn.action.rules;

import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.TriedCase;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records rules as they would stand, with every plan made anew that they have a say in. */
public final class RuleStep {
  private final @Nullable PlannedAhead ahead;
  private final int threads;
  private final Cancel cancel;

  private RuleStep(@Nullable PlannedAhead ahead, int threads, Cancel cancel) {
    this.ahead = ahead;
    this.threads = threads;
    this.cancel = cancel;
  }

  /** Plans are made while it is recorded. */
  public static RuleStep planning(int threads, Cancel cancel) {
    return new RuleStep(null, threads, cancel);
  }

  /** Plans were made before; of whom the file or the rules are others by now, they are again. */
  public static RuleStep planned(PlannedAhead ahead, int threads) {
    return new RuleStep(ahead, threads, new Cancel());
  }

  /**
   * Everything that changes when rules do.
   *
   * @param rules which of them are others than before
   * @param maybe what to try where a case of a pack forbids it
   * @throws Refused when a case would no longer come out as written
   */
  public Deed.Changes changes(
      Now now, Standing before, Standing after, List<String> rules, String maybe) {
    refuseFailing(before, after, maybe);
    List<Change> changes = new ArrayList<>();
    for (String rule : rules) {
      changes.add(rule(now.records(), after, rule));
      changes.add(DropDraft.change(now.records(), rule));
    }
    List<String> kept = plans(now, before.rules(), after.rules(), rules, changes);
    List<String> remarks = new ArrayList<>();
    if (!kept.isEmpty()) {
      remarks.add("Under way, so their plans stay as they are: " + String.join(", ", kept) + ".");
    }
    return new Deed.Changes(changes, remarks);
  }

  private static void refuseFailing(Standing before, Standing after, String maybe) {
    List<TriedCase> failing = FailingCase.between(before.shelf().tryCases(), after.shelf());
    if (!failing.isEmpty()) {
      TriedCase first = failing.getFirst();
      throw new Refused(
          "The case "
              + first.id()
              + " of the pack "
              + first.pack()
              + " would fail: "
              + first.got()
              + ", so nothing was changed. "
              + maybe,
          failing.stream().map(one -> one.id() + ": " + one.got()).toList());
    }
  }

  private static Change rule(Records records, Standing after, String rule) {
    Subject ledger = records.ledger();
    KeptRule kept = after.kept().get(rule);
    return Change.of(
        Thing.RULE,
        ledger,
        rule,
        records.value(Thing.RULE, ledger, rule),
        kept == null ? null : kept.toBytes());
  }

  /** Adds what changes in plans; answers with the ids of those that stay since they are lived. */
  private List<String> plans(
      Now now, RunningRules before, RunningRules after, List<String> rules, List<Change> changes) {
    Records records = now.records();
    Touched touched = new Touched(rules, before, after);
    List<Row> concerned = new ArrayList<>();
    List<byte[]> inputs = new ArrayList<>();
    for (Row row : records.athletes()) {
      Subject athlete = Subject.parse(row.text("subject"));
      if (planned(records, athlete)) {
        byte[] input = records.input(athlete);
        if (Touched.athlete(input).map(touched::by).orElse(false)) {
          concerned.add(row);
          inputs.add(input);
        }
      }
    }
    PlannedAhead plans = made(after, inputs);
    LivedWeeks lived = new LivedWeeks(records, now.today());
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < concerned.size(); i++) {
      Row row = concerned.get(i);
      Subject athlete = Subject.parse(row.text("subject"));
      List<Change> of = plans.changes(records, athlete, inputs.get(i));
      if (stays(records, lived, athlete, of)) {
        kept.add(row.text("file_id"));
      } else {
        changes.addAll(of);
      }
    }
    return kept;
  }

  private PlannedAhead made(RunningRules after, List<byte[]> inputs) {
    PlannedAhead known = ahead;
    PlannedAhead plans =
        known != null && known.rules().equals(after) ? known : new PlannedAhead(after);
    if (plans != known && !plans.make(inputs, threads, cancel, done -> {})) {
      throw new Refused(
          "Stopped before every plan was made, so neither rule nor plan was changed.");
    }
    return plans;
  }

  /** Somebody for whom nothing was ever planned waits for a plan, not for another rule. */
  static boolean planned(Records records, Subject athlete) {
    return records.current(athlete).isPresent()
        || records.value(Thing.REFUSAL, athlete, "") != null;
  }

  /** A plan in which lived weeks would differ; a refusal takes no plan from anybody. */
  private static boolean stays(
      Records records, LivedWeeks lived, Subject athlete, List<Change> changes) {
    Optional<CurrentPlan> current = records.current(athlete);
    return current.isPresent()
        && changes.stream()
            .map(Change::plan)
            .anyMatch(line -> line != null && lived.wouldChange(current.get(), line));
  }
}
