package dev.cairn.cli.text;

import dev.cairn.engine.refusal.ConflictWords;
import dev.cairn.model.Athlete;
import dev.cairn.model.PlanRequest;
import dev.cairn.trail.Refusal;
import dev.cairn.trail.WouldWork;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A clear no: why, what collides, and the smallest changes that would make a plan possible. */
public final class RefusalText {
  private final Ink ink;

  public RefusalText(Ink ink) {
    this.ink = ink;
  }

  public String text(Athlete athlete, Refusal refusal) {
    StringBuilder text = new StringBuilder();
    String who = athlete.name() + ", " + athlete.age();
    text.append(ink.bold(who)).append(" · ").append(wish(athlete.request())).append("\n\n");
    text.append(ink.warning("No plan")).append('\n');
    text.append(Prose.PAGE.set("  ", "  ", refusal.reason()));
    if (!refusal.conflict().isEmpty()) {
      text.append("\nWhat cannot hold together\n");
      for (String id : refusal.conflict()) {
        text.append(Prose.PAGE.set("  - ", "    ", ConflictWords.of(id)));
      }
    }
    if (!refusal.wouldWork().isEmpty()) {
      text.append("\nWhat would work\n");
      for (WouldWork change : refusal.wouldWork()) {
        text.append(Prose.PAGE.set("  - ", "    ", change(change)));
      }
    }
    return text.toString();
  }

  /** "weeks: 16", or "weeks 14, daysPerWeek 4" where several change together. */
  private static String change(WouldWork change) {
    if (change.value() instanceof SortedMap<?, ?> several) {
      return several.entrySet().stream()
          .map(one -> one.getKey() + " " + one.getValue())
          .collect(Collectors.joining(", "));
    }
    return change.change() + ": " + change.value();
  }

  private static String wish(PlanRequest request) {
    LocalDate date = request.raceDate();
    Integer weeks = request.weeks();
    return CalendarWords.race(request.race())
        + (date == null ? "" : " on " + CalendarWords.longDate(date))
        + (weeks == null ? "" : " in " + CalendarWords.count(weeks, "week"));
  }
}
