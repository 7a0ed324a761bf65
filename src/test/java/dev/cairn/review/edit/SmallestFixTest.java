package dev.cairn.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import dev.cairn.review.PlanChange.Away;
import dev.cairn.review.PlanChange.Cause;
import dev.cairn.review.PlanChange.Moved;
import dev.cairn.review.PlanChange.Resized;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix leaves no hard break, changes the days it names only, and respects why a day is empty. */
class SmallestFixTest {
  private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 26);
  private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
  private static final LocalDate SUNDAY = TUESDAY.plusDays(5);

  private final Draft alex = Draft.standing(Pieces.of("alex"));

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsWhatItPromises(long seed) {
    Workpiece piece = Pieces.random(seed).orElse(null);
    if (piece == null) {
      return;
    }
    Draft draft = Draft.standing(piece);
    Random random = new Random(seed);
    for (int i = 0; i < 1 + seed % 2; i++) {
      draft = Pieces.edited(draft, random).orElse(draft);
    }
    Optional<Fix> found = SmallestFix.of(draft, draft.changes(), true, () -> false);
    assertThat(SmallestFix.of(draft, draft.changes(), true, () -> false).map(Fix::changes))
        .isEqualTo(found.map(Fix::changes));
    if (found.isPresent()) {
      assertKept(draft, found.get());
    }
  }

  private static void assertKept(Draft draft, Fix fix) {
    assertThat(fix.after().findings(Finding.Weight.BROKEN)).isEmpty();
    assertThat(fix.after().findings(Finding.Weight.EXCEPTION))
        .isSubsetOf(draft.findings(Finding.Weight.EXCEPTION));
    assertThat(fix.clears()).isNotEmpty();
    assertThat(Draft.of(draft.piece(), fix.after().changes()).findings())
        .isEqualTo(fix.after().findings());
    Set<LocalDate> said = new HashSet<>();
    for (PlanChange change : fix.changes()) {
      said.add(change.date());
      if (change instanceof Moved moved) {
        said.add(moved.to());
      }
    }
    for (Week week : draft.plan().weeks()) {
      for (Day day : week.days()) {
        if (!said.contains(day.date())) {
          assertThat(fix.after().day(day.date())).isEqualTo(day);
        }
        boolean emptied = !day.type().value().run() && named(draft.changes(), day.date());
        if (emptied) {
          assertThat(fix.after().day(day.date()).type().value().run()).isFalse();
        }
      }
    }
  }

  private static boolean named(List<PlanChange> changes, LocalDate date) {
    return changes.stream()
        .anyMatch(change ->
            switch (change) {
              case Moved moved -> moved.date().equals(date) || moved.to().equals(date);
              case Away away -> !date.isBefore(away.date()) && !date.isAfter(away.to());
              case PlanChange.Copied copied -> copied.to().equals(date);
              case PlanChange.WeeksSwapped swapped -> false;
              case Resized resized -> resized.date().equals(date);
              case PlanChange.Retyped retyped -> retyped.date().equals(date);
            });
  }

  @Test
  void clearsARowOfFourRunsAndLeavesTheTravellersTuesdayEmpty() {
    Draft moved = alex.with(new Moved(TUESDAY, FRIDAY));
    Fix fix = SmallestFix.of(moved, moved.changes(), true, () -> false).orElseThrow();
    assertThat(fix.clears()).extracting(Finding::rule).contains("run-streak");
    assertThat(fix.after().day(TUESDAY).type().value()).isEqualTo(WorkoutType.REST);
    assertThat(fix.after().day(FRIDAY)).isEqualTo(moved.day(FRIDAY));
  }

  @Test
  void shortensWhatACoachMadeTooLong() {
    int steps = alex.day(SUNDAY).trainingSteps();
    Draft longer = alex.with(new Resized(SUNDAY, steps + 12));
    Fix fix = SmallestFix.of(longer, longer.changes(), false, () -> false).orElseThrow();
    assertThat(fix.after().findings(Finding.Weight.BROKEN)).isEmpty();
  }

  @Test
  void sickDaysStayRest() {
    Draft sick = alex.with(new Away(TUESDAY, TUESDAY.plusDays(2), Cause.SICK));
    Optional<Fix> fix = SmallestFix.of(sick, sick.changes(), false, () -> false);
    fix.ifPresent(one -> {
      for (int i = 0; i < 3; i++) {
        assertThat(one.after().day(TUESDAY.plusDays(i)).type().value()).isEqualTo(WorkoutType.REST);
      }
    });
    assertThat(sick.findings().isEmpty() || fix.isPresent() || sick.allowed()).isTrue();
  }

  @Test
  void endsWhenNobodyWaits() {
    Draft broken = alex.with(new Moved(TUESDAY, SUNDAY.minusDays(1)));
    assertThat(SmallestFix.of(alex, List.of(), true, () -> true)).isEmpty();
    assertThat(broken.allowed()).isFalse();
  }
}
