package dev.cairn.ui.office;

import dev.cairn.trail.FirstDifference;
import dev.cairn.trail.StoredPlan;
import java.util.Optional;

/**
 * Two plans of one athlete.
 *
 * @param first the first member in which their lines differ
 */
public record PlanPair(
    EntryCase.Version was,
    EntryCase.Version is,
    StoredPlan before,
    StoredPlan after,
    Optional<FirstDifference> first) {}
