package dev.cairn.trail;

import java.util.List;

/** The decision through which changes reached a value, and what it was changed by. */
public record Cause(DecisionChange lever, List<Root> roots) {
  public Cause {
    roots = List.copyOf(roots);
  }
}
