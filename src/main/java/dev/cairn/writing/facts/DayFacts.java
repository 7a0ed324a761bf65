package dev.cairn.writing.facts;

import dev.cairn.model.PaceRange;
import dev.cairn.model.Session;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.FactRole;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredSeason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one day of a plan holds, down to the steps of its session. */
final class DayFacts {
  private static final Pattern PACE =
      Pattern.compile("([0-9]+):([0-9]{2})(?:-([0-9]+):([0-9]{2}))?/km");
  private static final Pattern HEART_ZONE = Pattern.compile("Z([1-5])");

  private final Gathering facts;
  private final StoredDay day;
  private final LocalDate date;
  private final String place;

  DayFacts(Gathering facts, StoredDay day) {
    this.facts = facts;
    this.day = day;
    this.date = day.date();
    this.place = "day/" + date;
  }

  /** The id of the distance that counts as training; null where none does. */
  @Nullable String gather(StoredSeason season) {
    add(FactRole.WORKOUT, new Amount.Named("workout." + day.type().word()));
    add(FactRole.DATE, new Amount.Date(date));
    BigDecimal km = day.km();
    String distance = null;
    if (km != null) {
      distance =
          facts.add(
              FactRole.DISTANCE, place + "/distance", Gathering.km(season.exact(km)), date, 0);
    }
    Integer minutes = day.minutes();
    if (minutes != null) {
      add(FactRole.DURATION, new Amount.Time(minutes * 60));
    }
    pace(FactRole.PACE, day.targetPace(), 0);
    Matcher zone = HEART_ZONE.matcher(day.hrZone() == null ? "" : day.hrZone());
    if (zone.matches()) {
      add(FactRole.HEART_ZONE, new Amount.HeartZone(Integer.parseInt(zone.group(1))));
    }
    if (day.workout() != null) {
      session(day.workout());
    }
    return season.training(day).signum() > 0 ? distance : null;
  }

  private void session(JsonNode workout) {
    if (workout.path("workoutId").asString("").equals(Session.RACE)) {
      add(FactRole.RACE_ON_THE_WAY, new Amount.Holds());
    }
    int hard = (int) Math.round(workout.path("hardMinutes").asDouble(0) * 60);
    if (hard > 0) {
      add(FactRole.HARD_MINUTES, new Amount.Time(hard));
    }
    List<JsonNode> main = new ArrayList<>();
    for (JsonNode step : workout.path("steps")) {
      switch (step.path("part").asString("")) {
        case "warmup" -> add(FactRole.WARM_UP, metres(step));
        case "cooldown" -> add(FactRole.COOL_DOWN, metres(step));
        case "strides" -> strides(step, main);
        default -> main.add(step);
      }
    }
    if (structured(main)) {
      for (int i = 0; i < main.size(); i++) {
        mainStep(main.get(i), i + 1);
      }
    }
  }

  /** A run in one piece at one pace has no parts to name. */
  private boolean structured(List<JsonNode> main) {
    boolean plain =
        day.type() == WorkoutType.EASY
            || day.type() == WorkoutType.LONG
            || day.type() == WorkoutType.RECOVERY;
    return !plain || main.size() > 1 || main.stream().anyMatch(step -> reps(step) > 1);
  }

  private void strides(JsonNode step, List<JsonNode> before) {
    if (before.size() == 1 && reps(before.getFirst()) == 1) {
      add(FactRole.BODY, metres(before.getFirst()));
    }
    add(FactRole.STRIDES, new Amount.Count(reps(step)));
    add(FactRole.STRIDE, new Amount.Time(step.path("seconds").asInt(0)));
    int rest = step.path("recoverySeconds").asInt(0);
    if (rest > 0) {
      add(FactRole.STRIDE_RECOVERY, new Amount.Time(rest));
    }
  }

  private void mainStep(JsonNode step, int number) {
    int reps = reps(step);
    if (reps > 1) {
      add(FactRole.REPETITIONS, new Amount.Count(reps), number);
    }
    boolean byTime = step.path("byTime").asBoolean(false);
    add(
        FactRole.REPETITION,
        byTime ? new Amount.Time(step.path("seconds").asInt(0)) : metres(step),
        number);
    pace(FactRole.REPETITION_PACE, step.path("targetPace").asString(null), number);
    String zone = step.path("zone").asString("");
    add(FactRole.EFFORT, new Amount.Named("effort." + zone), number);
    int recovery = step.path("recoverySeconds").asInt(0);
    if (recovery > 0) {
      add(FactRole.RECOVERY, new Amount.Time(recovery), number);
    }
  }

  private void pace(FactRole role, @Nullable String text, int step) {
    Matcher pace = PACE.matcher(text == null ? "" : text);
    if (pace.matches()) {
      int fast = seconds(pace.group(1), pace.group(2));
      int slow = pace.group(3) == null ? fast : seconds(pace.group(3), pace.group(4));
      add(role, new Amount.Pace(new PaceRange(fast, slow)), step);
    }
  }

  private static int seconds(String minutes, String seconds) {
    return Integer.parseInt(minutes) * 60 + Integer.parseInt(seconds);
  }

  private static int reps(JsonNode step) {
    return step.path("reps").asInt(1);
  }

  private static Amount.Length metres(JsonNode step) {
    return Amount.Length.metres(step.path("metres").asInt(0));
  }

  private void add(FactRole role, Amount amount) {
    add(role, amount, 0);
  }

  private void add(FactRole role, Amount amount, int step) {
    facts.add(role, place, amount, date, step);
  }
}
