package dev.cairn.engine.allocation;

import dev.cairn.model.Role;

/**
 * A run waiting for its distance, in steps.
 *
 * @param before what the same weekday held in the last full week, or -1
 */
public record Slot(int day, Role role, int low, int high, int before) {}
