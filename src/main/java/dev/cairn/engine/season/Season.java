package dev.cairn.engine.season;

import dev.cairn.model.Athlete;
import dev.cairn.model.Phase;
import dev.cairn.model.PlanRequest;
import dev.cairn.pack.RaceTemplate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The weeks from the first Monday to the race and the phase each belongs to. A season of less than
 * one week is possible here; the planner refuses it.
 *
 * @param wishedWeeks weeks before they were cut to the template's longest
 */
public record Season(
    LocalDate start,
    int weeks,
    int wishedWeeks,
    LocalDate raceDate,
    int baseWeeks,
    int buildWeeks,
    int taperWeeks) {

  public static Season of(Athlete athlete, RaceTemplate template) {
    PlanRequest request = athlete.request();
    LocalDate firstMonday =
        athlete.snapshot().asOf().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate raceDate = request.raceDate();
    Integer wished = request.weeks();
    int weeks;
    if (raceDate == null) {
      weeks = wished == null ? 0 : wished;
      raceDate = firstMonday.plusWeeks(weeks).minusDays(1);
    } else {
      weeks = wished == null ? weeksUntil(raceDate, firstMonday) : wished;
    }
    return of(template, raceDate, weeks);
  }

  /** The season that ends with a race and has so many weeks, at most the template's longest. */
  public static Season of(RaceTemplate template, LocalDate raceDate, int wishedWeeks) {
    int weeks = Math.min(wishedWeeks, template.maxWeeks());
    LocalDate start = monday(raceDate).minusWeeks(weeks - 1L);
    int taper = Math.max(0, Math.min(template.taperPercent().size(), weeks - 1));
    int peakWeek = Math.max(1, Math.min(shareOf(weeks, template.peakWeekPercent()), weeks - taper));
    int build = Math.min(shareOf(weeks, template.buildPercent()), Math.max(0, peakWeek - 2));
    return new Season(start, weeks, wishedWeeks, raceDate, peakWeek - 1 - build, build, taper);
  }

  private static int weeksUntil(LocalDate race, LocalDate firstMonday) {
    return (int) ChronoUnit.WEEKS.between(firstMonday, monday(race)) + 1;
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** A share of the weeks, halves up. */
  private static int shareOf(int weeks, int percent) {
    return (weeks * percent + 50) / 100;
  }

  /** The first week at the maximum. */
  public int peakWeek() {
    return baseWeeks + buildWeeks + 1;
  }

  public int lastTrainingWeek() {
    return weeks - taperWeeks;
  }

  public int peakWeeks() {
    return lastTrainingWeek() - peakWeek() + 1;
  }

  public LocalDate monday(int week) {
    return start.plusWeeks(week - 1L);
  }

  /** The number of the week that holds a date; below 1 before the plan. */
  public int weekOf(LocalDate date) {
    return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, date), 7L) + 1;
  }

  public long daysToGoal(LocalDate date) {
    return ChronoUnit.DAYS.between(date, raceDate);
  }

  public Phase phase(int week) {
    if (week > lastTrainingWeek()) {
      return Phase.TAPER;
    }
    if (week >= peakWeek()) {
      return Phase.PEAK;
    }
    return week > baseWeeks ? Phase.BUILD : Phase.BASE;
  }

  /** Days from the Monday of the race week to the race. */
  public int raceOffset() {
    return raceDate.getDayOfWeek().ordinal();
  }

  /** The share of the peak for a taper week, in percent, or null in training weeks. */
  public @Nullable Integer taperPercent(RaceTemplate template, int week) {
    int fromEnd = weeks - week;
    int size = template.taperPercent().size();
    return week > lastTrainingWeek() ? template.taperPercent().get(size - 1 - fromEnd) : null;
  }
}
