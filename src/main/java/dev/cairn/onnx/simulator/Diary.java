package dev.cairn.onnx.simulator;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.onnx.chance.Chance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody's days: how they are, when they come, and what is noted of them. */
final class Diary {
  private static final double SLEEP_COSTS = 0.008;
  private static final double ILL = 0.02;

  private final LocalDate first;
  private final Person person;
  private final Habits habits;
  private final Chance chance;
  private final int hour;
  private final boolean tellsMinutes;
  private final TreeMap<Integer, Double> slept = new TreeMap<>();

  Diary(LocalDate first, Person person, Habits habits, Chance chance) {
    this.first = first;
    this.person = person;
    this.habits = habits;
    this.chance = chance;
    this.hour =
        chance.happens(0.7)
            ? new int[] {7, 12, 18}[chance.among(0.3, 0.15, 0.55)]
            : chance.whole(4, 21);
    this.tellsMinutes = chance.happens(0.8);
  }

  Day day(int number, boolean lightWeek) {
    double sleep = Math.clamp(chance.normal(person.sleepNeed() - 0.4, 0.9), 3, 11);
    slept.put(number, sleep);
    double tired = SLEEP_COSTS * Math.max(person.sleepNeed() - sleep, 0);
    double ill = chance.happens(ILL) ? chance.between(0.04, 0.1) : 0;
    double form = 1 + chance.normal(0, person.dayNoise()) - tired - ill;
    double share = lightWeek ? chance.between(0.65, 0.9) : 1;
    return new Day(number, form, share, chance.between(0.5, 1.1));
  }

  LiftingSession session(int day, List<ExerciseWork> work) {
    LocalDateTime start =
        first.plusDays(day).atTime(hour, 0).plusMinutes(Math.round(chance.normal(30, 35)));
    return new LiftingSession(start, tellsMinutes ? chance.whole(35, 95) : null, work);
  }

  /** Notes of the days with a visit; between them people note no less, but nobody sees more. */
  List<DailyNote> notes(List<LiftingSession> sessions) {
    List<DailyNote> notes = new ArrayList<>();
    int at = 0;
    LiftingSession before = null;
    for (double sleep : slept.values()) {
      LiftingSession session = sessions.get(at++);
      if (chance.happens(habits.notes())) {
        notes.add(note(session.start().toLocalDate(), sleep, before));
      }
      before = session;
    }
    return notes;
  }

  private DailyNote note(LocalDate date, double sleep, @Nullable LiftingSession before) {
    boolean yesterday = before != null && !before.start().toLocalDate().isBefore(date.minusDays(2));
    int sore = Math.clamp(Math.round(chance.normal(yesterday ? 2.6 : 1.7, 0.8)), 1, 5);
    int stress = Math.clamp(Math.round(chance.normal(2.4, 1)), 1, 5);
    Mass weight =
        chance.happens(0.5)
            ? Mass.ofKilograms(Math.round(chance.normal(person.bodyweight(), 0.8) * 10) / 10.0)
            : null;
    List<Muscle> pain =
        chance.happens(0.03)
            ? List.of(Muscle.values()[chance.below(Muscle.values().length)])
            : List.of();
    return new DailyNote(
        date, Math.round(sleep * 2) / 2.0, sore, stress, weight, chance.happens(0.7) ? pain : null);
  }
}
