package dev.cairn.engine;

import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Priority;
import dev.cairn.model.Race;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Temperament;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds athletes for tests: healthy, regular, 32, unless something else is said. */
public final class Runner {
  private final Race race;
  private final int weeks;
  private Goal goal = Goal.IMPROVE;
  private int days = 4;
  private double weekly = 40;
  private double longest = 12;
  private int age = 32;
  private double years = 4;
  private @Nullable Double vdot = 44.0;
  private Grid grid = Grid.KM;
  private @Nullable LocalDate raceDate;
  private @Nullable DayOfWeek longDay;
  private boolean speedwork = true;
  private final List<OtherRace> races = new ArrayList<>();
  private final List<Injury> injuries = new ArrayList<>();
  private final SortedSet<DayOfWeek> preferred = new TreeSet<>();
  private final SortedSet<DayOfWeek> blocked = new TreeSet<>();
  private final SortedSet<LocalDate> dates = new TreeSet<>();
  private final TreeMap<DayOfWeek, Integer> minutes = new TreeMap<>();

  private Runner(Race race, int weeks) {
    this.race = race;
    this.weeks = weeks;
  }

  public static Runner of(Race race, int weeks) {
    return new Runner(race, weeks);
  }

  public Runner goal(Goal value) {
    goal = value;
    return this;
  }

  public Runner days(int value) {
    days = value;
    return this;
  }

  public Runner running(double weeklyKm, double longestKm) {
    weekly = weeklyKm;
    longest = longestKm;
    return this;
  }

  public Runner age(int value) {
    age = value;
    return this;
  }

  public Runner years(double value) {
    years = value;
    return this;
  }

  public Runner vdot(@Nullable Double value) {
    vdot = value;
    return this;
  }

  public Runner miles() {
    grid = Grid.MI;
    return this;
  }

  public Runner raceOn(LocalDate date) {
    raceDate = date;
    return this;
  }

  public Runner longRunOn(DayOfWeek day) {
    longDay = day;
    return this;
  }

  public Runner preferring(DayOfWeek... some) {
    preferred.addAll(List.of(some));
    return this;
  }

  public Runner blocked(DayOfWeek... some) {
    blocked.addAll(List.of(some));
    return this;
  }

  public Runner blocked(LocalDate... some) {
    dates.addAll(List.of(some));
    return this;
  }

  public Runner minutes(DayOfWeek day, int value) {
    minutes.put(day, value);
    return this;
  }

  public Runner noSpeedwork() {
    speedwork = false;
    return this;
  }

  public Runner injury(String site, double monthsSince) {
    injuries.add(new Injury(site, monthsSince, true, 0));
    return this;
  }

  public Runner race(LocalDate date, double km, Priority priority) {
    races.add(new OtherRace(date, km, priority));
    return this;
  }

  /** With this race on the way alone. */
  public Athlete athlete(LocalDate date, double km, Priority priority) {
    Athlete athlete = athlete();
    return athlete.with(
        athlete.request().withOtherRaces(List.of(new OtherRace(date, km, priority))));
  }

  public Athlete athlete() {
    return new Athlete("runner", "Runner", age, null, grid, snapshot(), request());
  }

  private Snapshot snapshot() {
    return new Snapshot(
        LocalDate.of(2026, 11, 27),
        weekly,
        (double) days,
        longest,
        null,
        vdot,
        years,
        10,
        Temperament.NORMAL,
        injuries,
        7.5,
        2,
        Hrv.NORMAL,
        0,
        Illness.NONE,
        false,
        List.of(),
        0);
  }

  private PlanRequest request() {
    return new PlanRequest(
        race, raceDate, weeks, goal, null, days, preferred, longDay, blocked, dates, minutes,
        speedwork, false, races);
  }
}
