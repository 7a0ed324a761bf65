package dev.cairn.cli.text;

import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.Warning;

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
      for (Relaxation relaxed : explained.relaxed()) {
        String week = "week " + relaxed.week() + ": ";
        text.append(Prose.PAGE.set("  - " + week, "    ", relaxed.message()));
      }
    }
    return text.toString();
  }
}
