package dev.cairn.engine.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedSet;

/** Weekdays as bits from Monday on. */
public final class WeekDays {
  public static final int ALL = 127;
  private static final String[] SHORT = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

  private WeekDays() {}

  public static int mask(SortedSet<DayOfWeek> days) {
    int mask = 0;
    for (DayOfWeek day : days) {
      mask |= 1 << day.ordinal();
    }
    return mask;
  }

  /** The days of a week whose dates are among the given ones. */
  public static int mask(LocalDate monday, SortedSet<LocalDate> dates) {
    if (dates.isEmpty()) {
      return 0;
    }
    long first = monday.toEpochDay();
    int mask = 0;
    for (LocalDate date : dates) {
      long day = date.toEpochDay() - first;
      mask |= day >= 0 && day < 7 ? 1 << day : 0;
    }
    return mask;
  }

  /** The days of a week that lie before a date. */
  public static int before(LocalDate monday, LocalDate date) {
    long days = date.toEpochDay() - monday.toEpochDay();
    return (1 << Math.clamp(days, 0, 7)) - 1;
  }

  /** "Tue Thu Sat Sun". */
  public static String text(int mask) {
    StringBuilder text = new StringBuilder();
    for (int day = 0; day < 7; day++) {
      if ((mask >> day & 1) == 1) {
        text.append(text.isEmpty() ? "" : " ").append(SHORT[day]);
      }
    }
    return text.isEmpty() ? "no day" : text.toString();
  }

  /** "Tue quality, Thu easy, Sun long". */
  public static String text(WeekShape shape) {
    StringBuilder text = new StringBuilder();
    for (int day = 0; day < 7; day++) {
      if (shape.holds(day)) {
        text.append(text.isEmpty() ? "" : ", ").append(SHORT[day]).append(' ');
        text.append(shape.role(day).word());
      }
    }
    return text.isEmpty() ? "no run" : text.toString();
  }
}
