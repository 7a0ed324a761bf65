package dev.cairn.engine.volume;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.calibration.Calibration;
import dev.cairn.engine.pattern.Frame;
import dev.cairn.engine.pattern.PatternSolver;
import dev.cairn.engine.pattern.PatternSolver.Loser;
import dev.cairn.engine.pattern.PatternSolver.Solution;
import dev.cairn.engine.pattern.RaceRoom;
import dev.cairn.engine.pattern.WeekDays;
import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.season.Cutbacks;
import dev.cairn.engine.season.RacesOnTheWay;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.model.Priority;
import dev.cairn.pack.IntensityRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the weekly pattern over the season and solves alone the weeks it does not fit. */
public final class Outliner {
  private static final int FAR = 99;

  private final Brief brief;
  private final Season season;
  private final RacesOnTheWay races;
  private final Calibration calibration;
  private final int blocked;
  private final int tooShort;
  private final int longFit;
  private final int qualityFit;
  private final LocalDate[] mondays;
  private final int[] unavailable;
  private final RaceRoom[] rooms;

  public Outliner(
      Brief brief,
      Season season,
      RacesOnTheWay races,
      Calibration calibration,
      RunCeilings ceilings,
      int longNeeded) {
    this.brief = brief;
    this.season = season;
    this.races = races;
    this.calibration = calibration;
    this.blocked = WeekDays.mask(brief.request().blockedDays());
    int fit = 0;
    int unusable = 0;
    for (int day = 0; day < 7; day++) {
      fit |= ceilings.longRun(day) >= longNeeded ? 1 << day : 0;
      unusable |= ceilings.anyRun(day) < ceilings.shortest() ? 1 << day : 0;
    }
    this.longFit = fit;
    this.qualityFit = qualityFit(brief, ceilings.secondsPerKm());
    this.tooShort = unusable;
    int weeks = Math.max(0, season.weeks());
    mondays = new LocalDate[weeks + 1];
    unavailable = new int[weeks + 1];
    rooms = new RaceRoom[weeks + 1];
    for (int week = 0; week <= weeks; week++) {
      mondays[week] = season.monday(week);
      unavailable[week] = unavailable(mondays[week]);
      rooms[week] = room(week, mondays[week]);
    }
  }

