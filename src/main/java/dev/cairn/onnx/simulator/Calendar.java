package dev.cairn.onnx.simulator;

import dev.cairn.onnx.chance.Chance;
import java.util.Arrays;

/** When somebody comes: on the usual days of the week, less what is missed and long breaks. */
final class Calendar {
  private static final int WEEK = 7;
  private static final double DAYS_A_YEAR = 365;

  private final Habits habits;
  private final Chance chance;
  private final int[] weekdays;
  private int day = -1;

  Calendar(Habits habits, Chance chance) {
    this.habits = habits;
    this.chance = chance;
    this.weekdays = Arrays.copyOf(chance.order(WEEK), habits.visits());
  }

  /** Days since the first. */
  int nextVisit() {
    do {
      day++;
      if (chance.happens(habits.layOffs() / DAYS_A_YEAR)) {
        day += chance.happens(0.75) ? chance.whole(7, 21) : chance.whole(21, 75);
      }
    } while (!planned() || chance.happens(habits.missed()));
    return day;
  }

  boolean lightWeek(int visit) {
    return habits.lightWeeks() > 0 && visit / WEEK % habits.lightWeeks() == habits.lightWeeks() - 1;
  }

  private boolean planned() {
    return Arrays.stream(weekdays).anyMatch(weekday -> weekday == day % WEEK);
  }
}
