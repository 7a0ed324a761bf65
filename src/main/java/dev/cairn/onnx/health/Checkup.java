package dev.cairn.onnx.health;

import dev.cairn.onnx.health.Drift.Moved;
import dev.cairn.onnx.health.Meter.Count;
import dev.cairn.pack.ModelRules.Thresholds;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Health.Level;
import dev.cairn.strength.roster.Health.Line;
import dev.cairn.strength.roster.Roster.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds what was counted against the thresholds of the rules; every amber says why. */
public final class Checkup {
  private static final double MILLION = 1e6;

  /** So many inputs that moved are named. */
  private static final int NAMED = 3;

  private final Thresholds thresholds;
  private final List<Line> lines = new ArrayList<>();

  private Checkup(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * @param population the inputs of those the model is for
   * @param outOfRange how many of them, or of the questions so far, lie out of range
   */
  public static Health of(
      Count count, Thresholds thresholds, Decisions decisions, Drift population, int outOfRange) {
    Checkup checkup = new Checkup(thresholds);
    checkup.latency(count);
    checkup.failures(count);
    checkup.outOfRange(population.rows(), outOfRange);
    checkup.acceptance(decisions);
    checkup.drift(population);
    return new Health(checkup.lines);
  }

  private void latency(Count count) {
    double p99 = count.p99() / MILLION;
    String value =
        String.format(
            Locale.ROOT,
            "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms",
            count.p50() / MILLION,
            count.p95() / MILLION,
            p99);
    if (few("latency", count.answers(), "answers since the start")) {
      return;
    }
    boolean slow = p99 > thresholds.p99Millis();
    add(
        "latency",
        value,
        slow,
        slow
            ? "One answer in a hundred takes longer than %s ms. Maybe this computer is busy."
                .formatted(figure(thresholds.p99Millis()))
            : "Of %d answers since the start, 99 in 100 were this fast or faster."
                .formatted(count.answers()));
  }

  /** One failed loading is worth a look however few there were. */
  private void failures(Count count) {
    int failures = count.notOpened() + count.failed();
    int all = count.opened() + count.notOpened();
    double share = all == 0 ? 0 : (double) failures / all;
    if (all == 0) {
      add("failures", "not loaded yet", Level.UNKNOWN, "The model has not been needed yet.");
      return;
    }
    boolean many = share > thresholds.failures();
    add(
        "failures",
        failures + " of " + all,
        many,
        many
            ? "The model failed, and the rule answered alone. Maybe \"models verify\" tells more."
            : "Every loading since the start went well.");
  }

  private void outOfRange(int all, int outside) {
    if (few("out-of-range", all, "questions")) {
      return;
    }
    double share = (double) outside / all;
    boolean many = share > thresholds.outOfRange();
    add(
        "out-of-range",
        percent(share),
        many,
        many
            ? "For more than %s of questions the model has seen nobody like that, and the rule answers alone. Maybe train it from the workspace."
                .formatted(percent(thresholds.outOfRange()))
            : "Of %d questions, %d lay out of the range of training.".formatted(all, outside));
  }

  private void acceptance(Decisions decisions) {
    if (few("acceptance", decisions.all(), "decisions")) {
      return;
    }
    double share = (double) (decisions.accepted() + decisions.modified()) / decisions.all();
    boolean low = share < thresholds.acceptance();
    add(
        "acceptance",
        percent(share),
        low,
        low
            ? "Coaches declined %d of %d suggestions, more than they should have to. Maybe switch the model off and see."
                .formatted(decisions.declined(), decisions.all())
            : "Of %d suggestions %d were accepted, %d changed, %d declined."
                .formatted(
                    decisions.all(),
                    decisions.accepted(),
                    decisions.modified(),
                    decisions.declined()));
  }

  private void drift(Drift population) {
    if (few("drift", population.rows(), "questions")) {
      return;
    }
    List<Moved> moved = population.moved();
    List<Moved> far = moved.stream().filter(m -> m.index() > thresholds.drift()).toList();
    List<String> named =
        far.stream().limit(NAMED).map(m -> m.input() + " " + figure(m.index())).toList();
    add(
        "drift",
        "at most " + figure(moved.getFirst().index()),
        !far.isEmpty(),
        far.isEmpty()
            ? "Lifters look like those of the training: no input moved by more than %s."
                .formatted(figure(thresholds.drift()))
            : "%d of %d inputs are spread otherwise than in training (%s). Maybe train it from the workspace."
                .formatted(far.size(), moved.size(), String.join(", ", named)));
  }

  private boolean few(String id, long seen, String what) {
    if (seen >= thresholds.fewest()) {
      return false;
    }
    add(
        id,
        seen + " " + what,
        Level.UNKNOWN,
        "Only " + seen + " " + what + "; from " + thresholds.fewest() + " on this says something.");
    return true;
  }

  private void add(String id, String value, boolean amber, String sentence) {
    add(id, value, amber ? Level.AMBER : Level.GOOD, sentence);
  }

  private void add(String id, String value, Level level, String sentence) {
    lines.add(new Line(id, value, level, sentence));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }
}
