package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Attempt.Numbers;
import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.model.Athlete;
import dev.cairn.pack.Facts;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Trail;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words never change a number: planning without them comes to the same weeks and days. */
class QuietPlanningTest {
  private static final int ATHLETES = 3_000;
  private static final int SOAK = 100_000;
  private static final RunningRules RULES = RunningPack.rules();

  /** Weeks with their runs, and the week of the peak. */
  private record Laid(List<PlannedWeek> weeks, PeakWeeks peaks, int peak) {}

  @Test
  void theNumbersAreTheSameWithAndWithoutWords() {
    assertThat(compare(0, ATHLETES)).isGreaterThan(ATHLETES / 2);
  }

  @Test
  @Tag("soak")
  void theNumbersAreTheSameInTheLongRun() {
    compare(ATHLETES, SOAK);
  }

  private static int compare(int from, int to) {
    int planned = 0;
    for (long seed = from; seed < to; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      Baseline baseline = seed % 3 == 0 ? new Baseline(600, 200, 0.5) : Baseline.NONE;
      Laid quiet = null;
      for (int runs = athlete.request().daysPerWeek(); runs >= 1 && quiet == null; runs--) {
        quiet = numbers(athlete, baseline, Trail.quiet(), runs);
        assertThat(numbers(athlete, baseline, new Trail(), runs))
            .as("seed %d, %d runs", seed, runs)
            .isEqualTo(quiet);
      }
      planned += quiet == null ? 0 : 1;
    }
    return planned;
  }

  private static @Nullable Laid numbers(Athlete athlete, Baseline baseline, Trail trail, int runs) {
    Attempt attempt = attempt(athlete, baseline, trail, runs);
    Numbers numbers = attempt == null ? null : attempt.numbers();
    return numbers == null
        ? null
        : new Laid(numbers.weeks(), numbers.peaks(), numbers.course().peak());
  }

  private static @Nullable Attempt attempt(
      Athlete athlete, Baseline baseline, Trail trail, int runs) {
    RaceTemplate template = Objects.requireNonNull(RULES.templates().get(athlete.request().race()));
    Season season = Season.of(athlete, template);
    if (season.weeks() < template.minWeeks() || season.weeks() < 1) {
      return null;
    }
    Facts facts = new Facts(athlete, season.weeks(), Brief.firstMarathon(athlete));
    Brief brief = Brief.of(athlete, RULES, template, baseline, trail);
    return new Attempt(Groundwork.lay(brief, season, facts, Collections.emptySortedMap()), runs);
  }

  @Test
  void wholePlansAreTheSameTooAndRestOnTheSameDecisions() {
    int planned = 0;
    for (long seed = 0; seed < 500; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      int runs = athlete.request().daysPerWeek();
      ExplainedPlan quiet = plan(athlete, Trail.quiet(), runs);
      ExplainedPlan written = plan(athlete, new Trail(), runs);
      if (quiet == null || written == null) {
        assertThat(quiet).as("seed %d", seed).isEqualTo(written);
        continue;
      }
      planned++;
      assertThat(quiet.plan()).as("seed %d", seed).isEqualTo(written.plan());
      assertThat(written.trail().decisions())
          .as("seed %d", seed)
          .allMatch(decision -> quiet.trail().decided(decision.id()));
    }
    assertThat(planned).isGreaterThan(100);
  }

  private static @Nullable ExplainedPlan plan(Athlete athlete, Trail trail, int runs) {
    Attempt attempt = attempt(athlete, Baseline.NONE, trail, runs);
    return attempt == null ? null : attempt.plan();
  }
}
