package dev.cairn.architecture.planted.nocycles.engine.week;

import dev.cairn.architecture.planted.nocycles.engine.pace.Pace;
import java.util.List;

/** The other half. */
public record Week(List<Pace> paces) {
  /** The first pace. */
  public Pace first() {
    return paces.getFirst();
  }
}
