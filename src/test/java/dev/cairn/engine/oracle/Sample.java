package dev.cairn.engine.oracle;

import dev.cairn.engine.LaidPlans;
import dev.cairn.engine.RandomAthletes;
import java.util.function.Consumer;

/** The plans of random athletes in the order of their seeds; refused ones are passed over. */
final class Sample {
  private Sample() {}

  static void of(int plans, Consumer<Laid> ask) {
    int asked = 0;
    for (long seed = 0; asked < plans; seed++) {
      Laid laid = LaidPlans.of(RandomAthletes.oneRace(seed));
      if (laid != null) {
        ask.accept(laid);
        asked++;
      }
    }
  }
}
