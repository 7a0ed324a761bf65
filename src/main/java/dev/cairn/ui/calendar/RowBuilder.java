package dev.cairn.ui.calendar;

import dev.cairn.model.WorkoutType;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.calendar.CalendarCell.Part;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays the days of a plan into rows of seven, from whichever weekday rows begin with. */
final class RowBuilder {
  private final StoredSeason season;
  private final Figures figures;
  private final LocalDate today;
  private final CellWords words;
  private final Marks marks;
  private final SortedMap<LocalDate, Planned> days = new TreeMap<>();

  private record Planned(StoredWeek week, StoredDay day) {}

  RowBuilder(StoredPlan plan, Figures figures, LocalDate today) {
    this.season = new StoredSeason(plan);
    this.figures = figures;
    this.today = today;
    this.words = new CellWords(plan, figures);
    this.marks = new Marks(plan, figures, CellWords.WORDS);
    for (StoredWeek week : plan.weeks()) {
      week.days().forEach(day -> days.put(day.date(), new Planned(week, day)));
    }
  }

  List<CalendarRow> rows(DayOfWeek weekStart) {
    List<CalendarRow> rows = new ArrayList<>();
    LocalDate start = days.firstKey().with(TemporalAdjusters.previousOrSame(weekStart));
    List<List<Planned>> weeks = new ArrayList<>();
    for (LocalDate at = start; !at.isAfter(days.lastKey()); at = at.plusDays(7)) {
      weeks.add(List.copyOf(days.subMap(at, at.plusDays(7)).values()));
    }
    BigDecimal largest =
        weeks.stream().map(this::training).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    for (List<Planned> held : weeks) {
      rows.add(row(rows.size(), start.plusWeeks(rows.size()), held, largest));
    }
    return rows;
  }

  private BigDecimal training(List<Planned> held) {
    return held.stream()
        .map(planned -> season.training(planned.day()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private CalendarRow row(int index, LocalDate start, List<Planned> held, BigDecimal largest) {
    StoredWeek week = mostly(held);
    boolean whole = week.days().equals(held.stream().map(Planned::day).toList());
    List<CalendarCell> cells = new ArrayList<>();
    cells.add(head(start, week, whole, held));
    for (int i = 0; i < 7; i++) {
      cells.add(day(start.plusDays(i), days.get(start.plusDays(i))));
    }
    BigDecimal training = training(held);
    cells.add(total(start, week, whole, held, share(training, largest)));
    BigDecimal longRun =
        held.stream()
            .map(Planned::day)
            .filter(day -> day.type() == WorkoutType.LONG)
            .map(season::training)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new CalendarRow(
        index, start, week.number(), week.type(), whole, training, longRun, cells);
  }

  private static double share(BigDecimal training, BigDecimal largest) {
    return largest.signum() == 0 ? 0 : training.doubleValue() / largest.doubleValue();
  }

  /** The plan's week that has the most days of a row; of two with as many, the earlier. */
  private static StoredWeek mostly(List<Planned> held) {
    StoredWeek best = held.getFirst().week();
    long most = 0;
    for (Planned planned : held) {
      int number = planned.week().number();
      long count = held.stream().filter(other -> other.week().number() == number).count();
      if (count > most) {
        most = count;
        best = planned.week();
      }
    }
    return best;
  }

  private static String weeks(List<Planned> held) {
    SortedSet<Integer> numbers = new TreeSet<>();
    held.forEach(planned -> numbers.add(planned.week().number()));
    String first = numbers.first().toString();
    return numbers.size() == 1
        ? CellWords.WORDS.text("head.week", first)
        : CellWords.WORDS.text("head.weeks", first, numbers.last().toString());
  }

  private static CalendarCell head(
      LocalDate start, StoredWeek week, boolean whole, List<Planned> held) {
    String number = Integer.toString(week.number());
    String place = "week/" + number;
    String type = CellWords.spoken(week.type());
    String from = Dates.spoken(start);
    return whole
        ? new CalendarCell.Head(
            CellWords.WORDS.text("head.week", number),
            Dates.brief(start),
            place,
            CellWords.WORDS.text("sentence.head", number, from, type))
        : new CalendarCell.Head(
            Dates.brief(start),
            weeks(held),
            place,
            CellWords.WORDS.text("sentence.head.mixed", from, weeks(held), number, type));
  }

  private CalendarCell day(LocalDate date, @Nullable Planned planned) {
    if (planned == null) {
      return new CalendarCell.Outside(date, null, CellWords.outside(date));
    }
    StoredDay day = planned.day();
    List<Mark> told = marks.at(day.why(), date);
    BigDecimal km = day.km();
    String place = "day/" + date;
    LocalDate from = marks.movedFrom(day.why(), date);
    String moved = from == null ? "" : " ←" + Dates.brief(from.getDayOfWeek());
    return new CalendarCell.OfDay(
        date,
        CellWords.race(day) ? RunKind.RACE : RunKind.of(day.type()),
        km == null ? "" : figures.bare(season.exact(km)),
        from == null ? words.word(day) : words.brief(day) + moved,
        words.brief(day),
        told,
        date.equals(today),
        date.isBefore(today),
        null,
        km == null ? place : place + "/distance",
        words.day(planned.week(), day, told, date.equals(today)));
  }

  private CalendarCell total(
      LocalDate start, StoredWeek week, boolean whole, List<Planned> held, double share) {
    BigDecimal training = training(held);
    boolean race =
        held.stream()
            .map(Planned::day)
            .anyMatch(day -> day.type() == WorkoutType.RACE && season.training(day).signum() == 0);
    String addition = race ? CellWords.WORDS.text("total.race") : "";
    List<Mark> told = whole ? marks.at(week.why(), null) : List.of();
    List<Part> parts = whole ? List.of() : parts(held);
    String place = "week/" + week.number();
    return new CalendarCell.Total(
        figures.bare(training),
        share,
        week.type(),
        CellWords.week(week.type()),
        addition,
        told,
        parts,
        null,
        whole ? place + "/total" : place,
        whole
            ? words.total(week, training, addition, told)
            : words.sum(start, training, parts, weeks(held)));
  }

  private List<Part> parts(List<Planned> held) {
    return held.stream()
        .map(Planned::day)
        .filter(day -> season.training(day).signum() > 0)
        .map(day ->
            new Part(
                Dates.brief(day.date().getDayOfWeek()),
                figures.bare(season.training(day)),
                "day/" + day.date() + "/distance"))
        .toList();
  }
}
