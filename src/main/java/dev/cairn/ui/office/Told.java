package dev.cairn.ui.office;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What an entry says, as far as a line of the ledger needs it.
 *
 * @param thing what it changed, as actions call it; empty where it says nothing of things
 * @param before missing where there was none
 * @param after missing where there is none, or where it was too large to be read for a line
 * @param plan the plan it brought, or speaks of
 */
public record Told(String thing, JsonNode before, JsonNode after, Optional<PlanTold> plan) {
  /**
   * A plan by its number.
   *
   * @param version how many plans the athlete had, this one included
   * @param decisions how many it rests on
   */
  public record PlanTold(String hash, int version, int weeks, int days, long decisions) {}
}
