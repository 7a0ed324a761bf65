package dev.cairn.review.edit;

import dev.cairn.model.Distance;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes a session longer or shorter in its easy running; what is hard in it stays as it is. */
final class Lengthening {
  private static final int LEAST_METRES = 500;
  private static final int MINUTE = 60;

  private final LocalDate date;

  Lengthening(LocalDate date) {
    this.date = date;
  }

  Session to(Session session, Distance before, Distance after) {
    int more = after.metres() - before.metres();
    if (more == 0) {
      return session;
    }
    int easy = easiest(session.steps());
    Step old = session.steps().get(easy);
    if (old.metres() + more < LEAST_METRES) {
      throw new CannotEdit(
          date
              + " cannot be "
              + after.text()
              + ": its easy running would be under "
              + LEAST_METRES
              + " m, so nothing was changed. Maybe make it an easy day first.");
    }
    int metres = old.metres() + more;
    int seconds = (int) ((long) old.seconds() * metres / old.metres());
    List<Step> steps = new ArrayList<>(session.steps());
    steps.set(
        easy,
        new Step(
            old.part(),
            old.reps(),
            old.zone(),
            metres,
            seconds,
            old.byTime(),
            old.pace(),
            old.recoverySeconds(),
            old.recoveryZone(),
            old.uphill()));
    int minutes = session.durationMins() + Math.round((float) (seconds - old.seconds()) / MINUTE);
    return new Session(
        session.workoutId(),
        session.name(),
        session.intensity(),
        minutes,
        session.pace(),
        session.hrZone(),
        session.hardMinutes(),
        steps);
  }

  /** The longest easy step that is run once and knows its length. */
  private int easiest(List<Step> steps) {
    int found = -1;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean easy = step.zone() == Zone.EASY && step.reps() == 1 && step.metres() > 0;
      if (easy && (found < 0 || step.metres() > steps.get(found).metres())) {
        found = i;
      }
    }
    if (found < 0) {
      throw new CannotEdit(
          date
              + " has no easy running that could be made longer or shorter, so nothing was"
              + " changed. Maybe make it an easy day first.");
    }
    return found;
  }
}
