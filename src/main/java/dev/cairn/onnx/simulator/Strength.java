package dev.cairn.onnx.simulator;

import dev.cairn.model.Sex;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.onnx.chance.Chance;

/**
 * How strong somebody is in one exercise: a part of what could be reached, which grows with
 * sessions, ever more slowly, and fades in long breaks, to come back faster than it was built; less
 * the fatigue of the last days.
 */
final class Strength {
  /** What a session brings a beginner who has everything still to gain, as a share. */
  private static final double GAIN = 0.022;

  private static final double FADES_AFTER_DAYS = 12;
  private static final double FADES_BY_DAY = 0.0016;
  private static final double COMES_BACK = 3;

  /** Days in which two thirds of fatigue are gone. */
  private static final double FATIGUE_DAYS = 3.5;

  private static final double FATIGUE_OF_A_SET = 0.006;

  private final Person person;
  private final double ceiling;
  private double now;
  private double best;
  private double fatigue;
  private double lastDay = Double.NaN;

  Strength(Person person, Exercise exercise, Chance chance) {
    this.person = person;
    this.ceiling =
        share(exercise)
            * person.bodyweight()
            * (person.sex() == Sex.MALE ? 1 : lower(exercise) ? 0.72 : 0.58)
            * person.talent()
            * StrictMath.exp(chance.normal(0, 0.15));
    this.now = ceiling * Math.min(person.level() * StrictMath.exp(chance.normal(0, 0.08)), 0.98);
    this.best = now;
  }

  /**
   * What could be lifted once.
   *
   * @param form how good the day is, 1 being usual
   */
  double on(double day, double form) {
    return now * (1 - fatigue(day)) * form;
  }

  /**
   * Days go by without training, then a session is done.
   *
   * @param quality of the session, 1 being a full one of somebody who eats and sleeps
   */
  void train(double day, double hardSets, double quality) {
    double since = Double.isNaN(lastDay) ? 0 : day - lastDay;
    double idle = Math.max(since - FADES_AFTER_DAYS, 0);
    now *= 1 - Math.min(idle * FADES_BY_DAY, 0.25);
    double room = Math.max(1 - now / ceiling, 0);
    double back = now < 0.98 * best ? COMES_BACK : 1;
    now *= 1 + GAIN * room * quality * person.response() * back;
    best = Math.max(best, now);
    fatigue = fatigue(day) + FATIGUE_OF_A_SET * hardSets;
    lastDay = day;
  }

  private double fatigue(double day) {
    return Double.isNaN(lastDay)
        ? 0
        : Math.min(fatigue * StrictMath.exp(-(day - lastDay) / FATIGUE_DAYS), 0.15);
  }

  private static boolean lower(Exercise exercise) {
    return exercise.primary().contains(Muscle.LEGS) || exercise.primary().contains(Muscle.GLUTES);
  }

  /** What a trained man can reach over his own weight; of dumbbells, one of the two. */
  private static double share(Exercise exercise) {
    double bar =
        switch (exercise.primary().getFirst()) {
          case LEGS, GLUTES -> 2.0;
          case BACK -> 1.3;
          case CHEST -> 1.4;
          case SHOULDERS -> 0.85;
          case ARMS -> 0.7;
          case CORE -> 0.6;
        };
    double kind =
        switch (exercise.movement()) {
          case BARBELL -> 1;
          case DUMBBELL, KETTLEBELL -> 0.38;
          case MACHINE -> 1.6;
          case CABLE -> 0.6;
          case BODYWEIGHT, ASSISTED, TIMED -> 0.5;
        };
    return bar * kind * (exercise.compound() ? 1 : 0.6);
  }
}
