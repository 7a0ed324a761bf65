package dev.cairn.pack.condition;

import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Sex;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Temperament;
import dev.cairn.pack.Facts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that an athlete's own file tells. */
record KnownAthlete(Facts facts) implements Known {
  @Override
  public @Nullable Object value(Fact fact) {
    return fact instanceof AthleteFact asked ? told(asked) : null;
  }

  private @Nullable Object told(AthleteFact fact) {
    Snapshot snapshot = facts.athlete().snapshot();
    PlanRequest request = facts.athlete().request();
    return switch (fact) {
      case AGE -> decimal(facts.athlete().age());
      case SEX -> word(facts.athlete().sex(), Sex::word);
      case WEEKLY_KM -> snapshot.currentWeeklyKm();
      case LONGEST_RUN_KM -> snapshot.longestRecentRunKm();
      case RUNS_PER_WEEK -> snapshot.runsPerWeekAvg();
      case YEARS_RUNNING -> snapshot.yearsRunning();
      case CONSISTENT_WEEKS -> decimal(snapshot.consistentWeeks());
      case TEMPERAMENT -> word(snapshot.temperament(), Temperament::word);
      case SLEEP_HOURS -> snapshot.sleepHours();
      case STRESS -> decimal(snapshot.stress());
      case HRV -> snapshot.hrv() == Hrv.UNKNOWN ? null : snapshot.hrv().word();
      case RESTING_PULSE_DELTA -> decimal(snapshot.restingPulseDelta());
      case ILLNESS -> word(snapshot.illness(), Illness::word);
      case HEAT -> snapshot.heat();
      case DAYS_OFF -> decimal(snapshot.daysOff());
      case PREVIOUS_FAILURES -> snapshot.previousFailures();
      case RACE -> request.race().word();
      case GOAL -> request.goal().word();
      case DAYS_PER_WEEK -> decimal(request.daysPerWeek());
      case WEEKS -> decimal(facts.weeks());
      case FIRST_MARATHON -> facts.firstMarathon();
      case SPEEDWORK -> request.includeSpeedwork();
    };
  }

  @Override
  public List<Injury> injuries() {
    return facts.athlete().snapshot().injuries();
  }

  private static @Nullable Double decimal(@Nullable Integer number) {
    return number == null ? null : Double.valueOf(number);
  }

  private static <T> @Nullable String word(@Nullable T told, Function<T, String> word) {
    return told == null ? null : word.apply(told);
  }
}
