package dev.cairn.pack;

import dev.cairn.trail.PackRef;

/**
 * What a workspace decided about a modifier of a pack, and the own pack of the workspace that says
 * so.
 *
 * @param was the value of the pack; of no meaning where the whole modifier is switched off
 */
public record Decided(PackRef pack, Signed signed, double was) {}
