package dev.cairn.architecture.planted.planningkeepsitsorder.adapt;

import java.util.Set;

/** Days in an order that changes from run to run. */
public final class Days {
  /** The days. */
  public Set<String> rest() {
    return Set.of("MONDAY", "FRIDAY");
  }
}
