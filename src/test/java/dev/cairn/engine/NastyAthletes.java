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
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Valid athletes from a seed whose calendar leaves hardly anything to plan with: few weeks, most
 * weekdays or dates blocked, minutes on several days, hardly any running so far, races in odd
 * places.
 */
public final class NastyAthletes {
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

  private final SplittableRandom random;
  private final String id;

  private NastyAthletes(long seed) {
    random = new SplittableRandom(seed ^ 0x5EEDL);
    id = "n" + Long.toUnsignedString(seed);
  }

  public static Athlete athlete(long seed) {
    return new NastyAthletes(seed).athlete();
  }

  private Athlete athlete() {
    Race race = chance(70) ? pick(Race.FIVE_K, Race.TEN_K) : pick(Race.values());
    int days = between(2, 7);
    LocalDate asOf = FIRST_DAY.plusDays(random.nextInt(700));
    Grid units = chance(20) ? Grid.MI : Grid.KM;
    return new Athlete(
        id,
        "Runner " + id,
        between(12, 75),
        null,
        units,
        snapshot(race, asOf),
        request(race, days, asOf));
  }

  private Snapshot snapshot(Race race, LocalDate asOf) {
    double usual = chance(40) ? race.nominalKm() : race.nominalKm() * between(1, 6);
    double weekly =
        oneDecimal(chance(15) ? random.nextDouble(10) : usual * random.nextDouble(0.5, 1.5));
    double longest = weekly * random.nextDouble(0.1, chance(20) ? 1 : 0.6);
    return new Snapshot(
        asOf,
        weekly,
        null,
        Math.max(0.5, oneDecimal(longest)),
        null,
        chance(60) ? oneDecimal(random.nextDouble(22, 60)) : null,
        chance(70) ? oneDecimal(random.nextDouble(chance(40) ? 1 : 8)) : null,
        chance(70) ? between(0, 12) : null,
        chance(50) ? pick(Temperament.values()) : null,
        chance(20) ? List.of(new Injury("achilles", 3.0, true, between(0, 3))) : List.of(),
        null,
        null,
        pick(Hrv.values()),
        null,
        chance(95) ? Illness.NONE : Illness.COLD,
        chance(20),
        List.of(),
        chance(10) ? between(1, 30) : 0);
  }

  /** With a race date the first week may be partly over. */
  private PlanRequest request(Race race, int days, LocalDate asOf) {
    int least =
        switch (race) {
          case FIVE_K, TEN_K -> 4;
          case HALF -> 6;
          case MARATHON -> 8;
        };
    int weeks = chance(60) ? between(least, least + 3) : between(least, 14);
    boolean running = chance(30);
    LocalDate monday =
        asOf.with(
            running
                ? TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)
                : TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate raceDay = monday.plusDays(weeks * 7L - 1 - (chance(60) ? 0 : random.nextInt(7)));
    boolean dated = running || chance(70);
    return new PlanRequest(
        race,
        dated ? raceDay : null,
        weeks,
        pick(Goal.values()),
        null,
        days,
        chance(50) ? days(between(0, 7)) : new TreeSet<>(),
        chance(60) ? pick(DayOfWeek.values()) : null,
        chance(60) ? days(between(0, 5)) : new TreeSet<>(),
        dates(monday, weeks, raceDay),
        minutes(),
        chance(80),
        chance(40),
        races(monday, weeks));
  }

  private SortedSet<DayOfWeek> days(int count) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    while (days.size() < count) {
      days.add(pick(DayOfWeek.values()));
    }
    return days;
  }

  /** Scattered over the plan, and now and then a whole week or all weeks but one day each. */
  private SortedSet<LocalDate> dates(LocalDate monday, int weeks, LocalDate race) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    int share = chance(30) ? 0 : between(5, chance(30) ? 80 : 35);
    for (int day = 0; day < weeks * 7; day++) {
      if (chance(share)) {
        dates.add(monday.plusDays(day));
      }
    }
    if (chance(15)) {
      LocalDate away = monday.plusDays(random.nextInt(weeks * 7));
      for (int day = between(4, 14); day > 0; day--) {
        dates.add(away.plusDays(day - 1L));
      }
    }
    if (chance(10)) {
      dates.add(race);
    }
    return dates;
  }

  private SortedMap<DayOfWeek, Integer> minutes() {
    SortedMap<DayOfWeek, Integer> minutes = new TreeMap<>();
    int share = chance(40) ? 0 : between(20, 100);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (chance(share)) {
        minutes.put(day, chance(30) ? between(10, 30) : between(25, 120));
      }
    }
    return minutes;
  }

  private List<OtherRace> races(LocalDate monday, int weeks) {
    List<OtherRace> races = new ArrayList<>();
    SortedSet<LocalDate> dates = new TreeSet<>();
    while (races.size() < 5 && chance(45)) {
      LocalDate date = monday.plusDays(random.nextInt(weeks * 7));
      if (dates.add(date)) {
        double km = pick(1.0, 1.5, 3.0, 5.0, 7.3, 10.0, 15.0, 21.098);
        races.add(new OtherRace(date, km, chance(60) ? Priority.C : Priority.B));
      }
    }
    return races;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Both ends included. */
  private int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  private static double oneDecimal(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
