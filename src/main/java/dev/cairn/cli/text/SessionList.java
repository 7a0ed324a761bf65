package dev.cairn.cli.text;

import dev.cairn.model.Day;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Plan;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What steady and hard days hold, one entry each; run-walk by the week; then the strides and the
 * paces of the other runs.
 */
final class SessionList {
  private static final Prose WIDE = new Prose(120);
  private static final Set<WorkoutType> PACED =
      new LinkedHashSet<>(List.of(WorkoutType.EASY, WorkoutType.LONG, WorkoutType.STEADY));

  private final Ink ink;

  SessionList(Ink ink) {
    this.ink = ink;
  }

  /** Empty when no day holds a hard session or a pace. */
  String text(Plan plan) {
    SessionText words = new SessionText(plan.grid());
    StringBuilder text = new StringBuilder();
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        Reasoned<Session> session = day.session();
        if (session != null && structured(day.type().value(), session.value())) {
          text.append(entry(week, day, words.text(session.value())));
        }
      }
      text.append(walks(week));
    }
    text.append(new StridesLine(plan).text());
    boolean sessions = !text.isEmpty();
    String paces = paces(plan, words);
    if (!paces.isEmpty()) {
      text.append("      ").append(sessions ? "other paces: " : "").append(paces).append('\n');
    }
    return text.isEmpty() ? "" : ink.bold(sessions ? "Sessions" : "Paces") + "\n" + text;
  }

  private static boolean structured(WorkoutType type, Session session) {
    return type.quality()
        || type == WorkoutType.RACE
        || type == WorkoutType.STEADY && !session.steps().isEmpty();
  }

  /** One entry a week: its runs differ only in how often running and walking take turns. */
  private static String walks(Week week) {
    StringBuilder days = new StringBuilder();
    Step cycle = null;
    for (Day day : week.days()) {
      Reasoned<Session> session = day.session();
      Step step = session == null ? null : walked(session.value());
      if (step != null) {
        cycle = step;
        days.append(days.isEmpty() ? "" : ", ").append(CalendarWords.shortDay(day.dayOfWeek()));
        days.append(' ').append(step.reps()).append(" times");
      }
    }
    if (cycle == null) {
      return "";
    }
    String text =
        ("walk to begin, then " + SessionText.time(cycle.seconds()) + " easy and ")
            + (SessionText.time(cycle.recoverySeconds()) + " walk in turns, walk to the end: ")
            + days;
    String head = left("" + week.number(), 4) + "  all days    run-walk   ";
    return WIDE.set(head, " ".repeat(head.length()), text);
  }

  private static @Nullable Step walked(Session session) {
    for (Step step : session.steps()) {
      boolean easy = step.part() == Step.Part.MAIN && step.zone() == Zone.EASY;
      if (easy && step.recoveryZone() == Zone.WALK) {
        return step;
      }
    }
    return null;
  }

  private static String entry(Week week, Day day, String session) {
    String date =
        CalendarWords.shortDay(day.dayOfWeek()) + left(CalendarWords.shortDate(day.date()), 7);
    String type = CalendarWords.type(day.type().value());
    String head =
        left("" + week.number(), 4) + "  " + date + "  " + type + " ".repeat(11 - type.length());
    return WIDE.set(head, " ".repeat(head.length()), session);
  }

  private static String left(String text, int width) {
    return " ".repeat(width - text.length()) + text;
  }

  /** Types of one pace share an entry; a type whose pace changes over the plan has none. */
  private static String paces(Plan plan, SessionText words) {
    Map<String, String> typesByPace = new LinkedHashMap<>();
    byType(plan)
        .forEach((type, paces) -> {
          if (paces.size() == 1) {
            String pace = words.pace(paces.iterator().next());
            typesByPace.merge(pace, type.word(), (types, next) -> types + " and " + next);
          }
        });
    StringBuilder text = new StringBuilder();
    typesByPace.forEach(
        (pace, types) -> text.append(text.isEmpty() ? "" : ", ").append(types + " " + pace));
    return text.toString();
  }

  private static Map<WorkoutType, Set<PaceRange>> byType(Plan plan) {
    Map<WorkoutType, Set<PaceRange>> found = new EnumMap<>(WorkoutType.class);
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        Reasoned<Session> session = day.session();
        PaceRange pace = session == null ? null : session.value().pace();
        if (pace != null && PACED.contains(day.type().value())) {
          found.computeIfAbsent(day.type().value(), any -> new LinkedHashSet<>()).add(pace);
        }
      }
    }
    return found;
  }
}
