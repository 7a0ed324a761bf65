package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredSeason.Band;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the rows of a calendar load, drawn over time: bars, phases, the safe peak, today. */
public final class LoadModel {
  private static final Words WORDS = CellWords.WORDS;
  private static final double[] STEPS = {5, 10, 20, 25, 50, 100, 200};
  private static final int MOST_TICKS = 3;

  private final CalendarModel calendar;
  private final StoredSeason season;
  private final Figures figures;

  /**
   * A row of the calendar as a bar; heights are shares of the axis.
   *
   * @param name "9", or the date of a row that is no week of the plan
   * @param brief the same where little room is left
   * @param figure its training, with what a race adds
   * @param longRun the part that is the long run
   */
  public record Bar(
      CalendarRow row,
      String name,
      String brief,
      String figure,
      double height,
      double longRun,
      WeekType type) {}

  /** Phases and other things of time stand between shares of the width. */
  public record Stretch(String phase, String text, String brief, double from, double to) {}

  /** A figure beside the axis and its share of the height. */
  public record Tick(String figure, double height) {}

  public LoadModel(CalendarModel calendar) {
    this.calendar = calendar;
    this.season = calendar.season();
    this.figures = calendar.figures();
  }

  public List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (CalendarRow row : calendar.rows()) {
      String number = Integer.toString(row.week());
      int day = row.start().getDayOfMonth();
      bars.add(
          new Bar(
              row,
              row.whole() ? number : row.head().name(),
              row.whole() ? number : Integer.toString(day),
              row.total().figure(),
              share(row.training()),
              share(row.longRun()),
              row.type()));
    }
    return bars;
  }

  /** "Base · 4 wk · 33 %". */
  public List<Stretch> phases() {
    List<Stretch> phases = new ArrayList<>();
    int all = calendar.plan().weeks().size();
    for (Band band : season.bands()) {
      List<StoredWeek> weeks = band.weeks();
      int count = weeks.size();
      String word = WORDS.text("phase." + band.phase().word());
      String percent = Integer.toString((count * 200 + all) / (2 * all));
      phases.add(
          new Stretch(
              band.phase().word(),
              WORDS.text("phase", word, Integer.toString(count), percent),
              WORDS.text("phase.brief", word, Integer.toString(count)),
              across(weeks.getFirst().start()),
              across(weeks.getLast().end().plusDays(1))));
    }
    return phases;
  }

  /** Where a day begins on the way from the first row to the end of the last. */
  private double across(LocalDate date) {
    LocalDate first = calendar.rows().getFirst().start();
    return ChronoUnit.DAYS.between(first, date) / (7.0 * calendar.rows().size());
  }

  /** The middle of today; empty where the plan does not have it. */
  public OptionalDouble today() {
    double half = 0.5 / (7.0 * calendar.rows().size());
    return calendar.findToday().isPresent()
        ? OptionalDouble.of(across(calendar.today()) + half)
        : OptionalDouble.empty();
  }

  /** The row in which the goal race is run. */
  public int raceRow() {
    return calendar.find("day/" + calendar.plan().raceDate()).map(spot -> spot.row()).orElse(-1);
  }

  public OptionalDouble safePeak() {
    return season.safePeak().filter(this::drawn).stream().mapToDouble(this::share).findFirst();
  }

  /** "safe peak 57.5". */
  public String safePeakText() {
    return season
        .safePeak()
        .map(peak -> WORDS.text(drawn(peak) ? "safe.peak" : "safe.peak.above", figures.loose(peak)))
        .orElse("");
  }

  /** A safe peak far above all weeks would press them flat: it is told, not drawn. */
  private boolean drawn(BigDecimal peak) {
    return peak.doubleValue() <= 1.25 * largest();
  }

  private double largest() {
    return calendar.rows().stream()
        .mapToDouble(row -> row.training().doubleValue())
        .max()
        .orElse(1);
  }

  private double top() {
    double peak = season.safePeak().filter(this::drawn).map(BigDecimal::doubleValue).orElse(0.0);
    return Math.max(1, Math.max(largest(), peak));
  }

  private double share(BigDecimal km) {
    return km.doubleValue() / top();
  }

  /** A few round figures of the unit that is shown. */
  public List<Tick> ticks() {
    double unit = figures.kilometres();
    double top = top() / unit;
    double step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && top / STEPS[i] < MOST_TICKS + 0.2; i--) {
      step = STEPS[i];
    }
    List<Tick> ticks = new ArrayList<>();
    for (double at = 0; at <= 0.96 * top; at += step) {
      ticks.add(new Tick(Integer.toString((int) at), at / top));
    }
    return ticks;
  }

  /** The strip in a sentence. */
  public String sentence() {
    String phases = phases().stream().map(Stretch::text).collect(Collectors.joining(", "));
    CalendarRow peak =
        calendar.rows().stream()
            .reduce((best, row) -> row.training().compareTo(best.training()) > 0 ? row : best)
            .orElseThrow();
    long cutbacks =
        calendar.plan().weeks().stream().filter(week -> week.type() == WeekType.RECOVERY).count();
    return WORDS.text(
        "load.sentence",
        Integer.toString(calendar.rows().size()),
        phases,
        peak.total().figure() + " " + figures.units().distance(),
        peak.head().name(),
        Long.toString(cutbacks),
        safePeakText());
  }

  /** "18.0", or nothing where a row has no long run. */
  public String longRun(CalendarRow row) {
    return row.longRun().signum() == 0 ? "" : figures.bare(row.longRun());
  }

  CalendarModel calendar() {
    return calendar;
  }
}
