package dev.cairn.engine.volume;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.calibration.Calibration;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.Ramp.RampWeek;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.RaceTemplate.AimRange;
import dev.cairn.pack.ShareBand;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where the way up begins, and how far the race asks it to go. */
public record Start(int steps) {

  /** Current volume, less for those who have not run regularly; recorded as a decision. */
  public static Start record(Brief brief) {
    GrowthRules growth = brief.rules().growth();
    Integer consistent = brief.snapshot().consistentWeeks();
    boolean less = consistent != null && consistent < growth.consistentWeeksNeeded();
    double percent = less ? growth.inconsistentStartPercent() : 100;
    double km = brief.snapshot().currentWeeklyKm();
    int steps = brief.grid().floor(km * percent / 100);
    brief.record(
        "plan.start",
        id ->
            new Decision(
                id,
                DecisionType.VOLUME,
                "The way up begins at " + brief.distance(steps) + " a week",
                brief.distance(steps),
                new Source.Formula(
                    "first reference",
                    "current week x "
                        + Words.number(percent)
                        + " %"
                        + (less
                            ? " (fewer than " + growth.consistentWeeksNeeded() + " regular weeks)"
                            : ""),
                    Words.number(km)
                        + " km x "
                        + Words.number(percent)
                        + " % = "
                        + brief.distance(steps)),
                List.of(
                    new Input(
                        "current week", Words.number(km) + " km", "fact:snapshot.currentWeeklyKm"),
                    new Input(
                        "regular weeks",
                        consistent == null ? "not told" : consistent.toString(),
                        "fact:snapshot.consistentWeeks")),
                List.of()));
    return new Start(steps);
  }

  /** The longest run that the race demands of its plan, in steps. */
  public static int longestNeeded(Brief brief) {
    double share = brief.template().minLongestPercent() / 100.0;
    return brief.grid().ceil(brief.race().nominalKm() * share);
  }

  /** The peak week that the race demands of its plan, in steps. */
  public static int peakNeeded(Brief brief) {
    return brief.template().peakReachesRace() ? brief.grid().ceil(brief.race().nominalKm()) : 0;
  }

  /** The long run that the peak week should hold, in steps. */
  public static int longestWished(Brief brief, int peak, int runs) {
    if (runs < 2) {
      return peak;
    }
    ShareBand.Band band = brief.rules().band(brief.race(), runs).longRun();
    int middle = (int) Math.floor(peak * band.middle() / 100 + 0.5);
    AimRange aim = brief.template().longAimKm();
    if (aim == null) {
      return middle;
    }
    int aimed = Math.max(middle, brief.grid().ceil(aim.from()));
    int most = Math.min(brief.grid().floor(aim.to()), Growth.share(peak, band.high()));
    return Math.min(aimed, most);
  }

  /** The fastest allowed way up from here. */
  public Ramp ramp(
      Brief brief,
      Season season,
      List<WeekOutline> outlines,
      Growth growth,
      RunStep step,
      RunCeilings ceilings,
      Calibration calibration) {
    List<RampWeek> weeks = new ArrayList<>();
    for (WeekOutline week : outlines) {
      if (week.kind() != Kind.TAPER && week.kind() != Kind.RACE) {
        weeks.add(rampWeek(week, ceilings));
      }
    }
    int days = brief.rules().limits().runStepDays();
    long lead = Math.max(0, ChronoUnit.DAYS.between(brief.snapshot().asOf(), season.start()));
    int longestWeeks = (int) ((days - Math.min(lead, 1)) / 7);
    int runs = growth.runDays();
    double low = runs < 2 ? 0 : brief.rules().band(brief.race(), runs).longRun().low();
    return new Ramp(
        weeks,
        WeekTargets.peakIndex(outlines, season.peakWeek()),
        growth,
        step,
        steps,
        brief.snapshot().longestRecentRunKm(),
        longestWeeks,
        calibration.cutbackPercent().value(),
        low,
        ceilings.shortest());
  }

  private static RampWeek rampWeek(WeekOutline week, RunCeilings ceilings) {
    int[] others = new int[Math.max(0, week.shape().runCount() - (hasLong(week) ? 1 : 0))];
    int at = 0;
    for (int day = 0; day < 7; day++) {
      if (week.shape().holds(day) && day != week.shape().longDay()) {
        others[at++] = ceilings.anyRun(day);
      }
    }
    int longest = hasLong(week) ? ceilings.longRun(week.shape().longDay()) : 0;
    return new RampWeek(week.kind(), week.usual(), week.shape().runCount(), longest, others);
  }

  private static boolean hasLong(WeekOutline week) {
    return week.shape().longDay() >= 0;
  }
}
