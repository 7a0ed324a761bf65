package dev.cairn.ui.calendar;

import dev.cairn.model.Session;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.calendar.CalendarCell.Part;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The words in the cells of a calendar, and the sentences that tell them to a listener. */
final class CellWords {
  static final Words WORDS = Words.of(CellWords.class);

  private final StoredPlan plan;
  private final StoredSeason season;
  private final Figures figures;

  CellWords(StoredPlan plan, Figures figures) {
    this.plan = plan;
    this.season = new StoredSeason(plan);
    this.figures = figures;
  }

  /** Whether a race is run on a day, the goal or one on the way. */
  static boolean race(StoredDay day) {
    JsonNode workout = day.workout();
    return day.type() == WorkoutType.RACE
        || (workout != null && workout.path("workoutId").asString("").equals(Session.RACE));
  }

  static String week(WeekType type) {
    return WORDS.text("week." + type.word());
  }

  /** "Long", "B race". */
  String word(StoredDay day) {
    return race(day) ? race(day.date(), "race") : WORDS.text("type." + day.type().word());
  }

  /** The same where little room is left. */
  String brief(StoredDay day) {
    return race(day) ? race(day.date(), "race.brief") : WORDS.text("brief." + day.type().word());
  }

  private String race(LocalDate date, String key) {
    for (JsonNode other : plan.input().path("request").path("otherRaces")) {
      if (other.path("date").asString("").equals(date.toString())) {
        return WORDS.text(key + ".other", other.path("priority").asString(""));
      }
    }
    return WORDS.text(key);
  }

  /** "18.0 kilometres". */
  String spoken(BigDecimal km) {
    return figures.bare(km)
        + " "
        + WORDS.text(figures.units() == Units.KM_KG ? "kilometres" : "miles");
  }

  String day(StoredWeek week, StoredDay day, List<Mark> marks, boolean today) {
    BigDecimal km = day.km();
    String what = race(day) ? word(day) : WORDS.text("spoken." + day.type().word());
    String length = km == null ? "" : ", " + spoken(season.exact(km));
    String sentence =
        WORDS.text(
            "sentence.day",
            Integer.toString(week.number()),
            Dates.spoken(day.date()),
            what + length,
            spoken(week.type()));
    return (today ? WORDS.text("sentence.today", sentence) : sentence) + marks(marks);
  }

  static String spoken(WeekType type) {
    return WORDS.text("spoken.week." + type.word());
  }

  static String marks(List<Mark> marks) {
    return marks.stream()
        .map(mark -> WORDS.text("sentence.mark", mark.name()))
        .collect(Collectors.joining());
  }

  String total(StoredWeek week, BigDecimal km, String addition, List<Mark> marks) {
    return WORDS.text(
            addition.isEmpty() ? "sentence.total" : "sentence.total.race",
            Integer.toString(week.number()),
            spoken(km),
            spoken(week.type()))
        + marks(marks);
  }

  /** A sum that the plan does not have as such says what it is made of. */
  String sum(LocalDate start, BigDecimal km, List<Part> parts, String weeks) {
    String of =
        parts.stream()
            .map(part -> part.label() + " " + part.figure())
            .collect(Collectors.joining(", "));
    String from = Dates.spoken(start);
    String to = Dates.spoken(start.plusDays(6));
    return of.isEmpty()
        ? WORDS.text("sentence.sum.none", from, to, weeks)
        : WORDS.text("sentence.sum", from, to, spoken(km), of, weeks);
  }

  static String outside(LocalDate date) {
    return WORDS.text("sentence.outside", Dates.spoken(date));
  }
}
