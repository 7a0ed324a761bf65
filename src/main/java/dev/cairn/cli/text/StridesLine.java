package dev.cairn.cli.text;

import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Week;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strides that end easy runs: how many, on which day of which weeks. */
record StridesLine(Plan plan) {
  private static final Prose WIDE = new Prose(120);

  /** Empty when no day ends with strides. */
  String text() {
    Map<String, Map<String, List<Integer>>> weeks = new LinkedHashMap<>();
    Step any = null;
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        Step step = day.type().value().quality() ? null : strides(day.session());
        if (step != null) {
          any = step;
          weeks
              .computeIfAbsent(step.reps() + " on", times -> new LinkedHashMap<>())
              .computeIfAbsent(
                  CalendarWords.shortDay(day.dayOfWeek()), weekday -> new ArrayList<>())
              .add(week.number());
        }
      }
    }
    if (any == null) {
      return "";
    }
    String head = "      strides: ";
    String text =
        (SessionText.time(any.seconds()) + " " + SessionText.effort(any.zone()) + " to end a run, ")
            + (SessionText.time(any.recoverySeconds()) + " easy after each: ")
            + text(weeks);
    return WIDE.set(head, " ".repeat(head.length()), text);
  }

  private static String text(Map<String, Map<String, List<Integer>>> weeks) {
    StringBuilder text = new StringBuilder();
    weeks.forEach((times, days) -> {
      text.append(text.isEmpty() ? "" : "; ").append(times);
      String between = " ";
      for (Map.Entry<String, List<Integer>> day : days.entrySet()) {
        boolean one = day.getValue().size() == 1;
        text.append(between).append(day.getKey()).append(one ? " of week " : " of weeks ");
        text.append(WeekSpans.text(day.getValue()));
        between = ", ";
      }
    });
    return text.toString();
  }

  private static @Nullable Step strides(@Nullable Reasoned<Session> session) {
    if (session == null) {
      return null;
    }
    for (Step step : session.value().steps()) {
      if (step.part() == Step.Part.STRIDES) {
        return step;
      }
    }
    return null;
  }
}
