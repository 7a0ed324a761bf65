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
import dev.cairn.model.RecentRace;
import dev.cairn.model.Sex;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Temperament;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Valid athletes from a seed: the even ones live plausibly, the odd ones come to make trouble. */
public final class RandomAthletes {
  private static final List<String> SITES =
      List.of(
          "shin_splints",
          "itb_syndrome",
          "achilles",
          "plantar_fasciitis",
          "patellofemoral",
          "bone_stress",
          "hamstring",
          "other");
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private final SplittableRandom random;
  private final boolean plausible;
  private final String id;

  private RandomAthletes(long seed) {
    random = new SplittableRandom(seed);
    plausible = (seed & 1) == 0;
    id = "r" + Long.toUnsignedString(seed);
  }

  public static Athlete athlete(long seed) {
    return new RandomAthletes(seed).athlete();
  }

  /** The same athlete with no race but the goal race. */
  public static Athlete oneRace(long seed) {
    Athlete athlete = athlete(seed);
    return athlete.with(athlete.request().withOtherRaces(List.of()));
  }

  public static Arbitrary<Athlete> arbitrary() {
    return Arbitraries.longs().map(RandomAthletes::athlete);
  }

  private Athlete athlete() {
    Race race = pick(Race.values());
    int days = plausible ? between(3, 6) : between(2, 7);
    Snapshot snapshot = snapshot(race, days);
    Grid units = chance(15) ? Grid.MI : Grid.KM;
    Sex sex = chance(80) ? pick(Sex.values()) : null;
    int age = plausible ? between(18, 65) : between(14, 80);
    return new Athlete(
        id, "Runner " + id, age, sex, units, snapshot, request(race, days, snapshot));
  }

  private Snapshot snapshot(Race race, int days) {
    LocalDate asOf = FIRST_DAY.plusDays(random.nextInt(1500));
    double weekly = weekly(race, days);
    Double runs = chance(85) ? oneDecimal(Math.max(1, days - random.nextDouble(2))) : null;
    return new Snapshot(
        asOf,
        weekly,
        runs,
        longest(weekly, days),
        chance(60) ? recentRace(asOf) : null,
        chance(20)
            ? oneDecimal(plausible ? 28 + random.nextDouble(30) : 20 + random.nextDouble(55))
            : null,
        maybe(85, () -> oneDecimal(random.nextDouble(chance(20) ? 1 : 20))),
        maybe(85, () -> plausible ? between(4, 12) : between(0, 12)),
        maybe(60, () -> pick(Temperament.values())),
        injuries(),
        maybe(60, () -> oneDecimal(4 + random.nextDouble(5.5))),
        maybe(60, () -> between(1, 5)),
        pick(Hrv.values()),
        maybe(50, () -> between(-4, 14)),
        maybe(70, this::illness),
        maybe(60, () -> chance(20)),
        chance(15) ? List.of("overreached at 60 km") : List.of(),
        chance(plausible ? 5 : 20) ? between(1, 60) : 0);
  }

  /** What somebody who thinks of this race may run, or anything at all. */
  private double weekly(Race race, int days) {
    if (!plausible) {
      return oneDecimal(3 + StrictMath.pow(random.nextDouble(), 2) * 177);
    }
    double usual =
        switch (race) {
          case FIVE_K -> 15;
          case TEN_K -> 20;
          case HALF -> 28;
          case MARATHON -> 40;
        };
    return oneDecimal(Math.max(days * 4.5, usual * (0.9 + random.nextDouble(1.3))));
  }

  private double longest(double weekly, int days) {
    double share = 1.0 / days * (1.1 + random.nextDouble(0.7));
    double odd = random.nextDouble(0.02, 1);
    return Math.max(0.5, oneDecimal(weekly * Math.min(0.9, plausible || chance(70) ? share : odd)));
  }

  /** A result of somebody with a VDOT from about 20 to 75, half of them too old for paces. */
  private RecentRace recentRace(LocalDate asOf) {
    double km = pick(new Double[] {1.5, 3.0, 5.0, 10.0, 15.0, 21.098, 42.195});
    double fiveK = 14 + StrictMath.pow(random.nextDouble(), 1.5) * 28;
    long seconds = Math.round(fiveK * 60 * StrictMath.pow(km / 5, 1.06));
    int age = chance(plausible ? 80 : 50) ? between(1, 112) : between(113, 1500);
    return new RecentRace(km, Duration.ofSeconds(seconds), asOf.minusDays(age));
  }

  private List<Injury> injuries() {
    List<Injury> injuries = new ArrayList<>();
    while (injuries.size() < 3 && chance(plausible ? 25 : 40)) {
      boolean healed = plausible || chance(80);
      injuries.add(
          new Injury(
              pick(SITES.toArray(new String[0])),
              maybe(80, () -> oneDecimal(random.nextDouble(36))),
              healed ? Boolean.TRUE : maybe(50, () -> false),
              maybe(80, () -> healed ? between(0, 3) : between(0, 10))));
    }
    return injuries;
  }

