package dev.cairn.model.lifting;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One visit to the gym, by the lifter's own clock. */
public record LiftingSession(
    LocalDateTime start, @Nullable Integer minutes, List<ExerciseWork> work) {
  public LiftingSession {
    work = List.copyOf(work);
  }
}
