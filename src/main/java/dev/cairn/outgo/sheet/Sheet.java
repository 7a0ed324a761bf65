package dev.cairn.outgo.sheet;

import dev.cairn.action.paper.Handout;
import dev.cairn.model.Grid;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Phrases;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan in the words, units and weeks of whoever will read it. */
public final class Sheet {
  private static final Pattern PACE =
      Pattern.compile("([0-9]{1,2}):([0-9]{2})(?:[-–]([0-9]{1,2}):([0-9]{2}))? ?/ ?(km|mi)");
  private static final int MINUTE = 60;
  private static final int HOUR = 60;

  private final Handout handout;
  private final Phrases terms;
  private final Measures measures;
  private final DateTimeFormatter brief;
  private final DateTimeFormatter whole;

  public Sheet(Handout handout) {
    this.handout = handout;
    this.terms = new Phrases(Sheet.class, handout.language());
    this.measures = new Measures(handout.units(), handout.plan().grid());
    boolean german = handout.language() == Language.GERMAN;
    this.brief =
        DateTimeFormatter.ofPattern(german ? "d. MMM" : "d MMM", handout.language().locale());
    this.whole =
        DateTimeFormatter.ofPattern(
            german ? "EEEE, d. MMMM yyyy" : "EEEE d MMMM yyyy", handout.language().locale());
  }

  public Handout handout() {
    return handout;
  }

  public StoredPlan plan() {
    return handout.plan();
  }

  public Phrases terms() {
    return terms;
  }

  /** "31 Jan", "31. Jan.". */
  public String brief(LocalDate date) {
    return brief.format(date);
  }

  /** "Sunday 31 January 2027". */
  public String whole(LocalDate date) {
    return whole.format(date);
  }

  /** "Monday". */
  public String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, handout.language().locale());
  }

  /** "18.0", "18,0". */
  public String figure(BigDecimal km) {
    String figure = measures.bare(km);
    return handout.language() == Language.GERMAN ? figure.replace('.', ',') : figure;
  }

  /** "18.0 km", "11,2 mi". */
  public String length(BigDecimal km) {
    return figure(km) + " " + unit();
  }

  public String unit() {
    return handout.units().unit();
  }

  /** "1 h 57", "45 min". */
  public String time(int minutes) {
    return minutes < HOUR
        ? terms.text("minutes", Integer.toString(minutes))
        : terms.text(
            "hours",
            Integer.toString(minutes / HOUR),
            (minutes % HOUR < 10 ? "0" : "") + minutes % HOUR);
  }

  /** "6:09–6:57 /km" in the unit that is read. */
  public String pace(String written) {
    Matcher pace = PACE.matcher(written);
    if (!pace.matches()) {
      return written;
    }
    String first = pace(pace, 1);
    String range = pace.group(3) == null ? first : first + "–" + pace(pace, 3);
    return range + " /" + unit();
  }

  private String pace(Matcher pace, int group) {
    int seconds =
        MINUTE * Integer.parseInt(pace.group(group)) + Integer.parseInt(pace.group(group + 1));
    if (pace.group(5).equals(unit())) {
      return Measures.clock(seconds);
    }
    BigDecimal exact = BigDecimal.valueOf(seconds);
    BigDecimal other = handout.units() == Grid.MI ? Measures.km(exact) : Measures.miles(exact);
    return Measures.clock(other.setScale(0, RoundingMode.HALF_UP).intValueExact());
  }

  /** What a run is called: its own title where somebody wrote one. */
  public String title(StoredWeek week, StoredDay day) {
    return passage(week, day, Part.TITLE).orElseGet(() -> terms.text("run." + day.type().word()));
  }

  /** What may be said of a day, the most needed first: of workouts how they are built. */
  public List<String> sentences(StoredWeek week, StoredDay day) {
    Stream<Part> order =
        day.type().quality()
            ? Stream.of(Part.STRUCTURE, Part.GUIDANCE, Part.DESCRIPTION, Part.INTENSITY)
            : Stream.of(Part.DESCRIPTION, Part.STRUCTURE, Part.INTENSITY, Part.GUIDANCE);
    return order.flatMap(part -> passage(week, day, part).stream()).toList();
  }

  private java.util.Optional<String> passage(StoredWeek week, StoredDay day, Part part) {
    return handout
        .text(PassageKey.of(week.number(), day.date(), part))
        .filter(text -> !text.isBlank());
  }

  public String note(StoredWeek week) {
    return handout.text(PassageKey.weekNote(week.number())).orElse("");
  }

  public static boolean trained(StoredDay day) {
    return day.type() != WorkoutType.REST;
  }

  /** The days of the plan in rows that begin on the day that was chosen. */
  public List<Row> rows() {
    SortedMap<LocalDate, List<@Nullable StoredDay>> rows = new TreeMap<>();
    SortedMap<LocalDate, StoredWeek> weeks = new TreeMap<>();
    for (StoredWeek week : plan().weeks()) {
      for (StoredDay day : week.days()) {
        LocalDate start = day.date().with(TemporalAdjusters.previousOrSame(handout.weekStart()));
        List<@Nullable StoredDay> days = rows.get(start);
        if (days == null) {
          days = emptyWeek();
          rows.put(start, days);
        }
        days.set((int) (day.date().toEpochDay() - start.toEpochDay()), day);
        weeks.put(day.date(), week);
      }
    }
    List<Row> all = new ArrayList<>();
    for (Map.Entry<LocalDate, List<@Nullable StoredDay>> one : rows.entrySet()) {
      all.add(row(one.getKey(), one.getValue(), weeks));
    }
    return all;
  }

  private static List<@Nullable StoredDay> emptyWeek() {
    List<@Nullable StoredDay> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      days.add(null);
    }
    return days;
  }

  private static Row row(
      LocalDate start, List<@Nullable StoredDay> days, SortedMap<LocalDate, StoredWeek> weeks) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    StoredWeek most = null;
    for (StoredDay day : days) {
      if (day != null) {
        StoredWeek week = Objects.requireNonNull(weeks.get(day.date()));
        int count = counts.merge(week.number(), 1, Integer::sum);
        most = most == null || count > counts.getOrDefault(most.number(), 0) ? week : most;
      }
    }
    return new Row(start, Objects.requireNonNull(most), counts.size() > 1, days);
  }

  /** The last day of a row that the plan has. */
  public LocalDate end(Row row) {
    LocalDate last = plan().weeks().getLast().end();
    LocalDate end = row.start().plusDays(row.days().size() - 1L);
    return end.isAfter(last) ? last : end;
  }

  /** What is run in a row besides races. */
  public BigDecimal training(Row row) {
    BigDecimal sum = BigDecimal.ZERO;
    for (StoredDay day : row.days()) {
      if (day != null && day.km() != null && day.type() != WorkoutType.RACE) {
        sum = sum.add(day.km());
      }
    }
    return sum;
  }
}
