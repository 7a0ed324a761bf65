package dev.cairn.engine.check;

import dev.cairn.engine.check.Measured.Kind;
import dev.cairn.model.Day;
import dev.cairn.model.Phase;
import dev.cairn.model.Week;
import dev.cairn.pack.RaceTemplate;
import java.util.List;

/** Phases in order with the template's lengths, and the maximum where the template wants it. */
final class Phases implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    int weeks = reading.weeks().size();
    int peak = peakWeek(reading.template(), weeks);
    int build = Math.min(halfUp(weeks, reading.template().buildPercent()), peak - 1);
    for (Week week : reading.plan().weeks()) {
      Phase expected = phase(week.number(), peak - build, peak, weeks - taper(reading) + 1);
      if (week.phase() != expected) {
        found.week(
            "phases", week, "is in " + week.phase().word() + " instead of " + expected.word());
      }
    }
    landing(reading, peak, found);
  }

  private static Phase phase(int number, int build, int peak, int taper) {
    if (number >= taper) {
      return Phase.TAPER;
    }
    if (number >= peak) {
      return Phase.PEAK;
    }
    return number >= build ? Phase.BUILD : Phase.BASE;
  }

  private static int taper(Reading reading) {
    return Math.min(reading.template().taperPercent().size(), reading.weeks().size() - 1);
  }

  /** The template's share rounded half up, but before the taper. */
  private static int peakWeek(RaceTemplate template, int weeks) {
    int taper = Math.min(template.taperPercent().size(), weeks - 1);
    return Math.clamp(halfUp(weeks, template.peakWeekPercent()), 1, Math.max(1, weeks - taper));
  }

  private static int halfUp(int weeks, int percent) {
    return (2 * weeks * percent + 100) / 200;
  }

  /**
   * Plans that grow reach their maximum first in the peak week, when that week and the one before
   * are full, a step of the grid is growth it may show and its runs hold one more; who starts at
   * the maximum may hold it all along.
   */
  private static void landing(Reading reading, int peak, Findings found) {
    List<Measured> weeks = reading.weeks();
    boolean full =
        weeks.get(peak - 1).kind() == Kind.FULL
            && (peak == 1 || weeks.get(peak - 2).kind() == Kind.FULL);
    boolean moved = reading.disturbed(weeks.get(peak - 1).week());
    boolean grown = reading.peak() > Exact.mm(reading.snapshot().currentWeeklyKm());
    boolean excused = !full || moved || !grown || !growsInto(reading, peak);
    if (excused || heldDown(reading, weeks.get(peak - 1).week())) {
      return;
    }
    for (Measured week : weeks) {
      if (week.kind() == Kind.FULL && week.total() == reading.peak()) {
        if (week.week().number() != peak) {
          found.week("peak-week", week.week(), "is the first at the maximum, not week " + peak);
        }
        return;
      }
    }
  }

  /**
   * Whether races have kept runs so short that the week holds no more, or that one step more would
   * not leave the long run its least share.
   */
  private static boolean heldDown(Reading reading, Week week) {
    List<Day> runs = Reading.runs(week);
    long step = reading.athlete().units().stepMillimetres();
    for (Day run : runs) {
      if (LongRuns.isLong(run) && runs.size() > 1) {
        double low = reading.rules().band(reading.plan().race(), runs.size()).longRun().low();
        long most = RunSteps.most(reading, run) / step * step;
        long next = week.total().value().millimetres() + step;
        return !Exact.atLeast(most, low, next) || RunSteps.stretched(reading, week);
      }
    }
    return false;
  }

  /** Where hard minutes begin in the peak week, one step may already be more than it may grow. */
  private static boolean growsInto(Reading reading, int peak) {
    double gentle = 100 + reading.rules().intensity().bothUpPercent();
    long below = reading.peak() - reading.athlete().units().stepMillimetres();
    return Quality.firstWeek(reading) != peak || Exact.atMost(reading.peak(), gentle, below);
  }
}
