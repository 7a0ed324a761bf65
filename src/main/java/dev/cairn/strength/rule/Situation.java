package dev.cairn.strength.rule;

import static dev.cairn.pack.LiftFact.*;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.LiftFact;
import dev.cairn.pack.LiftFacts;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.plate.Loads;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Everything the questions can be asked about.
 *
 * @param done the exercise, newest first, at least once
 */
public record Situation(
    Exercise exercise,
    Prescription prescription,
    LocalDateTime moment,
    List<Performance> done,
    FeatureVector features) {
  private static final int STABLE = 3;
  private static final int PERCENT = 100;

  public Situation {
    done = List.copyOf(done);
  }

  public Performance last() {
    return done.getFirst();
  }

  /** What is known, each with where it was read. */
  public LiftFacts facts() {
    LiftFacts facts = new LiftFacts();
    today(facts);
    breaks(facts);
    asked(facts);
    effort(facts);
    repetitions(facts);
    steadiness(facts);
    return facts;
  }

  private void today(LiftFacts facts) {
    measured(facts, PAIN, "pain", 1, "note of today or yesterday");
    measured(facts, SLEEP_HOURS, "sleep_last", 1, "note of today or yesterday");
    measured(facts, SORENESS, "soreness", 1, "note of today or yesterday");
    measured(facts, RPE_CHANGE, "rpe_change", 1, "all work sets of 35 days");
    measured(
        facts, ONE_REP_MAX_CHANGE, "e1rm_change", PERCENT, day(last()) + " and 28 days before");
    boolean again = done.size() > 1 && last().failed() && done.get(1).failed();
    facts.flag(FAILED, last().failed(), failures(last()));
    facts.flag(FAILED_TWICE, again, done.size() > 1 ? two() : day(last()));
  }

  private void breaks(LiftFacts facts) {
    LocalDate today = moment.toLocalDate();
    double exercise = ChronoUnit.DAYS.between(last().start().toLocalDate(), today);
    double muscles = Math.rint(feature("own_muscles_rested"));
    facts.number(DAYS_SINCE_EXERCISE, exercise, day(last()));
    facts.number(DAYS_SINCE_MUSCLES, Math.min(exercise, muscles), "last session for its muscles");
  }

  private void asked(LiftFacts facts) {
    facts.flag(DELOAD, prescription.deload(), "prescription");
    facts.number(TARGET_RPE, prescription.targetRpe(), "prescription");
    facts.number(RANGE_TOP, prescription.repsTo(), "prescription");
  }

  private void effort(LiftFacts facts) {
    facts.flag(EFFORT_TOLD, last().rated(), day(last()));
    facts.number(MEAN_RPE, last().meanRpe(), sets(last()));
    facts.number(HIGHEST_RPE, last().highestRpe(), sets(last()));
    if (done.size() > 1 && !lighterSince()) {
      double mean =
          DoubleStream.concat(rpes(last()), rpes(done.get(1))).average().orElse(Double.NaN);
      boolean both = last().rated() && done.get(1).rated();
      facts.number(MEAN_RPE_OF_TWO, both ? mean : Double.NaN, two());
    }
  }

  /** How hard a heavier load was says nothing of this one. */
  private boolean lighterSince() {
    return done.get(1).top().lifted() > last().top().lifted() * 1.001;
  }

  private static DoubleStream rpes(Performance done) {
    return done.working().stream().mapToDouble(Lift::rpe).filter(rpe -> !Double.isNaN(rpe));
  }

  private void repetitions(LiftFacts facts) {
    int top = prescription.repsTo();
    facts.number(FEWEST_REPS, fewest(), sets(last()));
    facts.number(REPS_OVER, last().working().getLast().count() - top, sets(last()));
    if (done.size() > 1) {
      Performance before = done.get(1);
      facts.number(REPS_OVER_BEFORE, before.working().getLast().count() - top, sets(before));
    }
  }

  /** Fewest repetitions, or seconds, of a working set of the last session. */
  public int fewest() {
    return last().working().stream().mapToInt(Lift::count).min().orElse(0);
  }

  private void steadiness(LiftFacts facts) {
    long same =
        done.stream().takeWhile(each -> Loads.same(each.top().load(), last().top().load())).count();
    boolean open = same == done.size() && same < STABLE;
    double most = open ? Double.POSITIVE_INFINITY : (double) same;
    facts.between(
        SAME_LOAD, (double) same, most, "sessions since " + day(done.get((int) same - 1)));
    List<Performance> three = done.subList(0, Math.min(STABLE, done.size()));
    boolean held = three.stream().allMatch(each -> inRange(each.top().count()));
    if (!held || three.size() == STABLE) {
      facts.flag(IN_RANGE, held, "sessions since " + day(three.getLast()));
    }
  }

  private boolean inRange(int count) {
    return count >= prescription.repsFrom() && count <= prescription.repsTo();
  }

  private void measured(LiftFacts facts, LiftFact fact, String feature, double times, String from) {
    facts.number(fact, feature(feature) * times, from);
  }

  private double feature(String name) {
    Feature feature = Catalogue.named(name).orElseThrow();
    return features.value(feature);
  }

  private static String day(Performance done) {
    return "session " + done.start().toLocalDate();
  }

  private String two() {
    return "sessions " + done.get(1).start().toLocalDate() + " and " + last().start().toLocalDate();
  }

  private static String sets(Performance done) {
    List<Integer> numbers = done.working().stream().map(Lift::number).toList();
    return day(done) + ", " + SetNumbers.words(numbers);
  }

  private static String failures(Performance done) {
    List<Integer> numbers = done.all().stream().filter(Lift::failed).map(Lift::number).toList();
    return numbers.isEmpty() ? day(done) : day(done) + ", " + SetNumbers.words(numbers);
  }
}
