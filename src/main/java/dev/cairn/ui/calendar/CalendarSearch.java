package dev.cairn.ui.calendar;

import dev.cairn.model.Milestones;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place that a coach names in a few letters. */
public final class CalendarSearch {
  private static final Pattern WEEK = Pattern.compile("(?:w|wk|week|woche)?\\s*([0-9]{1,3})");
  private static final Pattern DAY_MONTH = Pattern.compile("([0-9]{1,2})\\.?\\s*(\\p{L}{3,9})\\.?");
  private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,9})\\s*([0-9]{1,2})");

  /** As English or German begins them. */
  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:mo|tu|we|th|fr|sa|su|di|mi|do|so)\\p{L}*[.,]?\\s+");

  private final CalendarModel model;

  /** A place with a name to choose it by. */
  public record Destination(String name, String place) {}

  public CalendarSearch(CalendarModel model) {
    this.model = model;
  }

  public Optional<String> find(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return named(wanted).or(() -> week(wanted)).or(() -> date(wanted));
  }

  private Optional<String> named(String wanted) {
    if (wanted.length() < 3) {
      return Optional.empty();
    }
    Milestones milestones = model.season().milestones();
    if (named("longest", wanted)) {
      return milestones.longest().map(found -> "day/" + found.run().date() + "/distance");
    }
    if (named("peak", wanted)) {
      return total(milestones.peak().number());
    }
    if (named("race", wanted)) {
      return place(model.plan().raceDate());
    }
    return named("today", wanted) ? place(model.today()) : Optional.empty();
  }

  private static boolean named(String place, String wanted) {
    return CellWords.WORDS.text("find." + place).toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  private Optional<String> week(String wanted) {
    Matcher week = WEEK.matcher(wanted);
    return week.matches() ? total(Integer.parseInt(week.group(1))) : Optional.empty();
  }

  private Optional<String> total(int number) {
    return Optional.of("week/" + number + "/total").filter(place -> model.find(place).isPresent());
  }

  private Optional<String> date(String wanted) {
    String bare = WEEKDAY.matcher(wanted).replaceFirst("");
    Matcher dayFirst = DAY_MONTH.matcher(bare);
    Matcher monthFirst = MONTH_DAY.matcher(bare);
    for (StoredWeek week : model.plan().weeks()) {
      for (StoredDay day : week.days()) {
        LocalDate date = day.date();
        boolean hit =
            date.toString().equals(bare)
                || (dayFirst.matches() && is(date, dayFirst.group(1), dayFirst.group(2)))
                || (monthFirst.matches() && is(date, monthFirst.group(2), monthFirst.group(1)));
        if (hit) {
          return place(date);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean is(LocalDate date, String day, String month) {
    String name = Dates.month(date).toLowerCase(Locale.ROOT);
    return date.getDayOfMonth() == Integer.parseInt(day) && name.startsWith(month);
  }

  private Optional<String> place(LocalDate date) {
    return model.find("day/" + date).map(spot -> model.cell(spot).place());
  }

  /** Every week and run by name, for a list to choose from. */
  public List<Destination> destinations() {
    List<Destination> all = new ArrayList<>();
    for (StoredWeek week : model.plan().weeks()) {
      String number = Integer.toString(week.number());
      all.add(
          new Destination(
              CellWords.WORDS.text("search.week", number, CellWords.week(week.type())),
              "week/" + number + "/total"));
      for (StoredDay day : week.days()) {
        if (day.type().run()) {
          place(day.date())
              .flatMap(model::find)
              .map(model::cell)
              .ifPresent(cell -> all.add(new Destination(name(day, cell), cell.place())));
        }
      }
    }
    return all;
  }

  private String name(StoredDay day, CalendarCell cell) {
    String run =
        cell instanceof CalendarCell.OfDay shown
            ? shown.word() + " " + shown.figure() + " " + model.figures().units().distance()
            : "";
    return Dates.withDay(day.date()) + " · " + run;
  }
}
