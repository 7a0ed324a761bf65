package dev.cairn.engine.brief;

import dev.cairn.model.Grid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Figures and days as sentences show them, the same under every locale. */
public final class Words {
  private static final String[] DAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  private static final String[] NAMES = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  /** Steps of a mile. */
  private static final int QUARTERS = 4;

  /** Below this many thousandths a double holds each as its shortest decimal. */
  private static final double EXACT = 1e12;

  private Words() {}

  /** A sentence that another goes on with. */
  public static String withoutEnd(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** At most three decimals, none that say nothing. */
  public static String number(double value) {
    double thousandths = Math.rint(value * 1000);
    return Math.abs(thousandths) < EXACT && thousandths / 1000 == value
        ? plain((long) thousandths)
        : rounded(value);
  }

  /** A value that thousandths tell exactly, as nearly all do. */
  private static String plain(long thousandths) {
    int rest = (int) Math.abs(thousandths % 1000);
    if (rest == 0) {
      return Long.toString(thousandths / 1000);
    }
    String whole = (thousandths < 0 ? "-" : "") + Math.abs(thousandths / 1000);
    if (rest % 100 == 0) {
      return whole + "." + rest / 100;
    }
    String point = rest < 10 ? ".00" : rest < 100 ? ".0" : ".";
    return whole + point + (rest % 10 == 0 ? rest / 10 : rest);
  }

  private static String rounded(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  public static String percent(double share) {
    return number(share * 100) + " %";
  }

  public static String one(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** "25 km", for those who think in miles "15.5 mi (25 km)". */
  public static String kilometres(Grid grid, double km) {
    String told = number(km) + " km";
    double miles = km / Grid.MI.stepKm() / QUARTERS;
    return grid == Grid.KM ? told : one(miles) + " mi (" + told + ")";
  }

  /** "18.0 km" or "11.25 mi". */
  public static String distance(Grid grid, int steps) {
    return grid.distance(Math.max(0, steps)).text();
  }

  public static String dayId(LocalDate date) {
    return DAYS[date.getDayOfWeek().ordinal()];
  }

  public static String dayName(DayOfWeek day) {
    return NAMES[day.ordinal()];
  }

  /** "w05". */
  public static String weekId(int week) {
    return (week < 10 ? "w0" : "w") + week;
  }
}
