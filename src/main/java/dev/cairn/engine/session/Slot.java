package dev.cairn.engine.session;

import dev.cairn.model.WorkoutType;

/**
 * A quality day whose turn in the rotation is known.
 *
 * @param rank 0 for the week's main quality day, the one with the most room, 1 for the other
 * @param turn how often its type has had a turn before; it moves the choice of workouts on
 */
record Slot(PlannedWeek week, PlannedWeek.Run run, int rank, WorkoutType scheduled, int turn) {}
