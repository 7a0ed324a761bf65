package dev.cairn.trail;

import dev.cairn.json.Canonical;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of one week by their place, each with the decisions behind it. */
final class WeekCells {
  /** A place that stays the same when weeks are counted otherwise. */
  record Spot(LocalDate date, PlanCell cell) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
        Comparator.comparing((Spot spot) -> !spot.cell().ofWeek())
            .thenComparing(Spot::date)
            .thenComparing(Spot::cell);

    @Override
    public int compareTo(Spot other) {
      return ORDER.compare(this, other);
    }
  }

  /** A value with the decisions about it, and all that stand behind its place. */
  record Content(String value, String place, List<String> why, List<String> all) {}

  private final SortedMap<Spot, Content> cells = new TreeMap<>();

  private WeekCells() {}

  static SortedMap<Spot, Content> of(@Nullable StoredWeek week) {
    WeekCells cells = new WeekCells();
    if (week != null) {
      cells.week(week);
    }
    return cells.cells;
  }

  private void week(StoredWeek week) {
    String place = "week/" + week.number();
    put(week.start(), PlanCell.WEEK_TYPE, week.type().word(), place, week.why());
    put(week.start(), PlanCell.TOTAL, plain(week.km()), place + "/total", week.why());
    week.days().forEach(this::day);
  }

  private void day(StoredDay day) {
    LocalDate date = day.date();
    String place = "day/" + date;
    BigDecimal km = day.km();
    put(date, PlanCell.TYPE, day.type().word(), place, day.why());
    put(date, PlanCell.DISTANCE, km == null ? null : plain(km), place + "/distance", day.why());
    Integer minutes = day.minutes();
    put(date, PlanCell.DURATION, minutes == null ? null : minutes.toString(), place, day.why());
    put(date, PlanCell.INTENSITY, day.intensity(), place, day.why());
    put(date, PlanCell.PACE, day.targetPace(), place, day.why());
    put(date, PlanCell.HEART_RATE, day.hrZone(), place, day.why());
    put(date, PlanCell.WORKOUT, workout(day), place, day.why());
  }

  private static @Nullable String workout(StoredDay day) {
    return day.workout() == null
        ? null
        : new String(Canonical.bytes(day.workout()), StandardCharsets.UTF_8);
  }

  private void put(
      LocalDate date, PlanCell cell, @Nullable String value, String place, List<String> why) {
    if (value != null) {
      cells.put(new Spot(date, cell), new Content(value, place, about(cell, why), why));
    }
  }

  /** Of several decisions behind a place those about the value; all when none is named so. */
  private static List<String> about(PlanCell cell, List<String> why) {
    List<String> named = why.stream().filter(id -> id.endsWith(cell.ending())).toList();
    if (named.isEmpty() && cell == PlanCell.TYPE) {
      return why.subList(0, 1);
    }
    return named.isEmpty() ? why : named;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
