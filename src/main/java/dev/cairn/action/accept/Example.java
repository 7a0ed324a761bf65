package dev.cairn.action.accept;

import tools.jackson.databind.JsonNode;

/**
 * A runner of whom it is known whether a rule has to hold, as a case that the rule must pass.
 *
 * @param id names the case: small letters, digits and hyphens
 * @param athlete the few facts that are told, as cases of packs write them
 * @param holds whether the rule holds for this runner
 */
public record Example(String id, JsonNode athlete, boolean holds) {}
