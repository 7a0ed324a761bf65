package dev.cairn.engine.check;

import dev.cairn.model.Intensity;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions of a runner whose easy kilometre takes six minutes and whose hard one takes five. */
final class TestSessions {
  static final int EASY_SECONDS = 360;
  static final int HARD_SECONDS = 300;

  private TestSessions() {}

  /** An easy run, or a quality one with so many hard minutes in one piece. */
  static Session of(WorkoutType type, long metres, int hardMinutes) {
    return hardMinutes == 0 ? easy(metres) : quality(type, (int) metres, hardMinutes);
  }

  private static Session easy(long metres) {
    return session(List.of(step(Part.MAIN, Zone.EASY, (int) metres)), 0);
  }

  private static Session quality(WorkoutType type, int metres, int hardMinutes) {
    Zone zone = type == WorkoutType.INTERVALS ? Zone.INTERVAL : Zone.THRESHOLD;
    int main = hardMinutes * 60_000 / HARD_SECONDS;
    List<Step> steps = new ArrayList<>();
    steps.add(step(Part.WARM_UP, Zone.EASY, 2000));
    steps.add(step(Part.MAIN, zone, main));
    steps.add(step(Part.COOL_DOWN, Zone.EASY, metres - 2000 - main));
    return session(steps, hardMinutes);
  }

  static Step step(Part part, Zone zone, int metres) {
    int perKm = zone == Zone.EASY ? EASY_SECONDS : HARD_SECONDS;
    PaceRange pace = new PaceRange(perKm - 5, perKm + 5);
    return new Step(part, 1, zone, metres, metres * perKm / 1000, false, pace, 0, null);
  }

  static Session session(List<Step> steps, double hardMinutes) {
    int seconds = 0;
    for (Step step : steps) {
      seconds += step.reps() * (step.seconds() + step.recoverySeconds());
    }
    return session(steps, hardMinutes, (seconds + 59) / 60, null);
  }

  static Session session(
      List<Step> steps, double hardMinutes, int minutes, @Nullable PaceRange pace) {
    return new Session("w", "w", Intensity.LOW, minutes, pace, "Z2", hardMinutes, steps);
  }
}
