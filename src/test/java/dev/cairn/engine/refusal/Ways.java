package dev.cairn.engine.refusal;

import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.Snapshot;
import dev.cairn.trail.WouldWork;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

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
      case "weeks" -> athlete.with(request.withWeeks((Integer) way.value()));
      case "raceDate" -> athlete.with(request.withRaceDate(LocalDate.parse(text(way))));
      case "currentWeeklyKm" -> athlete.with(snapshot.withCurrentWeeklyKm(km(way)));
      case "longestRecentRunKm" -> athlete.with(snapshot.withLongestRecentRunKm(km(way)));
      case "daysPerWeek" -> athlete.with(request.withDaysPerWeek((Integer) way.value()));
      case "goal" -> athlete.with(request.withGoal(word(Goal.values(), Goal::word, way)));
      case "goalTime" -> athlete.with(request.withGoalTime(null));
      case "race" -> athlete.with(request.withRace(word(Race.values(), Race::word, way)));
      case "blockedDays" ->
          athlete.with(request.withBlockedDays(new TreeSet<>(list(way, Ways::day))));
      case "blockedDates" ->
          athlete.with(request.withBlockedDates(new TreeSet<>(list(way, LocalDate::parse))));
      case "otherRaces" -> athlete.with(request.withOtherRaces(races(request, way)));
      case "minutesAvailable" -> athlete.with(request.withMinutesAvailable(minutes(way)));
      default -> throw new AssertionError("Nobody can change " + way);
    };
  }

  private static String text(WouldWork way) {
    return way.value().toString();
  }

  private static double km(WouldWork way) {
    return ((BigDecimal) way.value()).doubleValue();
  }

  private static SortedMap<DayOfWeek, Integer> minutes(WouldWork way) {
    TreeMap<DayOfWeek, Integer> minutes = new TreeMap<>();
    for (String part : list(way, part -> part)) {
      minutes.put(day(part.substring(0, 3)), Integer.valueOf(part.substring(4)));
    }
    return minutes;
  }

  private static List<OtherRace> races(PlanRequest request, WouldWork way) {
    List<LocalDate> left = list(way, LocalDate::parse);
    return request.otherRaces().stream().filter(race -> left.contains(race.date())).toList();
  }

  private static DayOfWeek day(String word) {
    return word(DayOfWeek.values(), day -> day.name().substring(0, 3), word);
  }

  private static <T> List<T> list(WouldWork way, Function<String, T> read) {
    return text(way).equals("none")
        ? List.of()
        : List.of(text(way).split(", ")).stream().map(read).toList();
  }

  private static <T> T word(T[] values, Function<T, String> word, WouldWork way) {
    return word(values, word, text(way));
  }

  private static <T> T word(T[] values, Function<T, String> word, String text) {
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    throw new AssertionError("No such value: " + text);
  }
}
