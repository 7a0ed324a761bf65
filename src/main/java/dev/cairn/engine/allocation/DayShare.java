package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.pattern.WeekDays;
import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.session.PlannedWeek.Run;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Role;
import dev.cairn.pack.RaceTemplate.AimRange;
import dev.cairn.pack.ShareBand;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One week's days: their bounds, the total they can hold, and the sharing. */
public final class DayShare {
  private final Course course;
  private final Brief brief;
  private final Progress progress;
  private final @Nullable RunBounds[] bounds = new RunBounds[7];
  private WeekOutline week;
  private List<Slot> slots = List.of();
  private Shares shares = Shares.of(null, 0);
  private Allocation allocation = new Allocation(new int[0], new int[SoftRule.values().length]);
  private int total;
  private @Nullable TooLong tooLong;

  /** A C race that is no session of this week, and why. */
  public record TooLong(LocalDate date, String why) {}

  private DayShare(Course course, Progress progress, WeekOutline week) {
    this.course = course;
    this.brief = course.brief();
    this.progress = progress;
    this.week = week;
  }

  static DayShare of(Course course, Progress progress, WeekOutline week, WeekTotal wanted) {
    DayShare share = new DayShare(course, progress, week);
    share.keepWhatFits(wanted);
    share.holdBack(wanted);
    share.tooLong = share.findTooLong(share.slots);
    if (share.tooLong == null) {
      share.allocate();
      share.startAgain(wanted);
    }
    return share;
  }

  /**
   * Who has not run for 30 days is measured from the first run on: what comes before a run that
   * went too far stays as it is, and that run is held to it.
   */
  private void startAgain(WeekTotal wanted) {
    for (int at = tooFar(); at >= 0; at = tooFar()) {
      Slot slot = slots.get(at);
      bound(slot.day()).addAfterRest(course, longestSoFar(at), week.shapeWhy());
      if (week.raceC(slot.day()) != null) {
        tooLong = findTooLong(slots(0));
        return;
      }
      List<Slot> held = new ArrayList<>();
      for (int i = 0; i < at; i++) {
        Slot done = slots.get(i);
        int steps = allocation.steps()[i];
        held.add(new Slot(done.day(), done.role(), steps, steps, done.before()));
      }
      List<Slot> again = slots(0);
      held.addAll(again.subList(at, again.size()));
      slots = held;
      holdBack(wanted);
      share();
    }
  }

  /** The first run that goes too far above this week's own so far, or -1. */
  private int tooFar() {
    for (int i = 0; i < slots.size(); i++) {
      double longest = longestSoFar(i);
      LocalDate date = week.monday().plusDays(slots.get(i).day());
      if (longest > 0
          && allocation.steps()[i] > course.step().next(longest)
          && progress.history().nothingSince(date)) {
        return i;
      }
    }
    return -1;
  }

  /** Kilometres of the longest run or race of this week before a slot, or 0. */
  private double longestSoFar(int at) {
    LocalDate date = week.monday().plusDays(slots.get(at).day());
    double longest = 0;
    for (int i = 0; i < at; i++) {
      longest = Math.max(longest, brief.grid().km(allocation.steps()[i]));
    }
    for (RaceOnTheWay race : week.races()) {
      longest = race.isB() && race.date().isBefore(date) ? Math.max(longest, race.km()) : longest;
    }
    return longest;
  }

  /** The first C race that does not fit as a session, or null. */
  @Nullable TooLong tooLong() {
    return tooLong;
  }

  private @Nullable TooLong findTooLong(List<Slot> slots) {
    for (Slot slot : slots) {
      RaceOnTheWay race = week.raceC(slot.day());
      if (race == null) {
        continue;
      }
      String session = brief.distance(sessionSteps(race)) + " with warm-up and cool-down ";
      if (slot.low() > slot.high()) {
        return new TooLong(
            race.date(), session + "are more than " + bound(slot.day()).tightest().text());
      }
      if (lows() > total || slot.high() > longHigh()) {
        return new TooLong(
            race.date(),
            session
                + "leave too little of a week of "
                + brief.distance(total)
                + " for the other runs");
      }
    }
    return null;
  }

  private int lows() {
    int lows = 0;
    for (Slot slot : slots) {
      lows += slot.low();
    }
    return lows;
  }

