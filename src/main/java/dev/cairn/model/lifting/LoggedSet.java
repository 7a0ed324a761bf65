package dev.cairn.model.lifting;

import org.jspecify.annotations.Nullable;

/**
 * One set as it was done; null means nobody told.
 *
 * @param load what was added to the bar, the machine or the body; of an assisted exercise what the
 *     machine took off, as a positive weight
 * @param reps whole repetitions; zero when the first one failed
 * @param seconds how long a timed set was held
 * @param rpe effort from 1 to 10; what is told as reps in reserve is ten less that many
 * @param failed whether a repetition was tried and not completed
 */
public record LoggedSet(
    SetKind kind,
    @Nullable Mass load,
    @Nullable Integer reps,
    @Nullable Integer seconds,
    @Nullable Double rpe,
    boolean failed) {}
