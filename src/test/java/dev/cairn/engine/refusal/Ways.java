package dev.cairn.engine.refusal;

import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.Snapshot;
import dev.cairn.trail.WouldWork;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

/** Carries out what a refusal says would work. */
public final class Ways {
  private Ways() {}

  public static Athlete apply(Athlete athlete, WouldWork way) {
    if (way.value() instanceof Map<?, ?> several) {
      Athlete changed = athlete;
      for (Map.Entry<?, ?> one : several.entrySet()) {
        changed = apply(changed, new WouldWork(one.getKey().toString(), one.getValue()));
      }
      return changed;
    }
    return single(athlete, way);
  }

  private static Athlete single(Athlete athlete, WouldWork way) {
    Snapshot snapshot = athlete.snapshot();
    PlanRequest request = athlete.request();
    return switch (way.change()) {
      case "weeks" -> athlete.with(ChangedAthlete.weeks(request, (Integer) way.value()));
      case "raceDate" ->
          athlete.with(ChangedAthlete.raceDate(request, LocalDate.parse(way.value().toString())));
      case "currentWeeklyKm" -> athlete.with(ChangedAthlete.current(snapshot, km(way)));
      case "longestRecentRunKm" -> athlete.with(ChangedAthlete.longest(snapshot, km(way)));
      case "daysPerWeek" -> athlete.with(ChangedAthlete.days(request, (Integer) way.value()));
      case "goal" -> athlete.with(ChangedAthlete.goal(request, word(Goal.values(), way)));
      case "race" -> athlete.with(ChangedAthlete.race(request, word(Race.values(), way)));
      case "blockedDays and blockedDates" ->
          athlete.with(
              ChangedAthlete.blockedDates(
                  ChangedAthlete.blockedDays(request, new TreeSet<>()), new TreeSet<>()));
      default -> throw new AssertionError("Nobody can change " + way);
    };
  }

  private static double km(WouldWork way) {
    return ((BigDecimal) way.value()).doubleValue();
  }

  private static <T extends Enum<T>> T word(T[] values, WouldWork way) {
    for (T value : values) {
      String word =
          switch (value) {
            case Goal goal -> goal.word();
            case Race race -> race.word();
            default -> value.name();
          };
      if (word.equals(way.value())) {
        return value;
      }
    }
    throw new AssertionError("No such value: " + way);
  }
}
