package dev.cairn.engine.volume;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.calibration.Calibration;
import dev.cairn.engine.pattern.PatternSolver.Loser;
import dev.cairn.engine.pattern.WeekDays;
import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.season.Season;
import dev.cairn.model.PlanRequest;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Says why the week looks as it does, and why some weeks look different. */
public final class PatternTrail {
  private final Brief brief;
  private final Season season;
  private final Calibration calibration;
  private final Outliner outliner;
  private final WeekShape pattern;

  private PatternTrail(
      Brief brief, Season season, Calibration calibration, Outliner outliner, WeekShape pattern) {
    this.brief = brief;
    this.season = season;
    this.calibration = calibration;
    this.outliner = outliner;
    this.pattern = pattern;
  }

  public static void record(
      Brief brief,
      Season season,
      Calibration calibration,
      Outliner outliner,
      RunCeilings ceilings,
      WeekShape pattern,
      List<WeekOutline> outlines) {
    PatternTrail trail = new PatternTrail(brief, season, calibration, outliner, pattern);
    trail.runDays(ceilings);
    trail.pattern();
    for (WeekOutline week : outlines) {
      if (!week.usual()) {
        trail.special(week);
      }
    }
  }

  private void runDays(RunCeilings ceilings) {
    PlanRequest request = brief.request();
    int runs = pattern.runCount();
    int wished = request.daysPerWeek();
    String why =
        brief.record(
            "plan.runDays",
            id ->
                new Decision(
                    id,
                    DecisionType.SESSION_PLACEMENT,
                    runs + (runs == 1 ? " run a week" : " runs a week"),
                    String.valueOf(runs),
                    new Source.Template(
                        "running rules",
                        "As many runs as wished, as far as every week can hold them"),
                    List.of(
                        new Input("wished", wished + "", "fact:request.daysPerWeek"),
                        new Input(
                            "blocked weekdays",
                            days(request.blockedDays()),
                            "fact:request.blockedDays"),
                        new Input(
                            "volume",
                            Words.number(brief.snapshot().currentWeeklyKm()) + " km",
                            "fact:snapshot.currentWeeklyKm"),
                        new Input(
                            "shortest run",
                            brief.distance(ceilings.shortest()),
                            "pack:running/sessions#easyMinKm")),
                    runs < wished
                        ? List.of(new Alternative(wished + " run days", whyFewer(wished, ceilings)))
                        : List.of()));
    if (runs < wished) {
      brief.warn(
          "days.fewer",
          () ->
              runs
                  + (runs == 1 ? " run day" : " run days")
                  + " instead of the wished "
                  + wished
                  + ": "
                  + whyFewer(wished, ceilings)
                  + ".",
          why);
    }
  }

  private String whyFewer(int wished, RunCeilings ceilings) {
    int free = Integer.bitCount(outliner.allowedDays());
    if (free < wished) {
      return "only " + free + (free == 1 ? " weekday is" : " weekdays are") + " free for a run";
    }
    return "the smallest weeks or the longest run the race needs leave no room for "
        + wished
        + " runs of at least "
        + brief.distance(ceilings.shortest());
  }

  private static String days(SortedSet<DayOfWeek> days) {
    return days.isEmpty() ? "none" : WeekDays.text(WeekDays.mask(days));
  }

  private void pattern() {
    warnings(brief.record("plan.pattern", this::patternDecision));
  }

