package dev.cairn.engine.whatif;

import dev.cairn.engine.whatif.Change.Kind;
import dev.cairn.engine.whatif.Dial.Grid;
import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Temperament;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** What is known of the athlete and could be otherwise. */
final class FactWays {
  private static final double CHOICE = 0.5;
  private static final double MOST_KM = 400;
  private static final int SECONDS = 15;

  private final Case now;
  private final Snapshot snapshot;
  private final List<Way> ways = new ArrayList<>();

  private FactWays(Case now) {
    this.now = now;
    this.snapshot = now.snapshot();
  }

  static List<Way> of(Case now) {
    FactWays facts = new FactWays(now);
    facts.running();
    facts.injuries();
    facts.state();
    return facts.ways;
  }

  private void running() {
    double weekly = snapshot.currentWeeklyKm();
    number(
        "currentWeeklyKm",
        "a current week of {} km",
        weekly,
        around(weekly, 0.5),
        km -> now.with(snapshot.withCurrentWeeklyKm(km)));
    double longest = snapshot.longestRecentRunKm();
    number(
        "longestRecentRunKm",
        "a longest run of {} km",
        longest,
        around(longest, 0.5),
        km -> now.with(snapshot.withLongestRecentRunKm(km)));
    ways.addAll(
        new Dial(
                "age",
                Kind.FACT,
                "an age of {}",
                now.athlete().age(),
                new Grid(14, 90, 1),
                age -> now.aged((int) age))
            .ways());
    told(
        "consistentWeeks",
        "{} steady weeks out of twelve",
        number(snapshot.consistentWeeks()),
        new Grid(0, 12, 1),
        List.of(3, 12),
        weeks -> now.with(snapshot.withConsistentWeeks((int) weeks)));
    told(
        "yearsRunning",
        "{} years of running",
        snapshot.yearsRunning(),
        new Grid(0, 20, 0.5),
        List.of(0.5, 5.0),
        years -> now.with(snapshot.withYearsRunning(years)));
    told(
        "runsPerWeekAvg",
        "{} runs a week so far",
        snapshot.runsPerWeekAvg(),
        new Grid(1, 7, 0.5),
        List.of(2, 5),
        runs -> now.with(snapshot.withRunsPerWeekAvg(runs)));
    fitness();
  }

  private static Grid around(double now, double step) {
    return new Grid(Math.ceil(now / 2), Math.min(MOST_KM, 2 * now + 5), step);
  }

  private void fitness() {
    RecentRace race = snapshot.recentRace();
    Double vdot = snapshot.vdot();
    if (vdot != null) {
      number(
          "vdot",
          "a VDOT of {}",
          vdot,
          new Grid(15, 90, 0.5),
          value -> now.with(snapshot.withVdot(value)));
    }
    if (race != null) {
      fasterOrSlower(race);
    }
  }

  /** A tenth of the time up and down; further off it would be another runner. */
  private void fasterOrSlower(RecentRace race) {
    long seconds = race.time().toSeconds();
    int most = (int) (seconds / 10 / SECONDS);
    for (int sign : new int[] {-1, 1}) {
      ways.add(
          new Way(
              "snapshot.recentRace.time",
              most,
              step -> {
                Duration time = Duration.ofSeconds(seconds + (long) sign * SECONDS * step);
                return new Change(
                    "snapshot.recentRace.time",
                    Kind.FACT,
                    race.time().toString(),
                    time.toString(),
                    "With a recent race in " + clock(time) + " (" + clock(race.time()) + " now)",
                    (double) SECONDS * step / seconds,
                    now.with(
                        snapshot.withRecentRace(
                            new RecentRace(race.distanceKm(), time, race.date()))));
              }));
    }
  }

