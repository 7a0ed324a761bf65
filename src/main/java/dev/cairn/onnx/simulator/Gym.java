package dev.cairn.onnx.simulator;

import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.onnx.chance.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * Which loads there are where somebody lifts.
 *
 * @param plate step of a loaded bar, in the unit; the others likewise
 */
record Gym(LoadUnit unit, double plate, double dumbbell, double stack) {
  static Gym by(Chance chance) {
    return chance.happens(0.6)
        ? new Gym(
            LoadUnit.KILOGRAM,
            chance.happens(0.8) ? 2.5 : 1.25,
            chance.happens(0.6) ? 2 : 2.5,
            chance.happens(0.5) ? 5 : 2.5)
        : new Gym(LoadUnit.POUND, chance.happens(0.8) ? 5 : 2.5, 5, chance.happens(0.6) ? 10 : 5);
  }

  double step(Movement movement) {
    return unit.kilograms()
        * switch (movement) {
          case BARBELL -> plate;
          case DUMBBELL, KETTLEBELL -> dumbbell;
          case MACHINE, CABLE, BODYWEIGHT, ASSISTED, TIMED -> stack;
        };
  }

  /** The nearest load there is, in kilograms; a bar is never lighter than itself. */
  double round(double kilograms, Movement movement) {
    double step = step(movement);
    double least = movement == Movement.BARBELL ? bar() * unit.kilograms() : step;
    double steps = Math.max(Math.round((kilograms - least) / step), 0);
    return least + steps * step;
  }

  Mass mass(double kilograms) {
    double told = Math.round(kilograms / unit.kilograms() * 100) / 100.0;
    return Mass.of(told, unit);
  }

  Equipment equipment() {
    double[] plates =
        unit == LoadUnit.KILOGRAM
            ? new double[] {25, 20, 15, 10, 5, 2.5}
            : new double[] {45, 35, 25, 10, 5};
    List<Mass> pairs = new ArrayList<>();
    for (double weight : plates) {
      pairs.add(Mass.of(weight, unit));
    }
    pairs.add(Mass.of(plate / 2, unit));
    List<Mass> hands = new ArrayList<>();
    for (int i = 1; i <= 25; i++) {
      hands.add(Mass.of(i * dumbbell, unit));
    }
    return new Equipment(unit, Mass.of(bar(), unit), pairs, hands, Mass.of(stack, unit), null);
  }

  private double bar() {
    return unit == LoadUnit.KILOGRAM ? 20 : 45;
  }
}
