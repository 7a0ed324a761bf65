package dev.cairn.ui.office;

import dev.cairn.action.athlete.AthletePast;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.pack.ReviewRules.AskAgain;
import dev.cairn.trail.StoredPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that is known of an athlete, and where it comes from.
 *
 * @param input the file as it lies in the workspace, byte for byte
 * @param plan the one that stands
 * @param version how many plans there were, this one included
 * @param refused why none can be made now
 * @param damage what is wrong with the plan that lies there; empty where nothing is
 * @param asked when what grows old is old
 * @param coaches names by what entries call them
 */
public record PersonCase(
    Person person,
    AthleteFile file,
    byte[] input,
    Optional<StoredPlan> plan,
    int version,
    Optional<PlanCase.NoPlan> refused,
    String damage,
    List<PlanCase.Stage> stages,
    AthletePast past,
    List<AskAgain> asked,
    SortedMap<String, String> coaches,
    Map<String, List<Effect>> effects,
    LocalDate today) {
  public PersonCase {
    stages = List.copyOf(stages);
    asked = List.copyOf(asked);
  }

  /**
   * Something of the plan that a field decides.
   *
   * @param words the thing that was decided, as sentences call it, or the modifier by its name
   * @param modifier whether the field makes a modifier apply
   */
  public record Effect(String decision, String words, boolean modifier) {}

  /** What a field decides in the plan; empty where nothing depends on it. */
  public List<Effect> effects(String field) {
    return effects.getOrDefault(field, List.of());
  }
}
