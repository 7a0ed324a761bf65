package dev.cairn.action.rulebook;

import tools.jackson.databind.JsonNode;

/**
 * A runner of whom it is known whether a rule holds.
 *
 * @param given what is told of the runner
 */
public record BookCase(String id, JsonNode given, boolean holds) {}
