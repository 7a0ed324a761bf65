package dev.cairn.engine;

import dev.cairn.engine.brief.AgreedInputs;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.session.Content;
import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.session.PlannedWeek.Run;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Day;
import dev.cairn.model.Phase;
import dev.cairn.model.Plan;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Puts dates, types, distances and sessions together, and says the last things: types and ends. */
final class Assembly {
  private final Brief brief;
  private final Season season;
  private final List<WeekOutline> outlines;
  private final List<PlannedWeek> weeks;
  private final SortedMap<LocalDate, Content> sessions;
  private final PeakWeeks peaks;

  Assembly(
      Brief brief,
      Season season,
      List<WeekOutline> outlines,
      List<PlannedWeek> weeks,
      SortedMap<LocalDate, Content> sessions,
      PeakWeeks peaks) {
    this.brief = brief;
    this.season = season;
    this.outlines = outlines;
    this.weeks = weeks;
    this.sessions = sessions;
    this.peaks = peaks;
  }

  ExplainedPlan plan() {
    String crossWhy = brief.request().allowCrossTraining() ? crossTraining() : "";
    List<Week> done = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      PlannedWeek week = weeks.get(i);
      done.add(
          new Week(
              week.number(),
              season.monday(week.number()),
              week.phase(),
              type(week),
              new Reasoned<>(week.total(), week.totalWhy()),
              days(week, outlines.get(i), crossWhy)));
    }
    longest();
    return new ExplainedPlan(
        EngineVersion.CURRENT,
        brief.rules().packs(),
        new Plan(
            brief.athlete().id(),
            brief.race(),
            season.raceDate(),
            brief.request().goal(),
            brief.grid(),
            done),
        brief.trail(),
        brief.relaxed(),
        brief.warnings());
  }

  private Reasoned<WeekType> type(PlannedWeek week) {
    WeekType type =
        switch (week.kind()) {
          case RACE -> WeekType.RACE;
          case TAPER -> WeekType.TAPER;
          case CUTBACK -> WeekType.RECOVERY;
          case FULL, CUT_SHORT -> byPhase(week);
        };
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("phase", week.phase().word(), "plan.phases"));
    inputs.add(new Input("week total", week.total().text(), week.totalWhy()));
    RaceOnTheWay race = raceB(week.kind() == Kind.CUTBACK ? week.number() - 1 : week.number());
    if (race != null) {
      inputs.add(new Input("B race", race.date().toString(), race.why()));
    }
    String why =
        brief.record(
            Words.weekId(week.number()) + ".type",
            id ->
                new Decision(
                    id,
                    DecisionType.PERIODIZATION,
                    "Week " + week.number() + " is a " + type.word() + " week",
                    type.word(),
                    new Source.Template(brief.template().name(), rule(week, type, race != null)),
                    inputs,
                    List.of()));
    return new Reasoned<>(type, why);
  }

  private WeekType byPhase(PlannedWeek week) {
    if (week.phase() == Phase.BASE) {
      return WeekType.BASE;
    }
    return peaks.holds(week) ? WeekType.PEAK : WeekType.BUILD;
  }

  private @Nullable RaceOnTheWay raceB(int number) {
    return number < 1 ? null : outlines.get(number - 1).raceB();
  }

  private static String rule(PlannedWeek week, WeekType type, boolean race) {
    return switch (type) {
      case RECOVERY ->
          race ? "The week after a B race is a recovery week" : "Cutback weeks are recovery weeks";
      case PEAK -> "The first week at the maximum and those that hold it are peak weeks";
      case TAPER -> "The weeks before the race week that the template takes down";
      case RACE -> "The race's own week";
      case BASE, BUILD ->
          week.kind() == Kind.CUT_SHORT
              ? (race ? "A week with a B race" : "A week that blocked dates or races cut or moved")
                  + " keeps the name of its phase"
              : "A full week below the maximum bears the name of its phase";
    };
  }

  private List<Day> days(PlannedWeek week, WeekOutline outline, String crossWhy) {
    List<Day> days = new ArrayList<>();
    int cross = crossWhy.isEmpty() ? 0 : crossDays(week, outline);
    LocalDate monday = season.monday(week.number());
    for (int day = 0; day < 7; day++) {
      LocalDate date = monday.plusDays(day);
      if (date.equals(season.raceDate())) {
        days.add(new Day(date, new Reasoned<>(WorkoutType.RACE, "plan.weeks"), null, null));
        continue;
      }
      Run run = run(week, date);
      Content beside = run == null ? sessions.get(date) : null;
      if (beside != null) {
        days.add(new Day(date, beside.type(), null, beside.session()));
      } else if (run != null) {
        days.add(runDay(date, run));
      } else if ((cross >> day & 1) == 1) {
        days.add(new Day(date, new Reasoned<>(WorkoutType.CROSS_TRAINING, crossWhy), null, null));
      } else {
        days.add(new Day(date, new Reasoned<>(WorkoutType.REST, outline.shapeWhy()), null, null));
      }
    }
    return days;
  }

  private Day runDay(LocalDate date, Run run) {
    Content content = sessions.get(date);
    if (content == null) {
      throw new IllegalStateException("No session for the run on " + date);
    }
    return new Day(
        date, content.type(), new Reasoned<>(run.distance(), run.why()), content.session());
  }

  private static @Nullable Run run(PlannedWeek week, LocalDate date) {
    for (Run run : week.runs()) {
      if (run.date().equals(date)) {
        return run;
      }
    }
    return null;
  }

  private String crossTraining() {
    return brief.record(
        "plan.crossTraining",
        id ->
            new Decision(
                id,
                DecisionType.SESSION_PLACEMENT,
                "Every second day off outside the race week may be cross-training; at least one day"
                    + " stays free",
                "every second day off",
                new Source.Template(
                    "running rules", "Cross-training takes days off, never run days"),
                List.of(
                    new Input("cross-training", "allowed", "fact:request.allowCrossTraining"),
                    new Input("days", "days off", "plan.pattern")),
                List.of(
                    new Alternative(
                        "every day off", "at least one day a week is for rest alone"))));
  }

  /** Every second free day, so that at least one is for rest alone. */
  private int crossDays(PlannedWeek week, WeekOutline outline) {
    int cross = 0;
    boolean take = false;
    for (int day = 0; day < 7; day++) {
      LocalDate date = season.monday(week.number()).plusDays(day);
      boolean free =
          run(week, date) == null
              && sessions.get(date) == null
              && week.kind() != Kind.RACE
              && !outline.shape().holds(day)
              && !brief.request().blockedDays().contains(date.getDayOfWeek())
              && !brief.request().blockedDates().contains(date)
              && !date.isBefore(brief.snapshot().asOf());
      if (free) {
        cross |= take ? 1 << day : 0;
        take = !take;
      }
    }
    return cross;
  }

  /** The longest run as a decision of its own, and a warning when it is short for the race. */
  private void longest() {
    Run longest = longestRun();
    if (longest == null) {
      return;
    }
    String why = brief.record("plan.longest", id -> longest(id, longest));
    Double warnBelow = brief.template().longWarnKm();
    if (warnBelow != null && longest.distance().km() < warnBelow) {
      brief.warn(
          "long.short",
          () ->
              "The longest run is "
                  + longest.distance().text()
                  + "; runs of "
                  + Words.kilometres(brief.athlete().units(), warnBelow)
                  + " and more go with faster finishes over this race.",
          why);
    }
  }

  private @Nullable Run longestRun() {
    Run longest = null;
    for (PlannedWeek week : weeks) {
      for (Run run : week.runs()) {
        if (longest == null || run.distance().steps() > longest.distance().steps()) {
          longest = run;
        }
      }
    }
    return longest;
  }

  private Decision longest(String id, Run longest) {
    String text = longest.distance().text();
    return new Decision(
        id,
        DecisionType.VOLUME,
        "The longest run is " + text + ", first on " + longest.date(),
        text,
        new Source.Template(
            brief.template().name(), "The longest of all training runs of the plan"),
        AgreedInputs.behind(
            List.of(new Input("run", text, longest.why())),
            brief.template(),
            TemplateValue.MIN_LONGEST_PERCENT,
            TemplateValue.LONG_WARN_KM),
        List.of());
  }
}
