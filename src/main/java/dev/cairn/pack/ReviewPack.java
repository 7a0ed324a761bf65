package dev.cairn.pack;

import dev.cairn.trail.PackRef;

/** Rules of review in force, and the pack they stand in. */
public record ReviewPack(PackRef ref, ReviewRules rules) {}
