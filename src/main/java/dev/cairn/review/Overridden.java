package dev.cairn.review;

/**
 * A value of a plan that a coach replaced, and the decision of the engine that had set it.
 *
 * @param place such as {@code day/2027-01-31/distance}
 */
public record Overridden(String place, String before, String after, SeenDecision decision) {}
