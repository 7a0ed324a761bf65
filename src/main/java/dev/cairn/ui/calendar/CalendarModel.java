package dev.cairn.ui.calendar;

import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A plan as rows of seven days and what they add up to, in one unit and from one weekday on. A row
 * that is exactly a week of the plan bears its number and leads to its total; where rows begin on
 * another day than the plan's weeks, a row bears its date, and its sum leads to the days it is made
 * of.
 */
public final class CalendarModel {
  private static final Pattern OF_A_CELL = Pattern.compile("(w[0-9]+|coach)\\..*");

  private final StoredPlan plan;
  private final Figures figures;
  private final DayOfWeek weekStart;
  private final LocalDate today;
  private final List<CalendarRow> rows;
  private final BigDecimal training;
  private final Map<String, Spot> spots = new HashMap<>();

  /** A cell by row and column. */
  public record Spot(int row, int column) {}

  public CalendarModel(StoredPlan plan, Units units, DayOfWeek weekStart, LocalDate today) {
    this(plan, units, weekStart, today, rows -> rows);
  }

  /**
   * A plan with something added to its rows.
   *
   * @param beside adds what another plan has in their place
   */
  public CalendarModel(
      StoredPlan plan,
      Units units,
      DayOfWeek weekStart,
      LocalDate today,
      UnaryOperator<List<CalendarRow>> beside) {
    this.plan = plan;
    this.figures = new Figures(units, plan.grid());
    this.weekStart = weekStart;
    this.today = today;
    this.rows = List.copyOf(beside.apply(new RowBuilder(plan, figures, today).rows(weekStart)));
    this.training =
        rows.stream().map(CalendarRow::training).reduce(BigDecimal.ZERO, BigDecimal::add);
    index();
  }

  private void index() {
    for (CalendarRow row : rows) {
      for (int column = 0; column < CalendarRow.COLUMNS; column++) {
        CalendarCell cell = row.cells().get(column);
        Spot spot = new Spot(row.index(), column);
        spots.putIfAbsent(cell.place(), spot);
        if (cell instanceof CalendarCell.OfDay day) {
          spots.put("day/" + day.date(), spot);
          spots.put("day/" + day.date() + "/distance", spot);
        }
      }
    }
    spots.remove("");
    for (StoredWeek week : plan.weeks()) {
      Spot head = spots.get("week/" + week.number());
      if (head != null) {
        spots.putIfAbsent("week/" + week.number() + "/total", head);
      }
    }
    decisions();
    milestones();
  }

  /** Decisions about one cell lead to it. */
  private void decisions() {
    for (StoredWeek week : plan.weeks()) {
      for (StoredDay day : week.days()) {
        day.why().forEach(id -> lead(id, "day/" + day.date()));
      }
      String total = "week/" + week.number() + "/total";
      week.why().forEach(id -> lead(id, total));
    }
  }

  private void lead(String id, String place) {
    Spot spot = spots.get(place);
    if (spot != null && OF_A_CELL.matcher(id).matches()) {
      spots.putIfAbsent(id, spot);
    }
  }

  private void milestones() {
    for (KeyDecision key : KeyDecision.of(plan, figures)) {
      Spot spot = spots.get(key.cell());
      if (spot != null) {
        spots.putIfAbsent(key.place(), spot);
      }
    }
  }

  public StoredPlan plan() {
    return plan;
  }

  public Figures figures() {
    return figures;
  }

  public LocalDate today() {
    return today;
  }

  public List<CalendarRow> rows() {
    return rows;
  }

  /** From the day that rows begin with. */
  public List<DayOfWeek> weekdays() {
    List<DayOfWeek> days = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      days.add(weekStart.plus(i));
    }
    return days;
  }

  /** Kilometres of all rows. */
  public BigDecimal training() {
    return training;
  }

  /** "Planned · 497.0 km". */
  public String planned() {
    return CellWords.WORDS.text("planned", figures.distance(training));
  }

  /** The same where little room is left. */
  String plannedBriefly() {
    return CellWords.WORDS.text("planned.brief", figures.distance(training));
  }

  public CalendarCell cell(Spot spot) {
    return rows.get(spot.row()).cells().get(spot.column());
  }

  /** Where a place of the plan, or a decision about one cell, stands in the calendar. */
  public Optional<Spot> find(String place) {
    return Optional.ofNullable(spots.get(place));
  }

  /** Today's place, if the plan has that day. */
  public Optional<Spot> findToday() {
    return find("day/" + today);
  }

  /** The plan's own totals of the weeks that a row takes days from. */
  public SortedMap<Integer, String> weeksIn(CalendarRow row) {
    SortedMap<Integer, String> weeks = new TreeMap<>();
    for (StoredWeek week : plan.weeks()) {
      if (!week.end().isBefore(row.start()) && !week.start().isAfter(row.end())) {
        BigDecimal km =
            week.days().stream().map(season()::training).reduce(BigDecimal.ZERO, BigDecimal::add);
        weeks.put(week.number(), figures.bare(km));
      }
    }
    return weeks;
  }

  StoredSeason season() {
    return new StoredSeason(plan);
  }
}
