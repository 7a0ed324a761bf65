package dev.cairn.strength.feature;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.Mass;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a lifter weighed when: the last note up to a day, else what was told once. */
public final class Bodyweights {
  private final @Nullable Mass told;
  private final NavigableMap<LocalDate, Mass> noted = new TreeMap<>();

  private Bodyweights(@Nullable Mass told) {
    this.told = told;
  }

  public static Bodyweights of(LiftingLog log) {
    Bodyweights weights = new Bodyweights(log.lifter().bodyweight());
    for (DailyNote note : log.days()) {
      if (note.bodyweight() != null) {
        weights.noted.put(note.date(), note.bodyweight());
      }
    }
    return weights;
  }

  /** NaN when nobody told. */
  public double kilogramsOn(LocalDate date) {
    Map.Entry<LocalDate, Mass> last = noted.floorEntry(date);
    Mass weight = last == null ? told : last.getValue();
    return weight == null ? Double.NaN : weight.kilograms();
  }
}
