package dev.cairn.pack.origin;

import dev.cairn.trail.PackRef;

/**
 * That a value is one coaches agreed on, and the own pack of the workspace that says so.
 *
 * @param set what it sets
 * @param was the value of the pack before; NaN where the rule itself is new
 */
public record Agreed(PackRef pack, Provenance provenance, Sets.Value set, double was) {}
