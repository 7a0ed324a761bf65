package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.WorkoutType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Blocking a day never adds load to it: it holds nothing but the race that stands above it. */
class BlockingTest {

  @Test
  void aBlockedWeekdayHoldsNoRun() {
    int emptied = 0;
    for (long seed = 0; seed < 120; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      for (DayOfWeek day : List.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)) {
        PlanRequest request = athlete.request();
        TreeSet<DayOfWeek> blocked = new TreeSet<>(request.blockedDays());
        blocked.add(day);
        emptied +=
            emptied(
                athlete,
                athlete.with(request.withBlockedDays(blocked)),
                each -> each.dayOfWeek() == day);
      }
    }
    assertThat(emptied).isGreaterThan(500);
  }

  @Test
  void aBlockedDateHoldsNoRun() {
    int emptied = 0;
    for (long seed = 0; seed < 120; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      LocalDate date = athlete.snapshot().asOf().plusDays(20 + seed % 20);
      PlanRequest request = athlete.request();
      TreeSet<LocalDate> blocked = new TreeSet<>(request.blockedDates());
      blocked.add(date);
      emptied +=
          emptied(
              athlete,
              athlete.with(request.withBlockedDates(blocked)),
              each -> each.date().equals(date));
    }
    assertThat(emptied).isGreaterThan(20);
  }

  /** How many runs such days lost; fails if one holds any. */
  private static int emptied(Athlete before, Athlete after, Predicate<Day> blocked) {
    if (!(RunningPack.planner().plan(before) instanceof Outcome.Planned free)
        || !(RunningPack.planner().plan(after) instanceof Outcome.Planned held)) {
      return 0;
    }
    for (Day day : days(held)) {
      if (blocked.test(day) && day.type().value() != WorkoutType.RACE) {
        assertThat(day.trainingSteps()).as("%s on %s", before.id(), day.date()).isZero();
        assertThat(day.session()).as("%s on %s", before.id(), day.date()).isNull();
      }
    }
    return (int)
        days(free).stream().filter(day -> blocked.test(day) && day.trainingSteps() > 0).count();
  }

  private static List<Day> days(Outcome.Planned outcome) {
    return outcome.plan().plan().weeks().stream().flatMap(week -> week.days().stream()).toList();
  }
}
