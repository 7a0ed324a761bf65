package dev.cairn.pack.shelf;

import dev.cairn.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/**
 * How far a pack came.
 *
 * @param version null when pack.json could not be read, and {@code sha256} when a file is not what
 *     pack.json says
 * @param stage the stage it failed at, or {@code ENABLE}
 */
public record PackStatus(
    String id,
    @Nullable String version,
    @Nullable String sha256,
    Stage stage,
    @Nullable PackProblem problem,
    Counts counts) {
  public boolean enabled() {
    return problem == null;
  }

  /** How much of each kind the pack holds; zeros when it could not be read. */
  public record Counts(
      int templates,
      int workouts,
      int modifiers,
      int redLines,
      int cases,
      int models,
      int exercises,
      int questions,
      int sentences,
      int meetings) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
