package dev.cairn.onnx.simulator;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.onnx.chance.Chance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One exercise as one person pursues it, session by session. */
final class Pursuit {
  private static final double LONG_BREAK_DAYS = 13;
  private static final double BAD_DAY = 0.965;

  private final Exercise exercise;
  private final Person person;
  private final Habits habits;
  private final Gym gym;
  private final Chance chance;
  private final Strength strength;
  private final SetDiary diary;
  private final @Nullable Integer rest;
  private Chooser chooser;
  private double load;
  private boolean reached = true;
  private int fewest;
  private int missed;
  private double left;
  private int times;
  private double last;

  Pursuit(
      Exercise exercise,
      Strength strength,
      Person person,
      Habits habits,
      Gym gym,
      Way way,
      Chance chance) {
    this.exercise = exercise;
    this.person = person;
    this.habits = habits;
    this.gym = gym;
    this.chance = chance;
    this.strength = strength;
    this.chooser = new Chooser(way, person, exercise.compound(), chance);
    this.rest = chance.happens(0.5) ? 60 * chance.whole(1, 4) : null;
    this.diary = new SetDiary(exercise, person, habits, gym, chance);
  }

  Exercise exercise() {
    return exercise;
  }

  Prescription prescription() {
    return new Prescription(
        exercise.id(),
        chooser.sets(),
        chooser.from(),
        chooser.to(),
        chooser.targetRpe(),
        rest,
        false);
  }

  /** The sets of a day, as they come into the log; none when nothing was written down. */
  List<LoggedSet> sets(Day day) {
    if (exercise.movement() == Movement.BODYWEIGHT) {
      return diary.bodyAlone();
    }
    if (times > 0 && chance.happens(0.008)) {
      Way other = Way.by(chance, person);
      chooser = new Chooser(other, person, exercise.compound(), chance);
      times = 0;
    }
    double gap = times == 0 ? 0 : day.number() - last;
    if (gap > LONG_BREAK_DAYS) {
      chooser.shrink(StrictMath.pow(habits.comesBackAt(), Math.min(gap / 28, 1.5)));
      missed = 0;
    }
    double able = strength.on(day.number(), day.form());
    Ask ask = chooser.next(course(able));
    double meant = times > 0 && chance.happens(habits.whims()) ? whim() : ask.load();
    double chosen = gym.round(meant * day.share() * accident(day), exercise.movement());
    Effort effort = Effort.of(ask, chosen, able, chance);
    remember(ask, effort, chosen, day);
    return diary.of(effort, chosen);
  }

  private Course course(double able) {
    double felt = able * StrictMath.exp(chance.normal(0, 0.015));
    double step = gym.step(exercise.movement());
    return new Course(load, reached, fewest, missed, left, felt, step, times);
  }

  /** People do what they did last time, or a little more or less, whatever their plan says. */
  private double whim() {
    double step = gym.step(exercise.movement());
    return switch (chance.among(0.45, 0.2, 0.1, 0.25)) {
      case 0 -> load;
      case 1 -> load + (chance.happens(0.6) ? step : -step);
      case 2 -> load + (chance.happens(0.6) ? 2 : -2) * step;
      default -> load * chance.between(0.85, 1.15);
    };
  }

  /** What changes a load beside all plans: a bad day, another machine, a slip of the mind. */
  private double accident(Day day) {
    if (day.form() < BAD_DAY && chance.happens(0.4)) {
      return 0.95;
    }
    boolean stack =
        exercise.movement() == Movement.MACHINE || exercise.movement() == Movement.CABLE;
    if (chance.happens(stack ? 0.04 : 0.006)) {
      return chance.between(0.75, 1.3);
    }
    return chance.happens(0.02) ? chance.between(0.7, 0.95) : 1;
  }

  private void remember(Ask ask, Effort effort, double chosen, Day day) {
    reached = effort.fewest() >= ask.reps();
    missed = reached ? 0 : missed + 1;
    fewest = effort.fewest();
    left = effort.left();
    load = chosen;
    times++;
    strength.train(day.number(), (double) effort.hard(), day.quality());
    last = day.number();
  }
}
