package dev.cairn.action.sample;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.verdict.PlanRisk;
import dev.cairn.action.verdict.Queue;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewPack;
import dev.cairn.review.ReviewWeek;
import dev.cairn.review.Risk;
import dev.cairn.review.Sample;
import dev.cairn.review.Sample.Candidate;
import dev.cairn.review.Sample.Drawn;
import dev.cairn.review.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws the plans of a coach's week: once, however often it is asked for. An entry for each plan,
 * about its athlete, keeps why and with which chance it was drawn; one about the coach keeps the
 * seed, from which anybody can draw again. Plans that another coach judged come among them, and
 * some that this one judged long ago.
 *
 * @param decidesFirst whether the coach judges before reasons show; only then what another coach
 *     changed can be judged without seeing that
 */
public record DrawSample(ReviewPack pack, boolean decidesFirst) implements Action {
  /** For a coach who sees the reasons of a plan at once. */
  public DrawSample(ReviewPack pack) {
    this(pack, false);
  }

  @Override
  public Kind kind() {
    return Lasting.SAMPLE_DRAWN;
  }

  @Override
  public Deed decide(Now now) {
    ReviewWeek week = ReviewWeek.of(now.today());
    Subject coach = new Subject("coach", now.coach());
    Records records = now.records();
    if (records.value(Thing.DRAW, coach, week.word()) != null) {
      return Deed.Changes.of();
    }
    SortedMap<String, Waiting> waiting = waiting(records);
    SortedMap<String, Waiting> twice =
        new SecondLooks(records, pack.rules(), now.coach().hex(), decidesFirst).all();
    SortedMap<String, Waiting> again =
        new RepeatLooks(records, pack.rules(), now.coach().hex(), now.today()).all(waiting);
    if (waiting.isEmpty() && twice.isEmpty() && again.isEmpty()) {
      return Deed.Changes.of();
    }
    String seed = now.ids().get().hex();
    List<Drawn> drawn =
        Sample.draw(pack.rules(), seed, candidates(waiting), candidates(twice), candidates(again));
    List<Change> changes = new ArrayList<>();
    if (!waiting.isEmpty()) {
      int size = drawn.size() - twice.size() - again.size();
      byte[] draw = SampleJson.draw(week, seed, waiting.size(), size, pack);
      changes.add(Change.of(Thing.DRAW, coach, week.word(), null, draw));
    }
    SortedMap<String, Waiting> all = new TreeMap<>(waiting);
    all.putAll(twice);
    all.putAll(again);
    String part = now.coach().hex() + "/" + week.word();
    for (Drawn one : drawn) {
      Waiting item = all.get(one.of().id());
      if (item != null) {
        Subject athlete = item.plan().athlete();
        byte[] line = SampleJson.item(week, now.coach().hex(), one, item);
        byte[] before = records.value(Thing.SAMPLE, athlete, part);
        changes.add(Change.of(Thing.SAMPLE, athlete, part, before, line));
      }
    }
    return new Deed.Changes(changes, List.of());
  }

  private static List<Candidate> candidates(SortedMap<String, Waiting> waiting) {
    return waiting.values().stream()
        .map(one -> new Candidate(one.plan().athlete().text(), one.risk().score()))
        .toList();
  }

  /** A plan that wants a verdict, and its risk. */
  record Waiting(CurrentPlan plan, Risk risk) {}

  private SortedMap<String, Waiting> waiting(Records records) {
    PlanRisk risks = new PlanRisk(records, pack.rules());
    Queue queue = new Queue(records);
    SortedMap<String, Waiting> waiting = new TreeMap<>();
    for (Row athlete : records.athletes()) {
      CurrentPlan plan = records.current(Subject.parse(athlete.text("subject"))).orElse(null);
      if (plan != null) {
        Standing standing = queue.standing(plan);
        if (standing == Standing.WAITING || standing == Standing.STALE) {
          waiting.put(plan.athlete().text(), new Waiting(plan, risks.of(plan)));
        }
      }
    }
    return waiting;
  }
}
