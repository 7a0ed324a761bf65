package dev.cairn.onnx.simulator;

import dev.cairn.model.Sex;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.onnx.chance.Chance;

/**
 * Somebody who lifts.
 *
 * @param level strength at the beginning over what could ever be reached
 * @param talent what could be reached, over that of most
 * @param response what a session brings, over what it brings most
 * @param dayNoise how much strength differs from day to day, as a share
 * @param sleepNeed hours
 */
record Person(
    Sex sex,
    double age,
    double bodyweight,
    double years,
    LiftingGoal goal,
    double level,
    double talent,
    double response,
    double dayNoise,
    double sleepNeed) {
  static Person by(Chance chance) {
    boolean man = chance.happens(0.7);
    double years =
        switch (chance.among(0.3, 0.45, 0.25)) {
          case 0 -> chance.between(0, 0.7);
          case 1 -> chance.between(0.7, 4);
          default -> chance.between(4, 20);
        };
    double built = 0.5 + 0.42 * (1 - StrictMath.exp(-years / 2));
    return new Person(
        man ? Sex.MALE : Sex.FEMALE,
        Math.clamp(18 + years + Math.abs(chance.normal(0, 12)), 16, 75),
        Math.clamp(chance.normal(man ? 82 : 65, man ? 13 : 11), 45, 140),
        years,
        LiftingGoal.values()[chance.among(0.35, 0.4, 0.15, 0.1)],
        Math.clamp(built + chance.normal(0, 0.05), 0.4, 0.97),
        StrictMath.exp(chance.normal(0, 0.18)),
        StrictMath.exp(chance.normal(0, 0.5)),
        chance.between(0.012, 0.04),
        chance.between(6.5, 8.5));
  }
}
