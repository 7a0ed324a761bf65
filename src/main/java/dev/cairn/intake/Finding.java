package dev.cairn.intake;

import dev.cairn.json.Place;
import org.jspecify.annotations.Nullable;

/** One thing to say about a file: the field and its place where it has one, and a sentence. */
public record Finding(@Nullable String field, @Nullable Place place, String message) {
  public @Nullable Integer line() {
    return place == null ? null : place.line();
  }

  public @Nullable Integer column() {
    return place == null ? null : place.column();
  }

  /** The message after its place, as a person reads it. */
  public String text() {
    return place == null
        ? message
        : "line " + place.line() + ", column " + place.column() + ": " + message;
  }
}
