package dev.cairn.architecture.planted.nocycles.engine.pace;

import dev.cairn.architecture.planted.nocycles.engine.week.Week;

/** Half of a cycle that stays inside one part. */
public record Pace(Week week) {}