  /** Weekdays with time for warm-up, cool-down and the fewest hard minutes. */
  private static int qualityFit(Brief brief, int easySecondsPerKm) {
    IntensityRules rules = brief.rules().intensity();
    double around = (rules.warmUpKm() + rules.coolDownKm()) * easySecondsPerKm / 60;
    int fit = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      Integer minutes = brief.request().minutesAvailable().get(day);
      boolean enough = minutes == null || minutes >= around + rules.minHardMinutes();
      fit |= enough ? 1 << day.ordinal() : 0;
    }
    return fit;
  }

  /** Weekdays on which a run is possible at all. */
  public int allowedDays() {
    return WeekDays.ALL & ~blocked & ~tooShort;
  }

  public int blockedDays() {
    return blocked;
  }

  /** The repeating week with exactly so many runs, with as many quality days as can be placed. */
  public @Nullable WeekShape pattern(int runs) {
    int quality = Math.min(qualityAllowed(runs), runs - 1);
    for (int count = Math.max(0, quality); count >= 0; count--) {
      WeekShape shape = PatternSolver.shape(baseFrame(runs, count), runs, count, true);
      if (shape != null) {
        return shape;
      }
    }
    return null;
  }

  /** The best of each kind of repeating week that lost against a pattern. */
  public List<Loser> losers(WeekShape pattern) {
    int runs = pattern.runCount();
    int quality = pattern.qualityCount();
    Solution solution = PatternSolver.best(baseFrame(runs, quality), runs, quality, true);
    return solution == null ? List.of() : solution.losers();
  }

  /** Quality sessions a week that run days, modifiers and run-walk allow. */
  public int qualityAllowed(int runs) {
    if (runs <= 2 || calibration.ceilings().runWalk().value()) {
      return 0;
    }
    int byDays =
        runs <= 4
            ? brief.rules().limits().maxQualityUpTo4Days()
            : brief.rules().limits().maxQualityFrom5Days();
    return Math.min(byDays, calibration.qualitySessions().value());
  }

  private Frame baseFrame(int runs, int quality) {
    return new Frame(
        allowedDays(),
        wished(),
        runs,
        quality,
        brief.rules().limits().maxQualityUpTo4Days(),
        true,
        longWish(),
        longFit,
        qualityFit,
        calibration.easyDaysBetweenHard().value(),
        FAR,
        FAR,
        RaceRoom.NONE,
        true,
        calibration.ceilings().runWalk().value());
  }

  /** The preferred weekdays; all where none is named. */
  int wished() {
    int preferred = WeekDays.mask(brief.request().preferredDays());
    return preferred == 0 ? WeekDays.ALL : preferred;
  }

  /** The wished long-run day, else Sunday. */
  public int longWish() {
    DayOfWeek wish = brief.request().preferredLongRunDay();
    return (wish == null ? DayOfWeek.SUNDAY : wish).ordinal();
  }

  /**
   * All weeks with their kind and days.
   *
   * @param peakWeek the week that no cutback comes right before
   */
  public List<WeekOutline> outlines(WeekShape pattern, int peakWeek) {
    List<WeekOutline> outlines = new ArrayList<>();
    List<WeekShape> shapes = shapes(pattern);
    boolean[] cutbacks =
        Cutbacks.weeks(
            season,
            races,
            light(shapes, pattern),
            brief.rules().growth(),
            calibration.cutbackEvery().value(),
            peakWeek);
    for (int week = 1; week <= season.weeks(); week++) {
      WeekShape shape = shapes.get(week - 1);
      int raceDay = week == season.weeks() ? season.raceOffset() : -1;
      boolean usual = shape.equals(pattern);
      outlines.add(
          new WeekOutline(
              week,
              mondays[week],
              season.phase(week),
              kind(week, shape, pattern, cutbacks[week]),
              shape,
              raceDay,
              races.week(mondays[week]),
              races.near(mondays[week], calibration.easyDaysBetweenHard().value()),
              usual ? "plan.pattern" : Words.weekId(week) + ".pattern"));
    }
    return outlines;
  }

  /** The days of all weeks, each from what the week before left. */
  private List<WeekShape> shapes(WeekShape pattern) {
    List<WeekShape> shapes = new ArrayList<>();
    int hardBefore = FAR;
    boolean sundayRun = false;
    for (int week = 1; week <= season.weeks(); week++) {
      int usual = pattern.runs() | wished();
      WeekShape shape = shape(frame(week, pattern, usual, hardBefore, sundayRun), pattern);
      if (shape.runCount() < pattern.runCount() && othersStepIn(week, pattern)) {
        Frame wide = frame(week, pattern, WeekDays.ALL, hardBefore, sundayRun);
        WeekShape wider = shape(wide, pattern);
        shape = wider.runCount() > shape.runCount() ? wider : shape;
      }
      shapes.add(shape);
      sundayRun = shape.holds(6);
      int hard = shape.hard() | races.days(mondays[week], Priority.B);
      hardBefore = hard == 0 ? hardBefore + 7 : 7 - lastBit(hard);
    }
    return shapes;
  }

  /**
   * Whether a run that blocked dates leave without a preferred day may go to any other; not where
   * the plan has only begun or a race takes days itself.
   */
  private boolean othersStepIn(int week, WeekShape pattern) {
    boolean past = mondays[week].isBefore(brief.snapshot().asOf());
    return week < season.weeks()
        && !past
        && rooms[week].held() == 0
        && (unavailable(week) & pattern.runs()) != 0;
  }

  /** A week with fewer runs than usual has at most as much of the usual total as a cutback. */
  private static boolean[] light(List<WeekShape> shapes, WeekShape pattern) {
    boolean[] light = new boolean[shapes.size() + 1];
    for (int week = 1; week <= shapes.size(); week++) {
      light[week] = shapes.get(week - 1).runCount() < pattern.runCount();
    }
    return light;
  }

  /**
   * The first undisturbed week from the template's peak week on; without one the last undisturbed
   * week of the build phase; without that the template's own.
   */
  public int peakWeek(WeekShape pattern) {
    for (int week = season.peakWeek(); week <= season.lastTrainingWeek(); week++) {
      if (undisturbed(week, pattern) && races.week(mondays[week]).isEmpty()) {
        return week;
      }
    }
    for (int week = season.peakWeek() - 1; week > season.baseWeeks(); week--) {
      if (undisturbed(week, pattern) && races.week(mondays[week]).isEmpty()) {
        return week;
      }
    }
    return season.peakWeek();
  }

  private boolean undisturbed(int week, WeekShape pattern) {
    boolean raceNear =
        week + 1 == season.weeks() && (eve(pattern) || !spacedFromRace(pattern.hard()));
    return (unavailable(week) & pattern.runs()) == 0
        && !raceNear
        && !races.holdsB(mondays[week])
        && !races.holdsB(mondays[week - 1]);
  }

  private boolean spacedFromRace(int hard) {
    int free = 6 + season.raceOffset() - lastBit(hard);
    return hard == 0 || free >= calibration.easyDaysBetweenHard().value();
  }

  private static WeekShape shape(Frame frame, WeekShape pattern) {
    boolean usual = frame.races().held() == 0 && frame.fits(pattern);
    WeekShape needed = usual ? pattern : PatternSolver.shape(frame);
    return frame.rests(needed) ? needed : rested(frame, needed, pattern);
  }

  /**
   * Two days of rest before a C race cost no run; they cost the long run only where the race stands
   * on its day or too near.
   */
  private static WeekShape rested(Frame frame, WeekShape needed, WeekShape pattern) {
    WeekShape rested = PatternSolver.shape(frame.rested());
    boolean displaced = displacing(frame.races(), pattern, frame.between()) >= 0;
    boolean keepsLong = rested.longDay() >= 0 || needed.longDay() < 0 || displaced;
    return rested.runCount() == needed.runCount() && keepsLong ? rested : needed;
  }

  /** The C race that takes the usual long run its day, or -1. */
  private static int displacing(RaceRoom room, WeekShape pattern, int between) {
    for (int day = 0; day < 7; day++) {
      if ((room.trained() >> day & 1) == 1 && Math.abs(day - pattern.longDay()) <= between) {
        return day;
      }
    }
    return -1;
  }

  /** A long run that a C race displaces comes before the days of rest that the race has. */
  private int longWish(RaceRoom room, WeekShape pattern) {
    int race = displacing(room, pattern, calibration.easyDaysBetweenHard().value());
    int before = race - brief.rules().limits().easyDaysBeforeRace() - 1;
    return race >= 0 && before >= 0 ? before : pattern.longDay();
  }

  /** The frame in which one week is solved alone, on these days. */
  private Frame frame(int week, WeekShape pattern, int days, int hardBefore, boolean sundayRun) {
    boolean raceWeek = week == season.weeks();
    RaceRoom room = rooms[week];
    int allowed = allowedDays() & ~unavailable(week) & days;
    if (calibration.ceilings().runWalk().value()) {
      allowed &= ~(sundayRun ? 1 : 0) & ~(pattern.holds(0) ? 1 << 6 : 0);
    }
    allowed = (allowed | room.trained()) & ~room.held();
    allowed &= raceWeek ? (1 << season.raceOffset()) - 1 : WeekDays.ALL;
    return new Frame(
        allowed,
        pattern.runs(),
        runs(pattern, room),
        room.held() != 0 ? 0 : pattern.qualityCount(),
        brief.rules().limits().maxQualityUpTo4Days(),
        room.held() == 0,
        longWish(room, pattern),
        longFit,
        qualityFit,
        calibration.easyDaysBetweenHard().value(),
        hardBefore,
        raceWeek ? FAR : hardAfter(week, pattern),
        room,
        false,
        calibration.ceilings().runWalk().value());
  }

  /** A race takes a run day, but no C race gives way to it. */
  private static int runs(WeekShape pattern, RaceRoom room) {
    int beside = pattern.runCount() - Integer.bitCount(room.held());
    return Math.max(beside, Integer.bitCount(room.trained()));
  }

  private RaceRoom room(int week, LocalDate monday) {
    int goal = week == season.weeks() ? 1 << season.raceOffset() : 0;
    return new RaceRoom(
        goal | races.days(monday, Priority.B),
        races.days(monday, Priority.C),
        races.easyDays(monday),
        races.restDays(monday));
  }

  /** Days from Monday to the first hard day after Sunday: a race's, else the usual week's. */
  private int hardAfter(int week, WeekShape pattern) {
    if (week + 1 == season.weeks()) {
      return 7 + season.raceOffset();
    }
    RaceRoom next = rooms[week + 1];
    return 7 + Math.min(firstBit(pattern.hard()), firstBit(next.held() | next.trained()));
  }

  /** Weekdays of one week that blocked dates or the past take away. */
  public int unavailable(int week) {
    return unavailable[week];
  }

  private int unavailable(LocalDate monday) {
    return WeekDays.mask(monday, brief.request().blockedDates())
        | WeekDays.before(monday, brief.snapshot().asOf());
  }

  private Kind kind(int week, WeekShape shape, WeekShape pattern, boolean cutback) {
    if (week == season.weeks()) {
      return Kind.RACE;
    }
    if (week > season.lastTrainingWeek()) {
      return Kind.TAPER;
    }
    if (cutback) {
      return Kind.CUTBACK;
    }
    boolean whole =
        undisturbed(week, pattern)
            && shape.runCount() == pattern.runCount()
            && shape.longDay() >= 0;
    return whole ? Kind.FULL : Kind.CUT_SHORT;
  }

  /** Whether the usual week runs on the day before a Monday race. */
  private boolean eve(WeekShape pattern) {
    return season.raceOffset() == 0 && pattern.holds(6);
  }

  private static int firstBit(int mask) {
    return mask == 0 ? FAR : Integer.numberOfTrailingZeros(mask);
  }

  private static int lastBit(int mask) {
    return 31 - Integer.numberOfLeadingZeros(mask);
  }
}
