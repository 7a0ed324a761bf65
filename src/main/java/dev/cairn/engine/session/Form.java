package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.pace.BreakTable;
import dev.cairn.engine.pace.Calculation;
import dev.cairn.engine.pace.PaceText;
import dev.cairn.engine.pace.Paces;
import dev.cairn.engine.pace.Vdot;
import dev.cairn.model.Athlete;
import dev.cairn.model.PaceRange;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Zone;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what the athlete's form rests on: a given VDOT, a fresh race, or an assumption. */
final class Form {
  static final String VDOT = "pace.vdot";
  private static final String EASY = "pace.easy";
  private static final double UNKNOWN_BASIS_METRES = 5_000;

  private final Athlete athlete;
  private final Snapshot snapshot;
  private final RunningRules rules;
  private final Trail trail;
  private final List<Warning> warnings;

  Form(Athlete athlete, RunningRules rules, Trail trail, List<Warning> warnings) {
    this.athlete = athlete;
    this.snapshot = athlete.snapshot();
    this.rules = rules;
    this.trail = trail;
    this.warnings = warnings;
  }

  Fitness fitness() {
    Result result = result();
    return result == null ? unknown() : known(result);
  }

  /** A fitness before the break, with its working and the fact it rests on. */
  private record Result(Vdot vdot, @Nullable RecentRace race, double basisMetres, int ageDays) {}

  private @Nullable Result result() {
    Double given = snapshot.vdot();
    if (given != null) {
      return new Result(new Vdot(given), null, UNKNOWN_BASIS_METRES, 0);
    }
    RecentRace race = snapshot.recentRace();
    if (race == null || !fresh(race)) {
      return null;
    }
    return new Result(Vdot.ofRace(metres(race), seconds(race)), race, metres(race), age(race));
  }

  private static double metres(RecentRace race) {
    return race.distanceKm() * 1000;
  }

  private static double seconds(RecentRace race) {
    return race.time().toMillis() / 1000.0;
  }

  private static Calculation working(Result result) {
    RecentRace race = result.race();
    return race == null
        ? new Calculation("given VDOT", "VDOT", List.of(), result.vdot().text())
        : Vdot.explainRace(metres(race), seconds(race));
  }

  private static Input fact(Result result) {
    RecentRace race = result.race();
    return race == null
        ? new Input("given VDOT", result.vdot().text(), "fact:snapshot.vdot")
        : new Input("recent race", text(race), "fact:snapshot.recentRace");
  }

  private boolean fresh(RecentRace race) {
    return age(race) >= 0 && age(race) <= maxAgeDays();
  }

  private int age(RecentRace race) {
    return (int) ChronoUnit.DAYS.between(race.date(), snapshot.asOf());
  }

  private double band() {
    return rules.intensity().paceBandPercent();
  }

  private int maxAgeDays() {
    return rules.intensity().raceAgeWeeks() * 7;
  }

  private static String text(RecentRace race) {
    String time = PaceText.duration(race.time().toMillis() / 1000.0);
    return Words.number(race.distanceKm()) + " km in " + time + " on " + race.date();
  }

  private Fitness known(Result result) {
    BreakTable table = snapshot.daysOff() == 0 ? null : table();
    Vdot vdot = table == null ? result.vdot() : result.vdot().afterBreak(snapshot.daysOff(), table);
    trail.record(VDOT, id -> vdot(id, result, vdot, table));
    Ladder ladder = new Ladder(Paces.of(vdot), athlete.request().race(), band());
    int easy = ladder.secondsPerKm(Zone.EASY);
    trail.record(EASY, id -> easy(id, vdot, ladder));
    RaceForecast forecast = new RaceForecast(athlete, rules, trail, warnings);
    forecast.predict(vdot, result.basisMetres(), result.ageDays());
    forecast.checkGoal(vdot);
    return new Fitness(ladder, athlete.units(), true, easy, VDOT, EASY);
  }

  private static Decision easy(String id, Vdot vdot, Ladder ladder) {
    Calculation working = ladder.explain(Zone.EASY);
    PaceRange range = ladder.range(Zone.EASY);
    return Course.decision(
        id,
        "easy pace: the middle sets durations",
        PaceText.perKm(range.fast()) + " to " + PaceText.perKm(range.slow()) + "/km",
        new Source.Formula(working.name(), working.formula(), working.text()),
        List.of(new Input("VDOT", vdot.text(), VDOT)),
        List.of());
  }

