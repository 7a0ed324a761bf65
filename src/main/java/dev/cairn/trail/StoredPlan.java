package dev.cairn.trail;

import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Race;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A plan as a file holds it, with the athlete's input it was made from. */
public record StoredPlan(
    String athleteId,
    String engineVersion,
    List<PackRef> packs,
    Race race,
    LocalDate raceDate,
    Goal goal,
    List<StoredWeek> weeks,
    Trail trail,
    List<Relaxation> relaxed,
    List<Warning> warnings,
    JsonNode input,
    String hash) {
  public StoredPlan {
    packs = List.copyOf(packs);
    weeks = List.copyOf(weeks);
    relaxed = List.copyOf(relaxed);
    warnings = List.copyOf(warnings);
  }

  /** The steps in which the athlete's distances are planned. */
  public Grid grid() {
    return input.path("units").asString("").equals(Grid.MI.unit()) ? Grid.MI : Grid.KM;
  }

  /** The athlete's name, or the id where none is told. */
  public String athleteName() {
    return input.path("name").asString(athleteId);
  }
}
