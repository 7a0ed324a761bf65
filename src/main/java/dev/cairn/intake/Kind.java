package dev.cairn.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a field may hold: how to read it and how to say what was expected. */
public interface Kind<T> {
  /** The value, or null when this is not of the kind. */
  @Nullable T read(JsonNode value);

  /** Completes "... but must be ". */
  String expected();

  /** A value close by that was perhaps meant, or nothing. */
  default @Nullable String nearest(JsonNode value) {
    return null;
  }
}