  private Decision vdot(String id, Result result, Vdot left, @Nullable BreakTable table) {
    Calculation working = working(result);
    List<Input> inputs = new ArrayList<>();
    inputs.add(fact(result));
    if (table == null) {
      return vdot(id, left, working.formula(), working.text(), inputs);
    }
    Calculation rest = result.vdot().explainBreak(snapshot.daysOff(), table);
    inputs.add(
        new Input("days off", Integer.toString(snapshot.daysOff()), "fact:snapshot.daysOff"));
    inputs.add(
        new Input(
            "break factor",
            Words.number(table.factor(snapshot.daysOff())),
            Rule.intensity("breakFactors")));
    String formula = working.formula() + "; " + rest.formula();
    return vdot(id, left, formula, working.text() + "; " + rest.text(), inputs);
  }

  private BreakTable table() {
    List<BreakTable.Row> rows = new ArrayList<>();
    rules
        .intensity()
        .breakFactors()
        .forEach((days, factor) -> rows.add(new BreakTable.Row(days, factor)));
    return new BreakTable(rows);
  }

  private Decision vdot(
      String id, Vdot vdot, String formula, String calculation, List<Input> inputs) {
    Source source = new Source.Formula("VDOT", formula, calculation);
    return Course.decision(
        id, "current fitness", "VDOT " + vdot.text(), source, inputs, notTaken());
  }

  /** A race that stood beside the given VDOT. */
  private List<Alternative> notTaken() {
    RecentRace race = snapshot.recentRace();
    if (race == null || snapshot.vdot() == null) {
      return List.of();
    }
    return List.of(new Alternative(text(race), "a VDOT given with the athlete comes first"));
  }

  private Fitness unknown() {
    int easy = rules.limits().unknownEasyPaceSeconds();
    String pace = PaceText.perKm(easy) + "/km";
    trail.record(VDOT, this::unknownVdot);
    trail.record(EASY, id -> assumedEasy(id, pace));
    if (trail.written()) {
      warnings.add(
          new Warning(
              "pace.unknown", unknownText(snapshot.recentRace(), pace), List.of(VDOT, EASY)));
    }
    return new Fitness(
        Ladder.fromEasy(easy, athlete.request().race(), band()),
        athlete.units(),
        false,
        easy,
        VDOT,
        EASY);
  }

  private Decision unknownVdot(String id) {
    RecentRace race = snapshot.recentRace();
    List<Alternative> rejected =
        race == null ? List.of() : List.of(new Alternative(text(race), tooOld(race)));
    return Course.decision(
        id,
        "current fitness: no usable result, so effort and heart rate lead",
        "unknown",
        new Source.Template(
            "running rules",
            "A race of more than " + maxAgeDays() + " days gives effort, not paces"),
        List.of(
            race == null
                ? new Input("recent race", "none", "fact:snapshot.recentRace")
                : new Input("recent race", text(race), "fact:snapshot.recentRace"),
            new Input("oldest race used", maxAgeDays() + " days", Rule.intensity("raceAgeWeeks"))),
        rejected);
  }

  private static Decision assumedEasy(String id, String pace) {
    return Course.decision(
        id,
        "easy pace assumed for durations and time limits",
        pace,
        new Source.Template("running rules", "Without a known pace easy running takes " + pace),
        List.of(
            new Input("current fitness", "unknown", VDOT),
            new Input("assumed easy pace", pace, Rule.limits("unknownEasyPaceSeconds"))),
        List.of());
  }

  private String tooOld(RecentRace race) {
    return age(race) < 0
        ? "it lies after " + snapshot.asOf()
        : "it is " + age(race) + " days old, more than " + maxAgeDays();
  }

  private String unknownText(@Nullable RecentRace race, String pace) {
    String cause =
        race == null
            ? "No recent race is known"
            : "The race of " + race.date() + " cannot be used: " + tooOld(race);
    return cause
        + (", so sessions go by effort and heart rate and durations assume " + pace + " easy.")
        + " Maybe a time trial over 5 km can be run in the first week.";
  }
}
