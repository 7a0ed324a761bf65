package dev.cairn.action.rules;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.kept.Row;
import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.action.verdict.Queue;
import dev.cairn.engine.Planner;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Athlete;
import dev.cairn.model.Plan;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.Signed;
import dev.cairn.pack.shelf.TriedCase;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plans for everybody in whose plan a proposal has a say, beside the plans that the rules give as
 * they stand. These are made once and remembered while somebody tries one value after another; of
 * both only the figures are made, without a word of their reasons.
 */
public final class BlastRadius {
  private final RulesHere here;
  private final Map<String, Optional<Athlete>> athletes = new ConcurrentHashMap<>();
  private @Nullable Known known;

  public BlastRadius(RulesHere here) {
    this.here = here;
  }

  /** Plans that one set of rules gives; a look that was overtaken writes into its own. */
  private record Known(
      RunningRules rules, List<TriedCase> cases, Map<String, Optional<Plan>> plans) {}

  /**
   * Everybody at one moment, and the rules of that moment.
   *
   * @param rows who has a plan or a refusal
   * @param inputs their files
   */
  public record Field(Standing now, List<Row> rows, List<byte[]> inputs) {}

  /** Two plans of one athlete; empty where there is none. */
  public record Pair(int index, Optional<Plan> before, Optional<Plan> after) {}

  /** What came of a proposal, before the records are asked what hangs on it. */
  public record Made(Proposal proposal, Field field, List<Pair> pairs, List<TriedCase> failing) {}

  /** All that is asked of the records before planning begins. */
  public static Field field(RulesHere here, Records records) {
    List<Row> rows = new ArrayList<>();
    List<byte[]> inputs = new ArrayList<>();
    for (Row row : records.athletes()) {
      Subject athlete = Subject.parse(row.text("subject"));
      if (RuleStep.planned(records, athlete)) {
        rows.add(row);
        inputs.add(records.input(athlete));
      }
    }
    return new Field(here.of(records), rows, inputs);
  }

  /**
   * Plans with the rules as a proposal would have them.
   *
   * @param told hears how many athletes are done
   * @throws Refused when it does not fit the pack, or when it was cancelled
   */
  public Made plan(
      Field field,
      Proposal proposal,
      Signed signed,
      int threads,
      Cancel cancel,
      LongConsumer told) {
    Standing after = here.after(field.now(), proposal, signed);
    return plan(field, proposal, after, List.of(proposal.rule()), threads, cancel, told);
  }

  /**
   * The same for rules as they would stand, such as with one that coaches agreed on.
   *
   * @param proposal what it sets, in short
   * @param rules which of them are others than now
   */
  public Made plan(
      Field field,
      Proposal proposal,
      Standing after,
      List<String> rules,
      int threads,
      Cancel cancel,
      LongConsumer told) {
    Known stood = known(field.now());
    List<TriedCase> failing = FailingCase.between(stood.cases(), after.shelf());
    Touched touched = new Touched(rules, field.now().rules(), after.rules());
    Planner before = new Planner(field.now().rules());
    Planner then = new Planner(after.rules());
    List<Pair> pairs = new ArrayList<>();
    Iterator<Integer> each = IntStream.range(0, field.rows().size()).iterator();
    OrderedWork<Integer, Optional<Pair>> work =
        new OrderedWork<>(
            threads, () -> index -> pair(field, index, touched, before, then, stood), cancel);
    int[] done = new int[1];
    try {
      OrderedWork.End end =
          work.run(
              () -> each.hasNext() ? each.next() : null,
              pair -> {
                pair.ifPresent(pairs::add);
                told.accept(++done[0]);
                return true;
              });
      if (end == OrderedWork.End.CANCELLED) {
        throw new Refused(
            "Stopped after "
                + done[0]
                + " of "
                + field.rows().size()
                + " athletes, so nothing can be said of it.");
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Made(proposal, field, pairs, failing);
  }

  /** Plans that other rules gave are of no use any more. */
  private synchronized Known known(Standing now) {
    Known last = known;
    if (last == null || !last.rules().equals(now.rules())) {
      last = new Known(now.rules(), now.shelf().tryCases(), new ConcurrentHashMap<>());
      known = last;
    }
    return last;
  }

  private Optional<Pair> pair(
      Field field, int index, Touched touched, Planner before, Planner then, Known known) {
    String key = new String(field.inputs().get(index), StandardCharsets.UTF_8);
    Optional<Athlete> athlete =
        athletes.computeIfAbsent(key, _ -> Touched.athlete(field.inputs().get(index)));
    if (athlete.isEmpty() || !touched.by(athlete.get())) {
      return Optional.empty();
    }
    Optional<Plan> stood = known.plans().computeIfAbsent(key, _ -> before.numbers(athlete.get()));
    Optional<Plan> comes = then.numbers(athlete.get());
    boolean refused = stood.isEmpty() && comes.isEmpty();
    return refused && before.plan(athlete.get()).equals(then.plan(athlete.get()))
        ? Optional.empty()
        : Optional.of(new Pair(index, stood, comes));
  }

  /** What hangs on the plans that change: approvals, days that coaches changed, weeks lived. */
  public static Blast told(Records records, Made made, LocalDate today) {
    List<Affected> affected = new ArrayList<>();
    int reasons = 0;
    Queue queue = new Queue(records);
    LivedWeeks lived = new LivedWeeks(records, today);
    for (Pair pair : made.pairs()) {
      if (same(pair)) {
        reasons++;
      } else {
        affected.add(affected(records, made.field().rows().get(pair.index()), pair, queue, lived));
      }
    }
    affected.sort(
        Comparator.comparingInt((Affected one) -> -Math.abs(one.peak()))
            .thenComparing(Affected::athleteId));
    return new Blast(
        made.proposal(),
        made.field().rows().size(),
        made.pairs().size(),
        affected.size(),
        reasons,
        affected,
        made.failing());
  }

  private static boolean same(Pair pair) {
    return pair.before().isPresent() && pair.after().isPresent()
        ? Figures.sameRunning(pair.before().get(), pair.after().get())
        : pair.before().isEmpty() && pair.after().isEmpty();
  }

  private static Affected affected(
      Records records, Row row, Pair pair, Queue queue, LivedWeeks lived) {
    Plan any = pair.after().or(pair::before).orElseThrow();
    Optional<CurrentPlan> current = records.current(Subject.parse(row.text("subject")));
    boolean approved =
        current
            .map(plan -> queue.standing(plan) == dev.cairn.review.Standing.APPROVED)
            .orElse(false);
    boolean stays =
        current.isPresent()
            && pair.before().isPresent()
            && pair.after().isPresent()
            && lived.underWay(current.get())
            && lived.differs(pair.before().get(), pair.after().get());
    return new Affected(
        row.text("file_id"),
        row.text("name"),
        (int) row.number("age"),
        any.race(),
        any.weeks().size(),
        pair.before().map(Figures::of).orElse(null),
        pair.after().map(Figures::of).orElse(null),
        approved && !stays,
        !stays && current.map(plan -> !plan.changes().isEmpty()).orElse(false),
        stays);
  }
}
