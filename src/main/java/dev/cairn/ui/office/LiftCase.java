package dev.cairn.ui.office;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.plate.Loads.Rung;
import dev.cairn.strength.roster.Listed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of one lifter with all that belongs to the next load.
 *
 * @param moment of the session it is for
 * @param loads that can be put on, from easy to hard
 * @param sessions the last ones, oldest first
 * @param model that answers next loads or would if it could; empty where there is none at all
 */
public record LiftCase(
    GymLifter lifter,
    LoadUnit plates,
    Exercise exercise,
    LocalDateTime moment,
    Answer answer,
    List<Rung> loads,
    Optional<Decided> decision,
    List<Session> sessions,
    Optional<Listed> model) {
  public LiftCase {
    loads = List.copyOf(loads);
    sessions = List.copyOf(sessions);
  }

  /**
   * A coach's word on a suggestion.
   *
   * @param verdict accepted, modified or declined
   * @param load that was decided on; null when declined
   */
  public record Decided(String verdict, Mass suggested, @Nullable Mass load, String reason) {}

  /**
   * A session that was.
   *
   * @param decision on the suggestion for it, if there was one
   * @param rule what the rule says of it now, looking at what was before; null without a log before
   */
  public record Session(Performance done, Optional<Decided> decision, @Nullable Mass rule) {}
}
