package dev.cairn.ui.why;

import org.jspecify.annotations.Nullable;

/**
 * A step of the way from the plan to what is shown.
 *
 * @param place where it leads; null for the last one, which is shown
 */
public record Crumb(String text, @Nullable String place) {}
