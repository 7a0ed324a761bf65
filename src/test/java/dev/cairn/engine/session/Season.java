package dev.cairn.engine.session;

import dev.cairn.model.Grid;
import dev.cairn.model.Phase;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Role;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A plan's weeks as the planner would hand them over, and what its sessions came to. */
final class Season {
  static final LocalDate START = LocalDate.of(2026, 11, 30);

  final Runner runner;
  final RaceTemplate template;
  final List<PlannedWeek> weeks;
  final Trail trail = new Trail();
  final List<Warning> warnings = new ArrayList<>();
  final Fitness fitness;
  final Limits limits;
  final SortedMap<LocalDate, Content> contents;

  /** Calibrated ceilings in short. */
  record Limits(
      double factor,
      int firstWeek,
      int firstSteady,
      boolean hills,
      boolean intervals,
      boolean runWalk) {
    static final Limits OPEN = new Limits(1, 1, 1, true, true, false);

    Limits factor(double value) {
      return new Limits(value, firstWeek, firstSteady, hills, intervals, runWalk);
    }

    Limits from(int week) {
      return new Limits(factor, week, firstSteady, hills, intervals, runWalk);
    }

    Limits easyBefore(int week) {
      return new Limits(factor, firstWeek, week, hills, intervals, runWalk);
    }

    Limits allowing(boolean uphill, boolean fast) {
      return new Limits(factor, firstWeek, firstSteady, uphill, fast, runWalk);
    }

    Limits walking() {
      return new Limits(factor, firstWeek, firstSteady, hills, intervals, true);
    }
  }

  Season(Runner runner, RaceTemplate template, Limits limits, List<PlannedWeek> weeks) {
    this.runner = runner;
    this.template = template;
    this.limits = limits;
    this.weeks = weeks;
    fitness = Fitness.of(runner.athlete(), Packs.RULES, trail, warnings);
    for (PlannedWeek week : weeks) {
      decide(week.totalWhy());
      week.runs().forEach(run -> decide(run.why()));
      week.runs().forEach(run -> decide(run.roleWhy()));
    }
    Ceilings ceilings =
        new Ceilings(
            new Reasoned<>(limits.factor(), decide("limit.hardMinutes")),
            1,
            new Reasoned<>(limits.firstWeek(), decide("limit.firstQualityWeek")),
            new Reasoned<>(limits.firstSteady(), decide("limit.firstSteadyWeek")),
            new Reasoned<>(limits.hills(), decide("limit.hills")),
            new Reasoned<>(limits.intervals(), decide("limit.intervals")),
            new Reasoned<>(limits.runWalk(), decide("limit.runWalk")));
    contents =
        Sessions.fill(
            runner.athlete(),
            template,
            Packs.RULES,
            ceilings,
            fitness,
            weeks,
            List.of(),
            trail,
            warnings);
  }

  /** The worked case: 12 weeks to a half marathon from 40 to 55 km. */
  static Season alex(Runner runner, Limits limits) {
    return new Season(runner, Packs.half(), limits, alexWeeks());
  }

  static List<PlannedWeek> alexWeeks() {
    double[] totals = {40, 42, 45.5, 36.5, 45.5, 50, 40, 50, 55, 55, 39.5, 22};
    double[] longs = {13, 14, 15, 12, 15, 16.5, 13, 16.5, 18, 18, 13, 0};
    List<PlannedWeek> weeks = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      int total = (int) (totals[number - 1] * 2);
      int longRun = (int) (longs[number - 1] * 2);
      int quality = number == 12 ? 16 : Math.round(total * 0.22f);
      int easy = (total - longRun - quality) / 2;
      List<PlannedWeek.Run> runs = new ArrayList<>();
      runs.add(run(number, 1, number == 12 ? Role.EASY : Role.QUALITY, quality, null));
      runs.add(run(number, 3, Role.EASY, easy, null));
      runs.add(run(number, 5, Role.EASY, total - longRun - quality - easy, null));
      if (longRun > 0) {
        runs.add(run(number, 6, Role.LONG, longRun, null));
      }
      weeks.add(week(number, phase(number), kind(number), total, runs));
    }
    return weeks;
  }

  private static Phase phase(int week) {
    if (week > 10) {
      return Phase.TAPER;
    }
    return week > 8 ? Phase.PEAK : week > 4 ? Phase.BUILD : Phase.BASE;
  }

  private static PlannedWeek.Kind kind(int week) {
    return switch (week) {
      case 4, 7 -> PlannedWeek.Kind.CUTBACK;
      case 11 -> PlannedWeek.Kind.TAPER;
      case 12 -> PlannedWeek.Kind.RACE;
      default -> PlannedWeek.Kind.FULL;
    };
  }

  static PlannedWeek week(
      int number, Phase phase, PlannedWeek.Kind kind, int steps, List<PlannedWeek.Run> runs) {
    return new PlannedWeek(
        number, phase, kind, Grid.KM.distance(steps), "week" + number + ".total", runs);
  }

  static PlannedWeek.Run run(
      int week, int day, Role role, int steps, @Nullable Integer minutesAvailable) {
    LocalDate date = START.plusDays(7L * (week - 1) + day);
    return new PlannedWeek.Run(
        date, role, Grid.KM.distance(steps), date + ".distance", "place." + day, minutesAvailable);
  }

  private String decide(String id) {
    if (trail.find(id) == null) {
      Source source = new Source.Template("test", "given");
      trail.record(
          new Decision(id, DecisionType.VOLUME, id, "given", source, List.of(), List.of()));
    }
    return id;
  }

  Content on(int week, int day) {
    Content content = contents.get(START.plusDays(7L * (week - 1) + day));
    if (content == null) {
      throw new AssertionError("Nothing on day " + day + " of week " + week);
    }
    return content;
  }

  Decision decision(String id) {
    Decision decision = trail.find(id);
    if (decision == null) {
      throw new AssertionError("Nobody decided " + id);
    }
    return decision;
  }

  double hardMinutes(PlannedWeek week) {
    double minutes = 0;
    for (PlannedWeek.Run run : week.runs()) {
      Content content = contents.get(run.date());
      minutes += content == null ? 0 : content.session().value().hardMinutes();
    }
    return minutes;
  }

  double totalHardMinutes() {
    return weeks.stream().mapToDouble(this::hardMinutes).sum();
  }

  double largestHardMinutes() {
    return weeks.stream().mapToDouble(this::hardMinutes).max().orElse(0);
  }
}
