package dev.cairn.model;

import org.jspecify.annotations.Nullable;

/** An injury now or earlier; what nobody told is null. */
public record Injury(
    String site, @Nullable Double monthsSince, @Nullable Boolean cleared, @Nullable Integer pain) {}
