package dev.cairn.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.engine.check.PlanCheck;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import dev.cairn.review.PlanChange.Away;
import dev.cairn.review.PlanChange.Cause;
import dev.cairn.review.PlanChange.Copied;
import dev.cairn.review.PlanChange.Moved;
import dev.cairn.review.PlanChange.Resized;
import dev.cairn.review.PlanChange.Retyped;
import dev.cairn.review.PlanChange.WeeksSwapped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits change what they name and nothing else, sums stay exact, and a step back is the bytes. */
class DraftTest {
  private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 26);
  private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
  private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
  private static final LocalDate SATURDAY = TUESDAY.plusDays(4);
  private static final LocalDate SUNDAY = TUESDAY.plusDays(5);

  private final Draft alex = Draft.standing(Pieces.of("alex"));

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sumsAreExactAndNothingOutsideTheNamedDaysChanges(long seed) {
    Workpiece piece = Pieces.random(seed).orElse(null);
    if (piece == null) {
      return;
    }
    Random random = new Random(seed);
    Draft draft = Draft.standing(piece);
    Deque<Draft> back = new ArrayDeque<>();
    for (int i = 0; i < 12; i++) {
      Draft after = Pieces.edited(draft, random).orElse(null);
      if (after == null) {
        break;
      }
      assertSums(after.plan());
      assertOnlyNamedDays(draft, after);
      back.push(draft);
      draft = after;
    }
    assertSame(Draft.of(piece, draft.changes()).plan(), draft.plan());
    while (!back.isEmpty()) {
      Draft before = back.pop();
      assertThat(before.changes()).hasSize(back.size());
      draft = before;
    }
    assertThat(draft.plan()).isEqualTo(piece.made());
  }

  /** Edit by edit or all at once it is the same, but for where a total that came back is from. */
  private static void assertSame(Plan one, Plan other) {
    for (int i = 0; i < one.weeks().size(); i++) {
      Week week = one.weeks().get(i);
      assertThat(week.days()).isEqualTo(other.weeks().get(i).days());
      assertThat(week.total().value()).isEqualTo(other.weeks().get(i).total().value());
    }
  }

  private static void assertSums(Plan plan) {
    for (Week week : plan.weeks()) {
      assertThat(week.days().stream().mapToInt(Day::trainingSteps).sum())
          .isEqualTo(week.total().value().steps());
    }
  }

  private static void assertOnlyNamedDays(Draft before, Draft after) {
    Set<LocalDate> named = named(before, after.changes().getLast());
    for (Week week : before.plan().weeks()) {
      for (Day day : week.days()) {
        if (!named.contains(day.date())) {
          assertThat(after.day(day.date())).isSameAs(day);
        }
      }
    }
  }

  private static Set<LocalDate> named(Draft draft, PlanChange change) {
    List<LocalDate> dates = new ArrayList<>(List.of(change.date()));
    switch (change) {
      case Moved moved -> dates.add(moved.to());
      case Copied copied -> dates.add(copied.to());
      case Away away -> away.date().datesUntil(away.to().plusDays(1)).forEach(dates::add);
      case WeeksSwapped swapped -> {
        draft.week(swapped.date()).days().forEach(day -> dates.add(day.date()));
        draft.week(swapped.to()).days().forEach(day -> dates.add(day.date()));
      }
      case Resized resized -> {}
      case Retyped retyped -> {}
    }
    return new TreeSet<>(dates);
  }

  @Test
  void aHardDayBesideAnotherIsBrokenAndAnOddWeekdayIsNoted() {
    Draft beside = alex.with(new Moved(TUESDAY, SATURDAY));
    assertThat(beside.findings(Finding.Weight.BROKEN))
        .extracting(Finding::rule)
        .contains("hard-spacing");
    assertThat(beside.allowed()).isFalse();
    Draft friday = alex.with(new Moved(TUESDAY, FRIDAY));
    assertThat(friday.allowed()).isTrue();
    assertThat(friday.findings()).extracting(Finding::rule).contains("run-streak", "day-pref");
    assertThat(friday.findings(Finding.Weight.NOTE)).hasSameSizeAs(friday.findings());
  }

  @Test
  void theCheckerThatSavesSaysTheSameBeforeTheDrop() {
    for (Drop drop : Drop.of(alex, TUESDAY, alex.week(TUESDAY))) {
      if (drop.answer() == Drop.Answer.HERE) {
        continue;
      }
      Plan plan = alex.with(new Moved(TUESDAY, drop.date())).plan();
      boolean broken =
          PlanCheck.violations(alex.piece().athlete(), alex.piece().rules(), plan).stream()
              .anyMatch(one -> Pieces.EDITING.bending(one.rule()).isEmpty());
      assertThat(drop.answer() == Drop.Answer.REFUSED).as(drop.toString()).isEqualTo(broken);
    }
    assertThat(answer(THURSDAY)).isEqualTo(Drop.Answer.SWAP);
    assertThat(answer(FRIDAY)).isEqualTo(Drop.Answer.NOTED);
    assertThat(answer(SATURDAY)).isEqualTo(Drop.Answer.REFUSED);
    assertThat(answer(TUESDAY)).isEqualTo(Drop.Answer.HERE);
  }

  private Drop.Answer answer(LocalDate to) {
    return Drop.of(alex, TUESDAY, to).answer();
  }

  @Test
  void daysAwayAreEmptyForTheCheckerToo() {
    Draft away = alex.with(new Away(TUESDAY, THURSDAY, Cause.TRAVELLING));
    assertThat(away.day(TUESDAY).type().value()).isEqualTo(WorkoutType.REST);
    assertThat(away.findings()).extracting(Finding::rule).doesNotContain("pattern", "one-long");
    Draft back = away.with(new Moved(SATURDAY, THURSDAY));
    assertThat(back.findings(Finding.Weight.BROKEN))
        .extracting(Finding::rule)
        .contains("blocked-day");
    Draft week = alex.with(new Away(TUESDAY, TUESDAY.plusDays(6), Cause.SICK));
    assertThat(week.findings()).extracting(Finding::rule).contains("plan-again");
  }

  @Test
  void daysThatWereLivedAndRacesStay() {
    Draft later = Draft.standing(Pieces.of("alex", THURSDAY));
    assertThatThrownBy(() -> later.with(new Moved(TUESDAY, FRIDAY)))
        .isInstanceOf(CannotEdit.class)
        .hasMessageContaining("2027-01-26 is past (today is 2027-01-28)");
    assertThatThrownBy(() -> later.with(new Moved(SUNDAY, TUESDAY))).isInstanceOf(CannotEdit.class);
    assertThat(Drop.of(later, SUNDAY, TUESDAY).answer()).isEqualTo(Drop.Answer.LOCKED);
    LocalDate race = LocalDate.of(2027, 2, 21);
    assertThatThrownBy(() -> alex.with(new Away(race, race, Cause.SICK)))
        .hasMessageContaining("holds a race");
    assertThatThrownBy(() -> alex.with(new WeeksSwapped(race, TUESDAY)))
        .hasMessageContaining("holds a race");
    assertThatThrownBy(() -> alex.with(new Away(FRIDAY, TUESDAY, Cause.SICK)))
        .hasMessageContaining("is before");
  }

  @Test
  void aLongerLongRunIsAnExceptionAndAMuchLongerOneIsBroken() {
    int steps = alex.day(SUNDAY).trainingSteps();
    Draft more = alex.with(new Resized(SUNDAY, steps + 1));
    assertThat(more.findings(Finding.Weight.EXCEPTION))
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("long-cap", "peak-ceiling");
    Draft most = alex.with(new Resized(SUNDAY, steps + 12));
    assertThat(most.findings(Finding.Weight.BROKEN)).isNotEmpty();
  }

  @Test
  void everyRuleOfTheCheckerHasItsNameInTheList() throws IOException {
    Set<String> found = new TreeSet<>();
    Pattern call = Pattern.compile("(?:found\\.\\w+|atMost)\\(\\s*\"([a-z-]+)\"");
    Path folder = Path.of("src/main/java/dev/cairn/engine/check");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        call.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
      }
    }
    assertThat(new TreeSet<>(PlanCheck.ruleNames())).isEqualTo(found);
    assertThat(PlanCheck.ruleNames()).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleThatBendsIsOneOfTheChecker() {
    assertThat(PlanCheck.ruleNames())
        .containsAll(Pieces.EDITING.bending().stream().map(one -> one.rule()).toList());
  }
}