  private Decision patternDecision(String id) {
    PlanRequest request = brief.request();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("run days", pattern.runCount() + "", "plan.runDays"));
    inputs.add(
        new Input("preferred days", days(request.preferredDays()), "fact:request.preferredDays"));
    inputs.add(
        new Input(
            "long-run day",
            request.preferredLongRunDay() == null
                ? "not given, Sunday is usual"
                : Words.dayName(request.preferredLongRunDay()),
            "fact:request.preferredLongRunDay"));
    inputs.add(
        new Input(
            "easy days between hard days",
            calibration.easyDaysBetweenHard().value() + "",
            calibration.easyDaysBetweenHard().why()));
    inputs.add(
        new Input(
            "quality sessions",
            calibration.qualitySessions().value() + "",
            calibration.qualitySessions().why()));
    inputs.add(
        new Input(
            "run-walk",
            calibration.ceilings().runWalk().value() ? "yes" : "no",
            calibration.ceilings().runWalk().why()));
    List<Alternative> others = new ArrayList<>();
    for (Loser loser : outliner.losers(pattern)) {
      others.add(new Alternative(WeekDays.text(loser.shape()), loser.why()));
    }
    return new Decision(
        id,
        DecisionType.SESSION_PLACEMENT,
        "Every week: " + WeekDays.text(pattern),
        WeekDays.text(pattern),
        new Source.Template(
            "running rules",
            "Of all weeks without neighbouring hard days, the one nearest to the"
                + " wishes: preferred days, long-run day, even spread, quality soon"
                + " after the long run's rest"),
        inputs,
        others);
  }

  private void warnings(String why) {
    int allowed = outliner.qualityAllowed(pattern.runCount());
    if (pattern.qualityCount() < allowed) {
      brief.warn(
          "quality.fewer",
          () ->
              "Only "
                  + pattern.qualityCount()
                  + " of "
                  + allowed
                  + " quality days fit between the hard days of the week.",
          why);
    }
    if (pattern.longDay() >= 0 && pattern.longDay() != outliner.longWish()) {
      brief.warn(
          "long.moved",
          () ->
              "The long run is on "
                  + Words.dayName(DayOfWeek.of(pattern.longDay() + 1))
                  + ", not on "
                  + Words.dayName(DayOfWeek.of(outliner.longWish() + 1))
                  + ", which is blocked, too short or not among the run days.",
          why);
    }
    int preferred = WeekDays.mask(brief.request().preferredDays());
    if (preferred != 0 && (pattern.runs() & ~preferred) != 0) {
      brief.warn(
          "days.unwished",
          () ->
              "Runs on "
                  + WeekDays.text(pattern.runs() & ~preferred)
                  + " although not preferred: the preferred days do not suffice for "
                  + pattern.runCount()
                  + " runs.",
          why);
    }
  }

  private void special(WeekOutline week) {
    brief.record(week.shapeWhy(), id -> special(id, week));
  }

  private Decision special(String id, WeekOutline week) {
    int gone = outliner.unavailable(week.number()) & pattern.runs();
    boolean goal = week.raceDay() >= 0;
    RaceOnTheWay race = week.near();
    List<String> reasons = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("usual week", WeekDays.text(pattern), "plan.pattern"));
    if (goal) {
      reasons.add("the race takes one run day and no hard or long run stands beside it");
    }
    if (gone != 0) {
      reasons.add(WeekDays.text(gone) + " cannot be used");
      inputs.add(new Input("blocked dates", WeekDays.text(gone), "fact:request.blockedDates"));
    }
    if (race != null) {
      reasons.add(room(race, week));
      inputs.add(new Input(race.priority() + " race", race.date().toString(), race.why()));
    }
    if (reasons.isEmpty()) {
      reasons.add("the race is too near for the usual hard days");
    }
    if (goal || gone == 0 && race == null) {
      inputs.add(new Input("race", season.raceDate().toString(), "plan.weeks"));
    }
    String reason = String.join("; ", reasons);
    int unwished = week.shape().runs() & ~pattern.runs() & ~outliner.wished();
    if (unwished != 0) {
      reasons.add(
          WeekDays.text(unwished)
              + (Integer.bitCount(unwished) == 1 ? " steps" : " step")
              + " in although not preferred");
      inputs.add(
          new Input(
              "preferred days",
              days(brief.request().preferredDays()),
              "fact:request.preferredDays"));
    }
    String told = String.join("; ", reasons);
    return new Decision(
        id,
        DecisionType.SESSION_PLACEMENT,
        "Week " + week.number() + ": " + WeekDays.text(week.shape()) + " (" + told + ")",
        WeekDays.text(week.shape()),
        new Source.Template(
            "running rules",
            "A week with a race, near one or with a blocked date is solved alone, keeping as many"
                + " days as possible"),
        inputs,
        List.of(new Alternative(WeekDays.text(pattern), reason)));
  }

  /** What becomes of a long run whose day the race takes. */
  private static String longGone(RaceOnTheWay race, WeekOutline week) {
    return week.shape().longDay() < 0
        ? "; no other day has room for the long run with "
            + race.restBefore()
            + " days of rest"
            + " before the race"
        : "";
  }

  private static String room(RaceOnTheWay race, WeekOutline week) {
    String day = Words.dayName(race.date().getDayOfWeek());
    if (!race.isB()) {
      return week.races().contains(race)
          ? "the C race on " + race.date() + " is this week's session" + longGone(race, week)
          : "no hard run in the " + race.restBefore() + " days before the C race on " + race.date();
    }
    if (week.races().contains(race)) {
      return "the B race on "
          + day
          + " takes one run day; "
          + race.easyBefore()
          + " easy days before it, no long run";
    }
    return race.date().isBefore(week.monday())
        ? race.easyAfter() + " easy days after the B race on " + race.date()
        : race.easyBefore() + " easy days before the B race on " + race.date();
  }
}
