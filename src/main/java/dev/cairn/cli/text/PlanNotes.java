package dev.cairn.cli.text;

import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the coach should know before approving: warnings, and the soft rules that gave way. */
final class PlanNotes {
  private final Ink ink;

  PlanNotes(Ink ink) {
    this.ink = ink;
  }

  String text(ExplainedPlan explained) {
    StringBuilder text = new StringBuilder();
    if (!explained.warnings().isEmpty()) {
      text.append(ink.warning("Worth knowing")).append('\n');
      for (Warning warning : explained.warnings()) {
        text.append(Prose.PAGE.set("  - ", "    ", warning.message()));
      }
    }
    if (!explained.relaxed().isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(ink.warning("Rules that gave way"))
          .append('\n');
      weeks(explained.relaxed())
          .forEach((message, weeks) -> {
            String of = (weeks.size() == 1 ? "week " : "weeks ") + WeekSpans.text(weeks) + ": ";
            text.append(Prose.PAGE.set("  - " + of, "    ", message));
          });
    }
    return text.toString();
  }

  /** Weeks in which the same happens share a line. */
  private static Map<String, List<Integer>> weeks(List<Relaxation> relaxed) {
    Map<String, List<Integer>> weeks = new LinkedHashMap<>();
    for (Relaxation one : relaxed) {
      weeks.computeIfAbsent(one.message(), any -> new ArrayList<>()).add(one.week());
    }
    return weeks;
  }
}
