package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in most gyms, for logs that do not tell what there is. */
final class StandardGym {
  private StandardGym() {}

  static Equipment of(LoadUnit unit) {
    return switch (unit) {
      case KILOGRAM ->
          new Equipment(
              unit,
              Mass.of(20, unit),
              masses(unit, 25, 25, 25, 25, 20, 15, 10, 5, 2.5, 1.25),
              row(unit, 1, 10, 1, 12, 40, 2),
              Mass.of(5, unit),
              Mass.of(100, unit));
      case POUND ->
          new Equipment(
              unit,
              Mass.of(45, unit),
              masses(unit, 45, 45, 45, 45, 35, 25, 10, 10, 5, 2.5),
              row(unit, 5, 25, 5, 30, 100, 5),
              Mass.of(10, unit),
              Mass.of(200, unit));
    };
  }

  private static List<Mass> masses(LoadUnit unit, double... amounts) {
    return java.util.Arrays.stream(amounts).mapToObj(amount -> Mass.of(amount, unit)).toList();
  }

  /** Two runs of dumbbells, each with its step. */
  private static List<Mass> row(
      LoadUnit unit, int from, int to, int step, int thenFrom, int thenTo, int thenStep) {
    return Stream.concat(
            run(from, to, step).mapToObj(amount -> Mass.of(amount, unit)),
            run(thenFrom, thenTo, thenStep).mapToObj(amount -> Mass.of(amount, unit)))
        .toList();
  }

  private static IntStream run(int from, int to, int step) {
    return IntStream.iterate(from, at -> at <= to, at -> at + step);
  }
}