  private Illness illness() {
    if (plausible) {
      return chance(95) ? Illness.NONE : Illness.COLD;
    }
    return chance(70) ? Illness.NONE : pick(Illness.values());
  }

  private PlanRequest request(Race race, int days, Snapshot snapshot) {
    int weeks = weeks(race);
    LocalDate monday = snapshot.asOf().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate start = chance(25) ? monday.plusWeeks(random.nextInt(6)) : monday;
    int form = random.nextInt(3);
    LocalDate first = form == 0 ? start : monday;
    LocalDate lastSunday = first.plusDays(weeks * 7L - 1);
    LocalDate raceDay =
        plausible && chance(80) ? lastSunday : lastSunday.minusDays(random.nextInt(7));
    SortedSet<DayOfWeek> blocked = blockedDays(days);
    return new PlanRequest(
        race,
        form == 2 ? null : raceDay,
        form == 1 ? null : Integer.valueOf(weeks),
        pick(Goal.values()),
        maybe(40, () -> goalTime(race)),
        days,
        preferred(days, blocked),
        maybe(70, () -> chance(70) ? DayOfWeek.SUNDAY : pick(DayOfWeek.values())),
        blocked,
        blockedDates(first, weeks, raceDay),
        minutes(),
        chance(85),
        chance(25),
        otherRaces(first, weeks));
  }

  private int weeks(Race race) {
    int least =
        switch (race) {
          case FIVE_K, TEN_K -> 4;
          case HALF -> 6;
          case MARATHON -> 8;
        };
    return plausible ? between(Math.max(least + 4, 8), 24) : between(least, 24);
  }

  private Duration goalTime(Race race) {
    double perKm = 190 + random.nextDouble(300);
    return Duration.ofSeconds(Math.round(perKm * race.metres() / 1000));
  }

  /** Plausible people leave themselves room for the days they want. */
  private SortedSet<DayOfWeek> blockedDays(int days) {
    int most = plausible ? Math.min(1, 7 - days) : 3;
    return days(random.nextInt(most + 1));
  }

  private SortedSet<DayOfWeek> days(int count) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    while (days.size() < count) {
      days.add(pick(DayOfWeek.values()));
    }
    return days;
  }

  /** As many as the days a week, nothing, or anything. */
  private SortedSet<DayOfWeek> preferred(int days, SortedSet<DayOfWeek> blocked) {
    if (chance(40)) {
      return new TreeSet<>();
    }
    SortedSet<DayOfWeek> preferred = days(plausible || chance(50) ? days : random.nextInt(8));
    if (plausible) {
      preferred.removeAll(blocked);
    }
    return preferred;
  }

  /** Single days, a whole week, the race itself. */
  private SortedSet<LocalDate> blockedDates(LocalDate first, int weeks, LocalDate race) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    int count = chance(plausible ? 60 : 30) ? 0 : random.nextInt(plausible ? 4 : 13);
    if (!plausible && count >= 7) {
      LocalDate monday = first.plusWeeks(random.nextInt(weeks));
      for (int i = 0; i < 7; i++) {
        dates.add(monday.plusDays(i));
      }
    }
    if (!plausible && chance(10) && dates.size() < 12) {
      dates.add(race);
    }
    while (dates.size() < count) {
      dates.add(first.plusDays(random.nextInt(weeks * 7)));
    }
    return dates;
  }

  private SortedMap<DayOfWeek, Integer> minutes() {
    SortedMap<DayOfWeek, Integer> minutes = new TreeMap<>();
    if (chance(plausible ? 80 : 50)) {
      return minutes;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (chance(40)) {
        boolean weekend = day.getValue() >= DayOfWeek.SATURDAY.getValue();
        minutes.put(day, plausible ? between(weekend ? 120 : 60, 180) : between(10, 200));
      }
    }
    return minutes;
  }

  private List<OtherRace> otherRaces(LocalDate first, int weeks) {
    List<OtherRace> races = new ArrayList<>();
    SortedSet<LocalDate> dates = new TreeSet<>();
    while (races.size() < 3 && chance(plausible ? 12 : 25)) {
      LocalDate date = first.plusDays(random.nextInt(weeks * 7));
      if (dates.add(date)) {
        double km = pick(new Double[] {3.0, 5.0, 10.0, 16.1, 21.098});
        races.add(new OtherRace(date, km, pick(Priority.values())));
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

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(int percent, Supplier<T> value) {
    return chance(percent) ? value.get() : null;
  }

  private static double oneDecimal(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