  private int longHigh() {
    for (Slot slot : slots) {
      if (slot.role() == Role.LONG) {
        return slot.high();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** A C race with the shortest warm-up and cool-down, in whole steps. */
  private int sessionSteps(RaceOnTheWay race) {
    var rules = brief.rules().intensity();
    return brief.grid().ceil(rules.warmUpKm() + race.km() + rules.coolDownKm());
  }

  int total() {
    return total;
  }

  /** Leaves out runs that would be shorter than the shortest run. */
  private void keepWhatFits(WeekTotal wanted) {
    WeekShape shape = week.shape();
    int runs = shape.runs();
    for (int day = 0; day < 7; day++) {
      if (shape.holds(day)) {
        RunBounds bound = RunBounds.of(course, progress, week, day);
        bounds[day] = bound;
        boolean fits = bound.high() >= course.ceilings().shortest();
        runs = fits || week.raceC(day) != null ? runs : runs & ~(1 << day);
      }
    }
    int affordable = Math.max(raced(), wanted.target() / course.ceilings().shortest());
    while (Integer.bitCount(runs) > affordable) {
      runs &= ~(1 << leastNeeded(runs));
    }
    if (runs != shape.runs()) {
      leaveOut(runs);
    }
    slots = slots(0);
  }

  private int raced() {
    int races = 0;
    for (RaceOnTheWay race : week.races()) {
      races += race.isB() ? 0 : 1;
    }
    return races;
  }

  private int leastNeeded(int runs) {
    int found = -1;
    for (int day = 6; day >= 0; day--) {
      if ((runs >> day & 1) == 1 && (found < 0 || need(day) < need(found))) {
        found = day;
      }
    }
    return found;
  }

  private int need(int day) {
    if (week.raceC(day) != null) {
      return 4;
    }
    return switch (week.shape().role(day)) {
      case LONG -> 3;
      case QUALITY -> 2;
      case EASY -> 1;
      case RECOVERY, RACE, REST, CROSS -> 0;
    };
  }

  private void leaveOut(int runs) {
    WeekShape shape = week.shape();
    int longDay = shape.longDay() >= 0 && (runs >> shape.longDay() & 1) == 1 ? shape.longDay() : -1;
    WeekShape smaller =
        new WeekShape(runs, longDay, shape.quality() & runs, shape.recovery() & runs);
    String why =
        brief.record(
            Words.weekId(week.number()) + ".runs",
            id ->
                new Decision(
                    id,
                    DecisionType.SESSION_PLACEMENT,
                    "Week "
                        + week.number()
                        + " keeps "
                        + smaller.runCount()
                        + " of "
                        + shape.runCount()
                        + " runs: "
                        + WeekDays.text(smaller),
                    smaller.runCount() + " runs",
                    new Source.Template(
                        "running rules",
                        "No run is shorter than " + brief.distance(course.ceilings().shortest())),
                    List.of(new Input("days", WeekDays.text(shape), week.shapeWhy())),
                    List.of()));
    week = week.with(smaller, why);
  }

  private List<Slot> slots(int mustLong) {
    int longest = mustLong;
    for (RaceOnTheWay race : week.races()) {
      longest = race.isB() ? longest : Math.max(longest, sessionSteps(race));
    }
    List<Slot> list = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      if (week.shape().holds(day)) {
        list.add(slot(day, longest));
      }
    }
    return list;
  }

  /** No run is longer than the long run, so that one has to hold the longest of them. */
  private Slot slot(int day, int longest) {
    int high = bound(day).high();
    RaceOnTheWay race = week.raceC(day);
    if (race != null) {
      int steps = sessionSteps(race);
      return new Slot(day, Role.RACE, steps, Math.min(steps, high), -1);
    }
    Role role = week.shape().role(day);
    int low = Math.min(course.ceilings().shortest(), high);
    int least = role == Role.LONG ? Math.max(low, Math.min(longest, high)) : low;
    return new Slot(day, role, least, high, progress.before(week, day));
  }

  private RunBounds bound(int day) {
    RunBounds bound = bounds[day];
    if (bound == null) {
      throw new IllegalStateException("No run on day " + day + " of week " + week.number());
    }
    return bound;
  }

  /** The week grows no further than its long run carries, and holds no more than its days can. */
  private void holdBack(WeekTotal wanted) {
    total = slots.isEmpty() ? 0 : wanted.target();
    ShareBand band = band();
    int longDay = week.shape().longDay();
    if (week.kind() == Kind.FULL && band != null && longDay >= 0) {
      RunBounds.Bound bound = bound(longDay).tightest();
      int carried = (int) Math.floor(bound.steps() * 100 / band.longRun().low() + 1e-9);
      int most = Math.max(progress.reference(), carried);
      if (total > most) {
        total = most;
        wanted.shrunk(
            total,
            () ->
                "the long run ("
                    + bound.text()
                    + ") carries no more at "
                    + Words.number(band.longRun().low())
                    + " % of the week",
            bound.source());
      }
    }
    int most = Allocator.most(slots);
    if (total > most) {
      total = most;
      RunBounds.Bound tightest = tightest();
      wanted.shrunk(
          total, () -> "the runs hold no more (" + tightest.text() + ")", tightest.source());
    }
  }

  private RunBounds.Bound tightest() {
    int day = week.shape().longDay() >= 0 ? week.shape().longDay() : slots.getFirst().day();
    return bound(day).tightest();
  }

  private @Nullable ShareBand band() {
    int runs = week.shape().runCount();
    return runs < 2 || week.kind() == Kind.RACE ? null : brief.rules().band(brief.race(), runs);
  }

  private void allocate() {
    if (slots.isEmpty()) {
      return;
    }
    int lows = 0;
    for (Slot slot : slots) {
      lows += slot.role() == Role.LONG ? 0 : slot.low();
    }
    int must = week.kind() == Kind.FULL ? course.way().must()[week.number()] : 0;
    slots = slots(Math.min(must, total - lows));
    share();
  }

  private void share() {
    Shares bands = Shares.of(band(), total);
    shares = bands.wishing(longWish(bands));
    int change = brief.grid().floor(brief.rules().limits().weekdayChangeKm());
    Allocation found = Allocator.allocate(total, slots, shares, change);
    if (found == null) {
      throw new IllegalStateException(
          "Week " + week.number() + " cannot share " + brief.distance(total) + " among " + slots);
    }
    allocation = found;
  }

  /**
   * The middle of the band, or more where the way to the longest run needs it; never above what the
   * template aims at.
   */
  private int longWish(Shares bands) {
    int way = week.kind() == Kind.FULL ? course.way().wish()[week.number()] : 0;
    int wish = Math.max(bands.longWish(), way);
    AimRange aim = brief.template().longAimKm();
    return aim == null ? wish : Math.min(wish, brief.grid().floor(aim.to()));
  }

  /** Records every day's distance and what gave way; the runs come back in date order. */
  List<Run> record(String totalWhy) {
    DayTrail trail = new DayTrail(course, week, total, totalWhy, shares, slots, allocation, bounds);
    return trail.record();
  }
}
