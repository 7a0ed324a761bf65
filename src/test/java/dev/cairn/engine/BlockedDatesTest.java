package dev.cairn.engine;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Day;
import dev.cairn.model.Race;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of a week from which single dates are taken. */
class BlockedDatesTest {
  private static final LocalDate FRIDAY_OF_WEEK_3 = LocalDate.of(2026, 12, 18);

  private static Runner four() {
    return Runner.of(Race.HALF, 12)
        .raceOn(LocalDate.of(2027, 2, 21))
        .preferring(MONDAY, WEDNESDAY, FRIDAY, SUNDAY)
        .longRunOn(SUNDAY);
  }

  private static List<DayOfWeek> runDays(Week week) {
    return week.days().stream()
        .filter(day -> day.type().value().run())
        .map(Day::dayOfWeek)
        .toList();
  }

  @Test
  void aRunMovesToAFreeDayThoughNotPreferredRatherThanBeDropped() {
    Read read = Read.plan(four().blocked(TUESDAY, THURSDAY).blocked(FRIDAY_OF_WEEK_3));
    Week three = read.week(3);
    assertThat(runDays(three)).containsExactly(MONDAY, WEDNESDAY, SATURDAY, SUNDAY);
    assertThat(Objects.requireNonNull(read.plan().trail().find("w03.pattern")).what())
        .contains("Fri cannot be used", "Sat steps in although not preferred");
    assertThat(runDays(read.week(2))).containsExactly(MONDAY, WEDNESDAY, FRIDAY, SUNDAY);
  }

  @Test
  void aPreferredDayStepsInBeforeAnyOther() {
    Runner five = four().preferring(TUESDAY).blocked(FRIDAY_OF_WEEK_3);
    List<DayOfWeek> usual = runDays(Read.plan(five).week(2));
    assertThat(usual).hasSize(4);
    assertThat(runDays(Read.plan(five).week(3)))
        .hasSize(4)
        .isSubsetOf(MONDAY, TUESDAY, WEDNESDAY, SUNDAY);
  }

  @Test
  void aRunIsDroppedWhereNoDayIsFree() {
    Runner busy = four().blocked(TUESDAY, THURSDAY, SATURDAY).blocked(FRIDAY_OF_WEEK_3);
    assertThat(runDays(Read.plan(busy).week(3))).containsExactly(MONDAY, WEDNESDAY, SUNDAY);
  }

  @Test
  void aWeekThatKeepsAllItsRunsIsMovedNotCut() {
    Read moved = Read.plan(four().blocked(TUESDAY, THURSDAY).blocked(FRIDAY_OF_WEEK_3));
    assertThat(total(moved)).contains("(week moved by blocked dates)");
    Runner busy = four().blocked(TUESDAY, THURSDAY, SATURDAY).blocked(FRIDAY_OF_WEEK_3);
    assertThat(total(Read.plan(busy))).contains("(week cut by blocked dates)");
  }

  private static String total(Read read) {
    return Objects.requireNonNull(read.plan().trail().find("w03.total")).what();
  }

  @Test
  void noCutbackComesRightAfterAWeekCutShort() {
    Runner busy = four().blocked(TUESDAY, THURSDAY, SATURDAY);
    assertThat(Read.plan(busy).week(4).type().value()).isEqualTo(WeekType.RECOVERY);
    Read cut = Read.plan(busy.blocked(FRIDAY_OF_WEEK_3));
    assertThat(cut.week(4).type().value()).isEqualTo(WeekType.BASE);
    assertThat(cut.week(4).total().value().km()).isGreaterThanOrEqualTo(40);
    assertThat(cut.week(4).days()).anyMatch(day -> day.type().value() == WorkoutType.LONG);
  }
}
