package dev.cairn.model.lifting;

import org.jspecify.annotations.Nullable;

/**
 * What the coach asks of an exercise; a model or a rule only proposes the load within it.
 *
 * @param deload whether a lighter session is planned whatever the log says
 */
public record Prescription(
    String exercise,
    int sets,
    int repsFrom,
    int repsTo,
    double targetRpe,
    @Nullable Integer restSeconds,
    boolean deload) {}
