package dev.cairn.trail;

import org.jspecify.annotations.Nullable;

/** One decision as two plans took it; one of them may not have taken it at all. */
public record DecisionChange(@Nullable Decision before, @Nullable Decision after) {
  public DecisionChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("A decision that neither plan took");
    }
  }

  /** The decision as it is now, or as it was when it is gone. */
  public Decision either() {
    if (after != null) {
      return after;
    }
    if (before != null) {
      return before;
    }
    throw new IllegalStateException("A decision that neither plan took");
  }

  /** Whether only one of the plans has the decision. */
  public boolean oneSided() {
    return before == null || after == null;
  }

  public boolean valueChanged() {
    return before == null || after == null || !before.value().equals(after.value());
  }

  boolean modifier() {
    return either().source() instanceof Source.Modifier;
  }
}
