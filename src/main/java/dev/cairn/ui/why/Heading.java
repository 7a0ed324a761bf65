package dev.cairn.ui.why;

import dev.cairn.model.WorkoutType;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a place is called, what it came to, and the way to it from the plan. */
final class Heading {
  private final String place;
  private final Decision decision;
  private final Figures figures;
  private final Words words;
  private final @Nullable StoredWeek week;
  private final @Nullable StoredDay day;

  Heading(PlanReasons reasons, String place, Decision decision, Figures figures, Words words) {
    this.place = place;
    this.decision = decision;
    this.figures = figures;
    this.words = words;
    String cell = reasons.cell(place);
    this.week = reasons.week(cell);
    this.day = reasons.day(cell);
  }

  /** "18.0 km", "Rest". */
  String value() {
    if (day != null && place.startsWith("day/")) {
      return day.km() == null ? kind(day) : figures.distance(day.km());
    }
    return Shown.capital(new Shown(figures, words).value(decision, null));
  }

  /** "Sun 31 Jan · 6:09–6:57/km · 117 min". */
  String context() {
    List<String> parts = new ArrayList<>();
    if (day != null) {
      parts.add(Dates.withDay(day.date()));
      if (day.targetPace() != null) {
        parts.add(figures.prose(day.targetPace()).replace('-', '–'));
      }
      if (day.minutes() != null) {
        parts.add(words.text("minutes", day.minutes()));
      }
    } else if (week != null) {
      parts.add(words.text("week", week.number()));
      parts.add(Dates.brief(week.start()) + " – " + Dates.brief(week.end()));
      parts.add(words.text("week." + week.type().word()));
    } else {
      parts.add(Shown.capital(DecisionName.of(decision.id())));
    }
    return String.join(" · ", parts);
  }

  List<Crumb> crumbs() {
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(new Crumb(words.text("plan"), "plan"));
    if (week != null) {
      crumbs.add(new Crumb(words.text("week", week.number()), "week/" + week.number()));
    }
    if (day != null) {
      crumbs.add(new Crumb(Dates.brief(day.date().getDayOfWeek()), "day/" + day.date()));
    }
    if (!place.equals(crumbs.getLast().place())) {
      crumbs.add(new Crumb(part(), null));
    } else {
      crumbs.set(crumbs.size() - 1, new Crumb(crumbs.getLast().text(), null));
    }
    return crumbs;
  }

  private String part() {
    if (day != null && place.endsWith("distance")) {
      return kind(day);
    }
    String part = decision.id().substring(decision.id().lastIndexOf('.') + 1);
    return week != null && words.has("part." + part)
        ? words.text("part." + part)
        : Shown.capital(DecisionName.of(decision.id()));
  }

  private String kind(StoredDay of) {
    WorkoutType type = of.type();
    return words.text("run." + type.word());
  }
}
