package dev.cairn.engine.allocation;

import dev.cairn.engine.allocation.RunHistory.Longest;
import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.pace.PaceText;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.Growth;
import dev.cairn.engine.volume.RunCeilings;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Role;
import dev.cairn.trail.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Everything that bounds one run from above, the tightest first asked for. */
final class RunBounds {
  private final List<Bound> bounds = new ArrayList<>();

  /** One bound with the words and the source behind it. */
  record Bound(int steps, Supplier<String> words, Supplier<Input> source) {
    String text() {
      return words.get();
    }

    Input input() {
      return source.get();
    }
  }

  static RunBounds of(Course course, Progress progress, WeekOutline week, int day) {
    RunBounds bounds = new RunBounds();
    Brief brief = course.brief();
    LocalDate date = week.monday().plusDays(day);
    Role role = week.shape().role(day);
    Longest recent = progress.history().before(date);
    int next = course.step().next(recent.km());
    bounds.add(
        next,
        () ->
            "longest of 30 days "
                + Words.number(recent.km())
                + " + "
                + Words.number(course.step().addedKm(recent.km()))
                + " km",
        recent.source());
    RunCeilings ceilings = course.ceilings();
    boolean longest = role == Role.LONG || week.shape().longDay() < 0;
    if (longest && ceilings.longCap() < RunCeilings.NONE) {
      bounds.add(
          ceilings.longCap(),
          () -> "long-run cap of the template",
          () ->
              new Input(
                  "long-run cap",
                  brief.distance(ceilings.longCap()),
                  course.calibration().longRunFactor().value() < 1
                      ? course.calibration().longRunFactor().why()
                      : "pack:running/" + brief.template().id() + "#longRunCaps"));
    }
    if (ceilings.baseline() < RunCeilings.NONE) {
      bounds.add(
          ceilings.baseline(),
          () -> "longest run of " + Baseline.NAME,
          () -> new Input("injuries", "as told", "fact:snapshot.injuries"));
    }
    bounds.add(
        ceilings.feet(),
        () -> brief.minutesOnFeet() + " minutes on feet",
        () -> new Input("easy pace", pace(course), course.fitness().easyWhy()));
    if (ceilings.byDay()[day] < RunCeilings.NONE) {
      bounds.add(
          ceilings.byDay()[day],
          () -> "minutes available on " + Words.dayName(date.getDayOfWeek()),
          () ->
              new Input(
                  "minutes available",
                  String.valueOf(brief.request().minutesAvailable().get(date.getDayOfWeek())),
                  "fact:request.minutesAvailable"));
    }
    boolean eve = date.plusDays(1).equals(course.season().raceDate());
    if (eve || week.kind() == Kind.RACE) {
      bounds.addBeforeRace(course, eve);
    }
    RaceOnTheWay race = week.raceB();
    if (race != null && date.plusDays(1).equals(race.date())) {
      bounds.addBeforeRace(course, true);
    }
    boolean lost =
        week.kind() == Kind.CUT_SHORT && week.shape().longDay() < 0 && week.races().isEmpty();
    boolean raced = !week.races().isEmpty() && role != Role.LONG && week.raceC(day) == null;
    if (raced || lost) {
      bounds.add(
          ordinaryRun(course, progress.reference()),
          () ->
              "an ordinary run of the last full week, as "
                  + (lost ? "this one has no long run" : "the race adds to this one"),
          progress::referenceInput);
    }
    return bounds;
  }

  /** What the last full week holds on a day without the long run, in steps. */
  static int ordinaryRun(Course course, int reference) {
    int runs = course.growth().runDays();
    if (runs < 2) {
      return reference;
    }
    Brief brief = course.brief();
    double longShare = brief.rules().band(brief.race(), runs).longRun().middle();
    return Growth.share(reference, (100 - longShare) / (runs - 1));
  }

  private void addBeforeRace(Course course, boolean eve) {
    var limits = course.brief().rules().limits();
    int minutes = eve ? limits.dayBeforeRaceMinutes() : limits.raceWeekRunMinutes();
    int steps = course.brief().grid().floor(minutes * 60.0 / course.ceilings().secondsPerKm());
    add(
        steps,
        () -> minutes + " minutes " + (eve ? "on the day before the race" : "in the race week"),
        () ->
            new Input(
                eve ? "limit before the race" : "race-week limit",
                minutes + " min",
                Input.PACK
                    + "running/sessions#"
                    + (eve ? "dayBeforeRaceMinutes" : "raceWeekRunMinutes")));
  }

  /** Behind a long rest the week's own runs are the longest of 30 days. */
  void addAfterRest(Course course, double longestKm, String why) {
    add(
        course.step().next(longestKm),
        () ->
            "longest of 30 days "
                + Words.number(longestKm)
                + " + "
                + Words.number(course.step().addedKm(longestKm))
                + " km",
        () -> new Input("longest run of this week so far", Words.number(longestKm) + " km", why));
  }

  private static String pace(Course course) {
    return PaceText.perKm(course.ceilings().secondsPerKm()) + "/km";
  }

  private void add(int steps, Supplier<String> words, Supplier<Input> source) {
    bounds.add(new Bound(steps, words, source));
  }

  List<Bound> all() {
    return bounds;
  }

  /** Of equals the later one, which does not pass with the weeks. */
  Bound tightest() {
    Bound tightest = bounds.getFirst();
    for (Bound bound : bounds) {
      tightest = bound.steps() <= tightest.steps() ? bound : tightest;
    }
    return tightest;
  }

  int high() {
    return tightest().steps();
  }
}
