package dev.cairn.engine.session;

import dev.cairn.pack.Workout;
import dev.cairn.trail.Alternative;
import java.util.ArrayList;
import java.util.List;

/** The workouts that were not chosen, and what each would have needed. */
record RunnersUp(Library library, Sizing sizing, HardMinutes minutes, int weeks) {
  private static final int SHOWN = 3;

  List<Alternative> of(Quality quality, Variant taken) {
    List<Alternative> others = new ArrayList<>();
    Slot slot = quality.slot();
    Variant bigger = sizing.above(taken);
    if (bigger != null) {
      others.add(new Alternative(bigger.text(), tooMuch(bigger, room(quality))));
    }
    List<Workout> workouts = library.workouts(slot.week().phase(), quality.type());
    for (Workout workout : Choice.inTurn(workouts, slot.turn(), weeks)) {
      if (others.size() < SHOWN && !workout.id().equals(taken.workout().id())) {
        others.add(other(workout, quality, taken));
      }
    }
    return others;
  }

  private Alternative other(Workout workout, Quality quality, Variant taken) {
    Room room = room(quality);
    Variant fitting = sizing.largest(workout, room);
    if (fitting == null) {
      Variant smallest = sizing.smallest(workout);
      return new Alternative(smallest.text(), tooMuch(smallest, room));
    }
    String hard = Minutes.number(fitting.hardSeconds());
    String of = " of the " + Minutes.number(room.hardSeconds()) + " hard minutes allowed";
    boolean later = fitting.hardSeconds() >= taken.hardSeconds() || isClose(fitting, room);
    return new Alternative(
        fitting.text(),
        later
            ? "gives " + hard + of + ", but its turn is another time"
            : "gives only " + hard + of);
  }

  private static boolean isClose(Variant variant, Room room) {
    return variant.hardSeconds() >= Choice.CLOSE * room.hardSeconds();
  }

  private static String tooMuch(Variant variant, Room room) {
    if (variant.hardSeconds() > room.hardSeconds()) {
      return "needs "
          + Minutes.number(variant.hardSeconds())
          + " hard minutes, "
          + Minutes.number(room.hardSeconds())
          + " are allowed";
    }
    if (variant.hardMetres() > room.hardMetres()) {
      return "needs " + variant.hardMetres() + " hard metres, the week allows " + room.hardMetres();
    }
    return variant.metres() > room.metres()
        ? "needs " + variant.metres() + " m with recoveries, the day has " + room.metres()
        : "takes longer than the day has";
  }

  private Room room(Quality quality) {
    return minutes.room(quality.type(), quality.slot(), quality.allowance());
  }
}
