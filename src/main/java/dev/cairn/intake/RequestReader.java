package dev.cairn.intake;

import dev.cairn.model.Goal;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Priority;
import dev.cairn.model.Race;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what the athlete wishes for. */
final class RequestReader {
  private static final Kind<DayOfWeek> DAY =
      Kinds.word(DayOfWeek.values(), day -> day.name().substring(0, 3));

  private final Fields fields;
  private final Findings findings;

  RequestReader(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  PlanRequest read() {
    PlanRequest request =
        new PlanRequest(
            fields.required(
                "race", Kinds.word(Race.values(), Race::word), "a plan leads to a race", Race.HALF),
            fields.optional("raceDate", Kinds.DATE),
            fields.optional("weeks", Kinds.whole(1, 104)),
            fields.required(
                "goal",
                Kinds.word(Goal.values(), Goal::word),
                "it decides how much is run",
                Goal.FINISH),
            fields.optional("goalTime", Kinds.TIME),
            fields.required("daysPerWeek", Kinds.whole(2, 7), "it decides the week", 2),
            new TreeSet<>(fields.list("preferredDays", DAY)),
            fields.optional("preferredLongRunDay", DAY),
            new TreeSet<>(fields.list("blockedDays", DAY)),
            new TreeSet<LocalDate>(fields.list("blockedDates", Kinds.DATE)),
            minutesAvailable(),
            fields.optional("includeSpeedwork", Kinds.FLAG, true),
            fields.optional("allowCrossTraining", Kinds.FLAG, false),
            otherRaces());
    fields.requireOne("raceDate", "weeks", "a plan needs one of them to end");
    fields.finish();
    return request;
  }

  private SortedMap<DayOfWeek, Integer> minutesAvailable() {
    SortedMap<DayOfWeek, Integer> minutes = new TreeMap<>();
    if (!fields.has("minutesAvailable")) {
      return minutes;
    }
    Fields days = fields.object("minutesAvailable");
    for (DayOfWeek day : DayOfWeek.values()) {
      @Nullable Integer available = days.optional(day.name().substring(0, 3), Kinds.whole(0, 600));
      if (available != null) {
        minutes.put(day, available);
      }
    }
    days.finish();
    return minutes;
  }

  /** Races on the way; where and whether they fit is for the plan to say. */
  private List<OtherRace> otherRaces() {
    List<OtherRace> races = new ArrayList<>();
    Set<LocalDate> dates = new TreeSet<>();
    for (Fields race : fields.objects("otherRaces")) {
      String why = "a race on the way needs date, distance and priority";
      LocalDate date = race.required("date", Kinds.DATE, why, LocalDate.MIN);
      double km = race.required("distanceKm", Kinds.number(1, 100), why, 1.0);
      Priority priority =
          race.required("priority", Kinds.word(Priority.values(), Priority::name), why, Priority.C);
      if (!date.equals(LocalDate.MIN) && !dates.add(date)) {
        findings.problem(
            race.path("date"),
            "is "
                + date
                + ", a day that has a race already. Maybe one of the two is meant for another"
                + " day.");
      }
      races.add(new OtherRace(date, km, priority));
      race.finish();
    }
    return races;
  }
}
