package dev.cairn.onnx.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Sex;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.SetKind;
import dev.cairn.onnx.chance.Chance;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulatorTest {
  private static final List<LiftingLog> LOGS = logs(80);

  @Test
  void theSeedAndTheNumberAloneDecide() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(new Simulator(5, Catalogued.EXERCISES).lifter(17)).isEqualTo(LOGS.get(17));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(new Simulator(6, Catalogued.EXERCISES).lifter(17)).isNotEqualTo(LOGS.get(17));
  }

  @Test
  void visitsComeOneAfterTheOther() {
    for (LiftingLog log : LOGS) {
      assertThat(log.sessions()).isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()));
      assertThat(log.sessions()).hasSizeGreaterThan(10);
    }
  }

  /** The population has what real exports have, and lacks what they mostly lack. */
  @Test
  void mostTellNoEffortAndNoSleep() {
    long rated = LOGS.stream().filter(log -> sets(log).anyMatch(set -> set.rpe() != null)).count();
    long slept = LOGS.stream().filter(log -> !log.days().isEmpty()).count();
    long asked = LOGS.stream().filter(log -> !log.lifter().prescriptions().isEmpty()).count();
    assertThat((double) rated / LOGS.size()).isBetween(0.2, 0.6);
    assertThat((double) slept / LOGS.size()).isBetween(0.03, 0.35);
    assertThat((double) asked / LOGS.size()).isBetween(0.1, 0.5);
    assertThat(LOGS.stream().flatMap(SimulatorTest::sets).filter(LoggedSet::failed)).isNotEmpty();
    assertThat(
            LOGS.stream().flatMap(SimulatorTest::sets).filter(set -> set.kind() == SetKind.WARM_UP))
        .isNotEmpty();
  }

  @Test
  void somePauseForWeeks() {
    long pauses =
        LOGS.stream()
            .filter(log ->
                IntStream.range(1, log.sessions().size())
                    .anyMatch(i -> gap(log.sessions(), i).toDays() > 14))
            .count();
    assertThat(pauses).isGreaterThan(LOGS.size() / 4);
  }

  @Test
  void effortIsWithinItsScale() {
    LOGS.stream()
        .flatMap(SimulatorTest::sets)
        .forEach(set -> {
          Double rpe = set.rpe();
          assertThat(rpe == null || (rpe >= 5 && rpe <= 10)).isTrue();
          assertThat(set.reps()).isNotNull().isNotNegative();
        });
  }

  @Test
  void beginnersGainMoreThanTheExperienced() {
    Person beginner = person(0.2, 0.5);
    Person experienced = person(12, 0.93);
    assertThat(afterAYear(beginner)).isBetween(1.4, 1.8);
    assertThat(afterAYear(experienced)).isBetween(1.02, 1.15);
  }

  @Test
  void aLongPauseCostsStrengthAndAWeekDoesNot() {
    Strength strength =
        new Strength(person(3, 0.8), Catalogued.EXERCISES.getFirst(), new Chance(1));
    strength.train(0, 0, 0);
    double before = strength.on(0, 1);
    strength.train(7, 0, 0);
    assertThat(strength.on(7, 1)).isEqualTo(before);
    strength.train(67, 0, 0);
    assertThat(strength.on(67, 1) / before).isBetween(0.85, 0.95);
  }

  /** On the average of many, since no two begin at the same point. */
  private static double afterAYear(Person person) {
    return IntStream.range(0, 100)
        .mapToDouble(number -> afterAYear(person, Chance.of(1, number)))
        .average()
        .orElseThrow();
  }

  private static double afterAYear(Person person, Chance chance) {
    Strength strength = new Strength(person, Catalogued.EXERCISES.getFirst(), chance);
    double before = strength.on(0, 1);
    for (int day = 0; day < 365; day += 4) {
      strength.train(day, 0, 0.8);
    }
    return strength.on(365, 1) / before;
  }

  private static Person person(double years, double level) {
    return new Person(Sex.FEMALE, 30, 70, years, LiftingGoal.STRENGTH, level, 1, 1, 0.02, 8);
  }

  private static Duration gap(List<LiftingSession> sessions, int at) {
    return Duration.between(sessions.get(at - 1).start(), sessions.get(at).start());
  }

  private static Stream<LoggedSet> sets(LiftingLog log) {
    return log.sessions().stream()
        .map(LiftingSession::work)
        .flatMap(List::stream)
        .map(ExerciseWork::sets)
        .flatMap(List::stream);
  }

  private static List<LiftingLog> logs(int count) {
    Simulator simulator = new Simulator(5, Catalogued.EXERCISES);
    return IntStream.range(0, count).mapToObj(simulator::lifter).toList();
  }
}
