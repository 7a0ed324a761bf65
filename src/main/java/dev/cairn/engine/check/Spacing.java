package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.WorkoutType;
import org.jspecify.annotations.Nullable;

/**
 * Hard days keep the easy days between them that rules and modifiers ask for, across week borders
 * and around races; two races are nobody's choice and may stand closer. Run-walk days, the first
 * running somebody does, never stand next to each other.
 */
final class Spacing implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    Day hard = null;
    Day runWalk = null;
    for (Day day : reading.days()) {
      if (day.type().value().hard()) {
        hard(reading, hard, day, found);
        hard = day;
      }
      if (SessionContent.runWalk(day)) {
        if (runWalk != null && apart(runWalk, day) == 1) {
          found.day("run-walk", day, "follows a run-walk day");
        }
        runWalk = day;
      }
    }
  }

  private static void hard(Reading reading, @Nullable Day before, Day day, Findings found) {
    if (before == null) {
      return;
    }
    boolean races =
        before.type().value() == WorkoutType.RACE && day.type().value() == WorkoutType.RACE;
    long between = apart(before, day) - 1;
    if (between < reading.spacing() && !races) {
      found.day(
          "hard-spacing",
          day,
          "is hard "
              + between
              + " easy days after "
              + before.date()
              + ", needed are "
              + reading.spacing());
    }
  }

  private static long apart(Day one, Day other) {
    return other.date().toEpochDay() - one.date().toEpochDay();
  }
}
