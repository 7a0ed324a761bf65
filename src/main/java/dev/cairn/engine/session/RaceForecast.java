package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.pace.Calculation;
import dev.cairn.engine.pace.GoalCheck;
import dev.cairn.engine.pace.PaceText;
import dev.cairn.engine.pace.Prediction;
import dev.cairn.engine.pace.Vdot;
import dev.cairn.model.Athlete;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What today's fitness is worth in the race, and how the wish compares; paces follow neither. */
record RaceForecast(Athlete athlete, RunningRules rules, Trail trail, List<Warning> warnings) {
  private static final String PREDICTION = "pace.prediction";
  private static final String GOAL = "goal.time";

  void predict(Vdot vdot, double basisMetres, int ageDays) {
    trail.record(PREDICTION, id -> prediction(id, vdot, basisMetres, ageDays));
  }

  private Decision prediction(String id, Vdot vdot, double basisMetres, int ageDays) {
    double weeklyKm = athlete.snapshot().currentWeeklyKm();
    var fitness = new dev.cairn.engine.pace.Fitness(vdot, basisMetres, ageDays);
    Prediction range = Prediction.of(fitness, metres(), weeklyKm);
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("VDOT", vdot.text(), Form.VDOT));
    inputs.add(
        new Input(
            "weekly volume", Words.number(weeklyKm) + " km", "fact:snapshot.currentWeeklyKm"));
    String value =
        PaceText.duration(range.lowSeconds()) + " to " + PaceText.duration(range.highSeconds());
    return decision(id, "predicted time as a range", value, range.calculation(), inputs);
  }

  /** A goal too far ahead warns. */
  void checkGoal(Vdot vdot) {
    Duration goal = athlete.request().goalTime();
    if (goal == null) {
      return;
    }
    double seconds = goal.toMillis() / 1000.0;
    GoalCheck check = GoalCheck.of(vdot, metres(), seconds);
    trail.record(GOAL, id -> goal(id, vdot, seconds, check));
    if (trail.written() && check.percentFaster() > rules.intensity().goalGapPercent()) {
      String today = PaceText.duration(vdot.predictSeconds(metres()));
      warnings.add(
          new Warning(
              GOAL,
              ("The goal of " + PaceText.duration(seconds) + " is " + gap(check))
                  + (" % faster than today's fitness (" + today + "), so paces follow the fitness.")
                  + " Maybe a later race or a nearer goal fits.",
              List.of(GOAL)));
    }
  }

  private static String gap(GoalCheck check) {
    return Words.one(Math.abs(check.percentFaster()));
  }

  private Decision goal(String id, Vdot vdot, double seconds, GoalCheck check) {
    String value = gap(check) + (check.percentFaster() < 0 ? " % slower" : " % faster");
    List<Input> inputs =
        List.of(
            new Input("VDOT", vdot.text(), Form.VDOT),
            new Input("goal time", PaceText.duration(seconds), "fact:request.goalTime"),
            new Input(
                "flagged above",
                Words.number(rules.intensity().goalGapPercent()) + " %",
                Rule.intensity("goalGapPercent")));
    return decision(
        id,
        "goal time against today's fitness; paces follow the fitness",
        value,
        check.calculation(),
        inputs);
  }

  private double metres() {
    return athlete.request().race().metres();
  }

  private static Decision decision(
      String id, String what, String value, Calculation working, List<Input> inputs) {
    return new Decision(
        id,
        DecisionType.INTENSITY,
        what,
        value,
        new Source.Formula(working.name(), working.formula(), working.text()),
        inputs,
        List.of());
  }
}
