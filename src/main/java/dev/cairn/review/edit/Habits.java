package dev.cairn.review.edit;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.EditRules;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.ShareBand;
import dev.cairn.review.edit.Finding.Weight;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What no rule forbids and a coach would still want to be told. */
final class Habits {
  private static final int FEWEST_DAYS = 2;
  private static final int MOST_DAYS = 7;

  private final Athlete athlete;
  private final RunningRules rules;
  private final EditRules editing;
  private final List<Finding> found = new ArrayList<>();

  private Habits(Athlete athlete, RunningRules rules, EditRules editing) {
    this.athlete = athlete;
    this.rules = rules;
    this.editing = editing;
  }

  static List<Finding> of(
      Athlete athlete,
      RunningRules rules,
      EditRules editing,
      Plan plan,
      SortedSet<LocalDate> away) {
    Habits habits = new Habits(athlete, rules, editing);
    habits.streaks(plan);
    habits.days(plan);
    plan.weeks().forEach(week -> habits.shares(plan, week));
    habits.daysOff(away);
    return habits.found;
  }

  /** Named at the first day that is one too many. */
  private void streaks(Plan plan) {
    int row = 0;
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        row = day.type().value().run() ? row + 1 : 0;
        if (row == editing.runsInRow() + 1) {
          note(
              "run-streak",
              "day/" + day.date(),
              row + " running days in a row, the habit is at most " + editing.runsInRow());
        }
      }
    }
  }

  /** Where the athlete named days, a run on another one. */
  private void days(Plan plan) {
    Set<DayOfWeek> wished = EnumSet.noneOf(DayOfWeek.class);
    wished.addAll(athlete.request().preferredDays());
    if (wished.isEmpty()) {
      return;
    }
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        boolean trains = day.type().value().run() && day.type().value() != WorkoutType.RACE;
        if (trains && !wished.contains(day.dayOfWeek())) {
          note("day-pref", "day/" + day.date(), "Wished days are " + names(wished));
        }
      }
    }
  }

  private static String names(Set<DayOfWeek> days) {
    return days.stream()
        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }

  private void shares(Plan plan, Week week) {
    int total = week.total().value().steps();
    int runs = (int) week.days().stream().filter(day -> day.trainingSteps() > 0).count();
    boolean judged = week.type().value() != WeekType.RACE && total > 0;
    if (!judged || runs < FEWEST_DAYS || runs > MOST_DAYS) {
      return;
    }
    ShareBand band = rules.band(plan.race(), runs);
    ShareBand.Band quality = band.quality();
    for (Day day : week.days()) {
      double share = 100.0 * day.trainingSteps() / total;
      if (day.type().value() == WorkoutType.LONG) {
        share("long-share", week, share, band.longRun());
      } else if (day.type().value().quality() && quality != null) {
        share("quality-share", week, share, quality);
      }
    }
  }

  private void share(String rule, Week week, double percent, ShareBand.Band band) {
    if (percent > band.high() + 0.5 || percent < band.low() - 0.5) {
      note(
          rule,
          "week/" + week.number(),
          "Week "
              + week.number()
              + " has a share of "
              + Math.round(percent)
              + " %, the band is "
              + Math.round(band.low())
              + " to "
              + Math.round(band.high())
              + " %");
    }
  }

  private void daysOff(SortedSet<LocalDate> away) {
    int row = 0;
    @Nullable LocalDate last = null;
    for (LocalDate date : away) {
      row = last != null && last.plusDays(1).equals(date) ? row + 1 : 1;
      last = date;
      if (row == editing.planAgainAfterDays()) {
        note(
            "plan-again",
            "day/" + date,
            row + " days off in a row; after a break this long the plan should be made again");
      }
    }
  }

  private void note(String rule, String place, String message) {
    found.add(new Finding(rule, Weight.NOTE, place, message));
  }
}
