package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.refusal.Ways;
import dev.cairn.model.Athlete;
import dev.cairn.trail.Refusal;
import dev.cairn.trail.WouldWork;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everybody who is refused is told a way, every way works, and no way asks for more than it must.
 */
class WaysOutTest {
  private static final BigDecimal HALF_A_KM = new BigDecimal("0.5");

  @Test
  void everyRefusalHasWaysThatWork() {
    RefusedAthletes.first(80, WaysOutTest::works);
  }

  @Test
  @Tag("soak")
  void everyRefusalHasWaysThatWorkInTheLongRun() {
    RefusedAthletes.first(10_000, 3_000, WaysOutTest::works);
  }

  private static void works(Athlete athlete, Refusal refusal) {
    assertThat(refusal.wouldWork()).as(athlete.id()).isNotEmpty();
    for (WouldWork way : refusal.wouldWork()) {
      assertThat(planned(athlete, way)).as("%s: %s", athlete.id(), way).isTrue();
    }
  }

  @Test
  void halfAKilometreLessOrAPartLessDoesNotWork() {
    RefusedAthletes.first(60, WaysOutTest::least);
  }

  @Test
  @Tag("soak")
  void halfAKilometreLessOrAPartLessDoesNotWorkInTheLongRun() {
    RefusedAthletes.first(10_000, 3_000, WaysOutTest::least);
  }

  private static void least(Athlete athlete, Refusal refusal) {
    for (WouldWork way : refusal.wouldWork()) {
      SortedMap<String, Object> parts = parts(way);
      for (String part : parts.keySet()) {
        TreeMap<String, Object> less = new TreeMap<>(parts);
        if (parts.get(part) instanceof BigDecimal km) {
          less.put(part, km.subtract(HALF_A_KM));
          noPlan(athlete, way, less);
        }
        less.remove(part);
        if (!part.equals("goalTime")) {
          noPlan(athlete, way, less);
        }
      }
    }
  }

  private static void noPlan(Athlete athlete, WouldWork way, SortedMap<String, Object> less) {
    assertThat(planned(athlete, new WouldWork(way.change(), less)))
        .as("%s: %s instead of %s", athlete.id(), less, way)
        .isFalse();
  }

  /** Refused with their races, planned without: the refusal says so, and which one may stay. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          457  | none
          1477 | 2026-04-01, 2026-05-26
          3797 | 2026-02-16
          """)
  void aRaceInTheWayIsNamedAndMayBeLeftOut(long seed, String left) {
    Outcome outcome = RunningPack.planner().plan(RandomAthletes.athlete(seed));
    Refusal refusal = ((Outcome.Refused) outcome).refusal();
    assertThat(refusal.conflict()).contains("request.otherRaces");
    assertThat(refusal.wouldWork()).contains(new WouldWork("otherRaces", left));
    assertThat(refusal.reason()).containsPattern("the race on 20|races on the way");
  }

  @Test
  void onlyMedicalStopsHaveNoWay() {
    for (long seed = 0; seed < 150; seed++) {
      if (RunningPack.planner().plan(RandomAthletes.athlete(seed))
          instanceof Outcome.Refused refused) {
        assertThat(refused.refusal().wouldWork().isEmpty())
            .as("seed %d", seed)
            .isEqualTo(RefusedAthletes.medical(refused.refusal()));
      }
    }
  }

  private static SortedMap<String, Object> parts(WouldWork way) {
    TreeMap<String, Object> parts = new TreeMap<>();
    if (way.value() instanceof SortedMap<?, ?> several) {
      several.forEach((name, value) -> parts.put(name.toString(), value));
    } else {
      parts.put(way.change(), way.value());
    }
    return parts;
  }

  private static boolean planned(Athlete athlete, WouldWork way) {
    Athlete changed = Ways.apply(athlete, way);
    return begins(changed) && RunningPack.planner().plan(changed) instanceof Outcome.Planned;
  }

  /** Weeks that are over before the as-of date are a contradiction in the file, never planned. */
  private static boolean begins(Athlete athlete) {
    LocalDate race = athlete.request().raceDate();
    Integer weeks = athlete.request().weeks();
    return race == null
        || weeks == null
        || race.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .minusWeeks(weeks - 1L)
                .compareTo(athlete.snapshot().asOf())
            >= 0;
  }
}
