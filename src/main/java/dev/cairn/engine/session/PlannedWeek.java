package dev.cairn.engine.session;

import dev.cairn.model.Distance;
import dev.cairn.model.Phase;
import dev.cairn.model.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week whose days have roles and distances, waiting for its sessions. */
public record PlannedWeek(
    int number, Phase phase, Kind kind, Distance total, String totalWhy, List<Run> runs) {
  public PlannedWeek {
    runs = List.copyOf(runs);
  }

  /** Full weeks carry the progression; the others rest, shrink or race. */
  public enum Kind {
    FULL,
    CUTBACK,
    CUT_SHORT,
    TAPER,
    RACE
  }

  /**
   * One run of the week in date order; {@code why} is the decision behind its distance, {@code
   * roleWhy} the one behind its place. The goal race itself is no run of this list.
   */
  public record Run(
      LocalDate date,
      Role role,
      Distance distance,
      String why,
      String roleWhy,
      @Nullable Integer minutesAvailable) {}
}
