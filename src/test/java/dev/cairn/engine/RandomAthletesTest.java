package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import dev.cairn.model.Grid;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The generator itself: repeatable, valid, and as broad as it says. */
class RandomAthletesTest {
  private static final int COUNT = 4000;

  @Test
  void theSameSeedGivesTheSameAthlete() {
    for (long seed = -50; seed < 50; seed++) {
      assertThat(RandomAthletes.athlete(seed)).isEqualTo(RandomAthletes.athlete(seed));
    }
  }

  @Test
  void everyAthleteIsValid() {
    for (long seed = 0; seed < COUNT; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      PlanRequest request = athlete.request();
      assertThat(athlete.age()).isBetween(14, 80);
      assertThat(request.raceDate() == null && request.weeks() == null).isFalse();
      assertThat(request.daysPerWeek()).isBetween(2, 7);
      assertThat(request.blockedDates().size()).isLessThanOrEqualTo(12);
      assertThat(athlete.snapshot().currentWeeklyKm()).isBetween(3.0, 180.0);
      assertThat(athlete.snapshot().longestRecentRunKm())
          .isBetween(0.5, Math.max(0.5, athlete.snapshot().currentWeeklyKm()));
    }
  }

  @Test
  void dateAndWeeksAgree() {
    for (long seed = 0; seed < COUNT; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      PlanRequest request = athlete.request();
      if (request.raceDate() != null) {
        long days = request.raceDate().toEpochDay() - athlete.snapshot().asOf().toEpochDay();
        int weeks = request.weeks() == null ? 1 : request.weeks();
        assertThat(days).isGreaterThanOrEqualTo((weeks - 1) * 7L);
      }
    }
  }

  @Test
  void allKindsAppear() {
    Set<Race> races = new TreeSet<>();
    Set<String> traits = new TreeSet<>();
    for (long seed = 0; seed < COUNT; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      races.add(athlete.request().race());
      traits(athlete, traits);
    }
    assertThat(races).containsExactly(Race.values());
    assertThat(traits)
        .containsExactlyInAnyOrder(
            "miles",
            "only date",
            "only weeks",
            "both",
            "race blocked",
            "blocked days",
            "minutes",
            "no speedwork",
            "other races",
            "injured",
            "fever",
            "daysOff",
            "mid-week");
  }

  private static void traits(Athlete athlete, Set<String> traits) {
    PlanRequest request = athlete.request();
    add(traits, "miles", athlete.units() == Grid.MI);
    add(traits, "only date", request.weeks() == null);
    add(traits, "only weeks", request.raceDate() == null);
    add(traits, "both", request.weeks() != null && request.raceDate() != null);
    add(
        traits,
        "race blocked",
        request.raceDate() != null && request.blockedDates().contains(request.raceDate()));
    add(traits, "blocked days", request.blockedDays().size() == 3);
    add(traits, "minutes", !request.minutesAvailable().isEmpty());
    add(traits, "no speedwork", !request.includeSpeedwork());
    add(traits, "other races", request.otherRaces().size() > 1);
    add(traits, "injured", athlete.snapshot().injuries().size() > 1);
    add(traits, "fever", "FEVER".equals(String.valueOf(athlete.snapshot().illness())));
    add(traits, "daysOff", athlete.snapshot().daysOff() > 7);
    add(traits, "mid-week", athlete.snapshot().asOf().getDayOfWeek().getValue() == 3);
  }

  private static void add(Set<String> traits, String trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }
}
