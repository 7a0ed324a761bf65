package dev.cairn.intake.lifting;

import dev.cairn.intake.Finding;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading as people compare it: what was said, and every set on a line. */
final class LogPage {
  private LogPage() {}

  static String of(LogReading reading) {
    StringBuilder page = new StringBuilder();
    switch (reading) {
      case LogFile file -> {
        page.append(file.tally().sentence()).append('\n');
        say(page, file.findings());
        file.log().sessions().forEach(session -> session(page, session));
      }
      case Refused refused -> {
        page.append("refused\n");
        say(page, refused.findings());
      }
    }
    return page.toString();
  }

  private static void say(StringBuilder page, List<Finding> findings) {
    findings.forEach(finding -> page.append("- ").append(finding.text()).append('\n'));
  }

  private static void session(StringBuilder page, LiftingSession session) {
    page.append('\n').append(session.start()).append(" minutes ").append(session.minutes());
    page.append('\n');
    for (ExerciseWork work : session.work()) {
      page.append("  ").append(work.exercise()).append('\n');
      work.sets().forEach(set -> page.append("    ").append(line(set)).append('\n'));
    }
  }

  private static String line(LoggedSet set) {
    return set.kind()
        + " load "
        + load(set.load())
        + " reps "
        + set.reps()
        + " seconds "
        + set.seconds()
        + " rpe "
        + set.rpe()
        + (set.failed() ? " failed" : "");
  }

  private static String load(@Nullable Mass load) {
    return load == null
        ? "?"
        : amount(load, LoadUnit.KILOGRAM) + " = " + amount(load, LoadUnit.POUND);
  }

  private static String amount(Mass load, LoadUnit unit) {
    BigDecimal amount = BigDecimal.valueOf(load.in(unit)).setScale(3, RoundingMode.HALF_EVEN);
    return amount.stripTrailingZeros().toPlainString() + " " + unit.symbol();
  }
}
