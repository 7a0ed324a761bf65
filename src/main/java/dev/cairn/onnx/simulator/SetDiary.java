package dev.cairn.onnx.simulator;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.SetKind;
import dev.cairn.onnx.chance.Chance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of the sets of an exercise is written down, and how. */
final class SetDiary {
  private static final double[] WARM_UPS = {0.5, 0.7, 0.85};

  /** Repetitions left above which few people say how many. */
  private static final double WORTH_TELLING = 4;

  private final Exercise exercise;
  private final Person person;
  private final Habits habits;
  private final Gym gym;
  private final Chance chance;
  private final boolean rising;

  SetDiary(Exercise exercise, Person person, Habits habits, Gym gym, Chance chance) {
    this.exercise = exercise;
    this.person = person;
    this.habits = habits;
    this.gym = gym;
    this.chance = chance;
    this.rising = chance.happens(0.2);
  }

  List<LoggedSet> of(Effort effort, double load) {
    List<LoggedSet> sets = new ArrayList<>();
    if (habits.logsWarmUps() && exercise.compound()) {
      for (double share : WARM_UPS) {
        sets.add(before(habits.marksWarmUps() ? SetKind.WARM_UP : SetKind.WORK, load * share, 6));
      }
    } else if (rising) {
      sets.add(before(SetKind.WORK, load * 0.8, effort.sets().getFirst().reps() + 4));
      sets.add(before(SetKind.WORK, load * 0.9, effort.sets().getFirst().reps() + 2));
    }
    // somebody whose sets rise keeps the top load for the last
    List<Effort.Done> written = rising ? effort.sets().subList(0, 1) : effort.sets();
    for (Effort.Done done : written) {
      if (done.reps() > 0 || habits.marksFailures()) {
        sets.add(work(done, slip(load * done.share())));
      }
    }
    return sets;
  }

  /** Sets of the body alone, which tell how much a muscle worked. */
  List<LoggedSet> bodyAlone() {
    List<LoggedSet> sets = new ArrayList<>();
    int reps = chance.whole(5, 15);
    for (int i = 0; i < 3; i++) {
      sets.add(new LoggedSet(SetKind.WORK, null, Math.max(reps - i, 1), null, null, false));
    }
    return sets;
  }

  private LoggedSet before(SetKind kind, double load, int reps) {
    return new LoggedSet(kind, mass(load), reps, null, null, false);
  }

  private LoggedSet work(Effort.Done done, double load) {
    return new LoggedSet(
        SetKind.WORK,
        mass(load),
        done.reps(),
        null,
        told(done),
        done.failed() && habits.marksFailures());
  }

  private Mass mass(double load) {
    return gym.mass(gym.round(load, exercise.movement()));
  }

  /** The effort as it is told: beginners think they have less left than they have. */
  private @Nullable Double told(Effort.Done done) {
    boolean easy = done.left() > WORTH_TELLING && chance.happens(0.8);
    if (easy || !chance.happens(habits.rpe())) {
      return null;
    }
    double bias = person.years() < 1 ? 0.5 : 0.1;
    double noise = done.failed() ? 0 : chance.normal(bias, habits.rpeNoise());
    return Math.clamp(Math.round(2 * (10 - done.left() + noise)) / 2.0, 5, 10);
  }

  /** Now and then a wrong number comes into a log. */
  private double slip(double load) {
    return chance.happens(0.0005) ? load * (chance.happens(0.5) ? 10 : 0.1) : load;
  }
}
