package dev.cairn.cli.text;

import dev.cairn.model.Distance;
import dev.cairn.model.Grid;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** The words of a printed calendar. They are English everywhere, whatever the machine's locale. */
final class CalendarWords {
  private CalendarWords() {}

  static String race(Race race) {
    return switch (race) {
      case FIVE_K -> "5K";
      case TEN_K -> "10K";
      case HALF -> "half marathon";
      case MARATHON -> "marathon";
    };
  }

  /** A race's length in the athlete's unit, to one decimal in km and two in miles. */
  static String raceLength(int metres, Grid grid) {
    return BigDecimal.valueOf(metres * 1000L)
        .divide(
            BigDecimal.valueOf(grid.unitMillimetres()),
            grid == Grid.KM ? 1 : 2,
            RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** A word short enough for a day's cell. */
  static String cell(WorkoutType type) {
    return switch (type) {
      case EASY -> "easy";
      case RECOVERY -> "rec";
      case LONG -> "long";
      case STEADY -> "steady";
      case TEMPO -> "tempo";
      case INTERVALS -> "int";
      case HILLS -> "hills";
      case RACE_PACE -> "rp";
      case RACE -> "RACE";
      case REST -> "·";
      case CROSS_TRAINING -> "cross";
    };
  }

  static String type(WorkoutType type) {
    return type == WorkoutType.RACE_PACE ? "race pace" : type.word();
  }

  /** "55 km", "17.5 km", "11.25 mi": for sentences, where the figures need not line up. */
  static String distance(Distance distance) {
    return bare(distance.number()) + " " + distance.grid().unit();
  }

  /** A decimal without trailing zeros. */
  static String bare(String decimal) {
    return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
  }

  /** "30 Nov". */
  static String shortDate(LocalDate date) {
    return date.getDayOfMonth() + " " + title(date.getMonth().name()).substring(0, 3);
  }

  /** "Sunday 21 February 2027". */
  static String longDate(LocalDate date) {
    return title(date.getDayOfWeek().name()) + " " + dateOfYear(date);
  }

  /** "21 February 2027". */
  static String dateOfYear(LocalDate date) {
    return date.getDayOfMonth() + " " + title(date.getMonth().name()) + " " + date.getYear();
  }

  /** "Sun". */
  static String shortDay(DayOfWeek day) {
    return title(day.name()).substring(0, 3);
  }

  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private static String title(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
