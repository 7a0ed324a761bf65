package dev.cairn.ui.office;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.lifting.LogReading.LogFile;
import java.util.List;
import java.util.function.Supplier;

/** Who comes into a workspace in which nobody ever was. */
public record Samples(Supplier<List<AthleteFile>> athletes, Supplier<List<LogFile>> lifters) {
  public static final Samples NOBODY = of(List::of);

  /** People who only run. */
  public static Samples of(Supplier<List<AthleteFile>> athletes) {
    return new Samples(athletes, List::of);
  }
}
