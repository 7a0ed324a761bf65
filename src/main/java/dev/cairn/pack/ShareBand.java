package dev.cairn.pack;

import dev.cairn.model.Race;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** How much of a week the long run and each quality session may take, in percent. */
public record ShareBand(SortedSet<Race> races, int runDays, Band longRun, @Nullable Band quality) {
  /** Lower and upper percent. */
  public record Band(double low, double high) {
    public double middle() {
      return (low + high) / 2;
    }
  }
}