  private static String clock(Duration time) {
    String minutes = time.toHours() > 0 ? two(time.toMinutesPart()) : "" + time.toMinutesPart();
    String hours = time.toHours() > 0 ? time.toHours() + ":" : "";
    return hours + minutes + ":" + two(time.toSecondsPart());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private void injuries() {
    List<Injury> injuries = snapshot.injuries();
    for (int i = 0; i < injuries.size(); i++) {
      Injury injury = injuries.get(i);
      String field = "snapshot.injuries[" + i + "]";
      String site = injury.site().replace('_', ' ');
      choice(field, site, "none", "Without the injury \"" + site + "\"", now.with(others(i, null)));
      if (!Boolean.TRUE.equals(injury.cleared())) {
        Injury cleared = new Injury(injury.site(), injury.monthsSince(), true, injury.pain());
        choice(
            field + ".cleared",
            "not cleared",
            "cleared",
            "With the injury \"" + site + "\" cleared",
            now.with(others(i, cleared)));
      }
      monthsSince(i, injury, site);
    }
  }

  private void monthsSince(int index, Injury injury, String site) {
    Double since = injury.monthsSince();
    if (since != null) {
      number(
          "injuries[" + index + "].monthsSince",
          "the injury \"" + site + "\" {} months ago",
          since,
          new Grid(0, since + 36, 1),
          months ->
              now.with(
                  others(
                      index, new Injury(injury.site(), months, injury.cleared(), injury.pain()))));
    }
  }

  private List<Injury> others(int index, @Nullable Injury instead) {
    List<Injury> others = new ArrayList<>(snapshot.injuries());
    others.remove(index);
    if (instead != null) {
      others.add(index, instead);
    }
    return others;
  }

  private void state() {
    for (Temperament temperament : Temperament.values()) {
      word(
          "temperament",
          snapshot.temperament() == null ? null : snapshot.temperament().word(),
          temperament.word(),
          "a {} temperament",
          now.with(snapshot.withTemperament(temperament)));
    }
    told(
        "sleepHours",
        "{} hours of sleep",
        snapshot.sleepHours(),
        new Grid(4, 10, 0.5),
        List.of(5.5, 8.0),
        hours -> now.with(snapshot.withSleepHours(hours)));
    told(
        "stress",
        "a life stress of {} out of five",
        number(snapshot.stress()),
        new Grid(1, 5, 1),
        List.of(2, 5),
        stress -> now.with(snapshot.withStress((int) stress)));
    told(
        "restingPulseDelta",
        "a resting pulse {} beats up",
        number(snapshot.restingPulseDelta()),
        new Grid(0, 15, 1),
        List.of(0, 10),
        beats -> now.with(snapshot.withRestingPulseDelta((int) beats)));
    number(
        "daysOff",
        "{} days off before the plan",
        snapshot.daysOff(),
        new Grid(0, 60, 1),
        days -> now.with(snapshot.withDaysOff((int) days)));
    for (Hrv hrv : List.of(Hrv.NORMAL, Hrv.LOW)) {
      word(
          "hrv",
          snapshot.hrv() == Hrv.UNKNOWN ? null : snapshot.hrv().word(),
          hrv.word(),
          "a {} heart-rate variability",
          now.with(snapshot.withHrv(hrv)));
    }
    for (Illness illness : List.of(Illness.NONE, Illness.COLD)) {
      word(
          "illness",
          snapshot.illness() == null ? null : snapshot.illness().word(),
          illness == Illness.NONE ? "none" : illness.word(),
          illness == Illness.NONE ? "no illness" : "a {}",
          now.with(snapshot.withIllness(illness)));
    }
    for (boolean heat : new boolean[] {false, true}) {
      word(
          "heat",
          snapshot.heat() == null ? null : snapshot.heat().toString(),
          String.valueOf(heat),
          heat ? "training in the heat" : "no training in the heat",
          now.with(snapshot.withHeat(heat)));
    }
    if (!snapshot.previousFailures().isEmpty()) {
      choice(
          "snapshot.previousFailures",
          String.join(", ", snapshot.previousFailures()),
          "none",
          "Without plans that failed before",
          now.with(snapshot.withPreviousFailures(List.of())));
    }
  }

  private static @Nullable Double number(@Nullable Integer told) {
    return told == null ? null : Double.valueOf(told);
  }

  private void number(
      String field, String words, double value, Grid grid, DoubleFunction<Case> changed) {
    ways.addAll(new Dial("snapshot." + field, Kind.FACT, words, value, grid, changed).ways());
  }

  /** A number that is told is turned; one that nobody told is tried at a few values. */
  private void told(
      String field,
      String words,
      @Nullable Double value,
      Grid grid,
      List<? extends Number> samples,
      DoubleFunction<Case> changed) {
    if (value != null) {
      number(field, words, value, grid, changed);
      return;
    }
    for (Number sample : samples) {
      String text = BigDecimal.valueOf(sample.doubleValue()).stripTrailingZeros().toPlainString();
      word(field, null, text, words, changed.apply(sample.doubleValue()));
    }
  }

  private void word(String field, @Nullable String value, String other, String words, Case to) {
    if (!other.equals(value)) {
      choice(
          "snapshot." + field,
          value,
          other,
          "With " + words.replace("{}", other) + (value == null ? " (not told now)" : ""),
          to);
    }
  }

  private void choice(String field, @Nullable String value, String other, String words, Case to) {
    ways.add(Way.only(new Change(field, Kind.FACT, value, other, words, CHOICE, to)));
  }
}
