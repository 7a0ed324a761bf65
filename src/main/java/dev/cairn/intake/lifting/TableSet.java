package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.LoggedSet;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A set with the session and the exercise it belongs to. */
record TableSet(
    LocalDateTime start,
    String workout,
    @Nullable Integer minutes,
    String exercise,
    LoggedSet set) {}
