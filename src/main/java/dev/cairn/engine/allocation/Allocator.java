package dev.cairn.engine.allocation;

import dev.cairn.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares a week's total among its runs so that the hard bounds hold, the soft rules give way as
 * little as possible in their order, and the preferences come closest.
 *
 * <p>For each length of the long run and each shortest quality run the rest is a sum of convex
 * costs over single runs, for which handing out one step at a time to the cheapest run is exact.
 */
public final class Allocator {
  private static final int RULES = SoftRule.values().length;
  private static final int QUALITY_SHARE_HIGH = SoftRule.QUALITY_SHARE_HIGH.ordinal();
  private static final int LONG_SHARE_HIGH = SoftRule.LONG_SHARE_HIGH.ordinal();
  private static final int WEEKDAY_CHANGE = SoftRule.WEEKDAY_CHANGE.ordinal();
  private static final int LONG_SHARE_LOW = SoftRule.LONG_SHARE_LOW.ordinal();
  private static final int QUALITY_SHARE_LOW = SoftRule.QUALITY_SHARE_LOW.ordinal();
  private static final int EASY_BELOW_QUALITY = SoftRule.EASY_BELOW_QUALITY.ordinal();

  private static final int LEVEL = 10;
  private static final long QUALITY_OVER = 1L << 4 * LEVEL;
  private static final long CHANGE = 1L << 3 * LEVEL;
  private static final long QUALITY_UNDER = 1L << 2 * LEVEL;
  private static final long EASY_OVER = 1L << LEVEL;
  private static final int WEIGHT = 4;
  private static final int RECOVERY_WEIGHT = 5;

  /** An excess is compared up to here, and a week's squares while its total stays below. */
  private static final int MOST_EXCESS = (1 << LEVEL) - 1;

  private static final int MOST_TOTAL = 1 << 11;

  private final int total;
  private final List<Slot> slots;
  private final Shares shares;
  private final int change;
  private final int longAt;
  private final int[] steps;
  private final int[] weights;

  /** What the slots say, ready for the many looks that the search takes. */
  private final int[] lows;

  private final int[] highs;
  private final int[] befores;
  private final boolean[] quality;

  /** While steps are handed out: up to where each run may grow, and what its next step costs. */
  private final int[] most;

  private final long[] costs;
  private final long[] ties;
  private int @Nullable [] best;
  private long bestHard = Long.MAX_VALUE;
  private long bestSoft = Long.MAX_VALUE;

  private Allocator(int total, List<Slot> slots, Shares shares, int change) {
    this.total = total;
    this.slots = slots;
    this.shares = shares;
    this.change = change;
    this.longAt = indexOf(Role.LONG);
    this.steps = new int[slots.size()];
    this.weights = new int[steps.length];
    this.lows = new int[steps.length];
    this.highs = new int[steps.length];
    this.befores = new int[steps.length];
    this.quality = new boolean[steps.length];
    this.most = new int[steps.length];
    this.costs = new long[steps.length];
    this.ties = new long[steps.length];
    for (int i = 0; i < steps.length; i++) {
      Slot slot = slots.get(i);
      weights[i] = slot.role() == Role.RECOVERY ? RECOVERY_WEIGHT : WEIGHT;
      lows[i] = slot.low();
      highs[i] = slot.high();
      befores[i] = slot.before();
      quality[i] = slot.role() == Role.QUALITY;
    }
  }

  /** The best sharing, or null when the bounds leave none. */
  public static @Nullable Allocation allocate(
      int total, List<Slot> slots, Shares shares, int weekdayChange) {
    return new Allocator(total, slots, shares, weekdayChange).allocate();
  }

  /** The largest total that the slots can hold, the long run staying the longest. */
  public static int most(List<Slot> slots) {
    int longest = Integer.MAX_VALUE;
    for (Slot slot : slots) {
      longest = slot.role() == Role.LONG ? slot.high() : longest;
    }
    int sum = 0;
    for (Slot slot : slots) {
      sum += Math.min(slot.high(), longest);
    }
    return sum;
  }

  private @Nullable Allocation allocate() {
    if (longAt < 0) {
      tryQuality(Integer.MAX_VALUE);
    } else {
      tryLongRuns();
    }
    return best == null ? null : new Allocation(best, excess(best));
  }

  /** Outwards from the wish, until a longer way off can no longer win. */
  private void tryLongRuns() {
    Slot slot = slots.get(longAt);
    int wish = Math.max(slot.low(), Math.min(slot.high(), shares.longWish()));
    int reach = Math.max(slot.high() - wish, wish - slot.low());
    for (int away = 0; away <= reach; away++) {
      if (wish + away <= slot.high()) {
        tryLong(wish + away);
      }
      if (away > 0 && wish - away >= slot.low()) {
        tryLong(wish - away);
      }
      if (bestHard == 0) {
        return;
      }
    }
  }

  private void tryLong(int longRun) {
    steps[longAt] = longRun;
    if (longHard(longRun) <= bestHard && !settled(longRun)) {
      tryQuality(longRun);
    }
  }

  /**
   * Whether one sharing decides for this long run, looking away from easy runs that are longer than
   * quality: none does better, so it is taken when no easy run is, and when even so it does not
   * beat the best, nothing does. Figures too large to be compared exactly decide nothing.
   */
  private boolean settled(int longRun) {
    if (!handOut(longRun, 0)) {
      return true;
    }
    int[] excess = excess(steps);
    for (int amount : excess) {
      if (amount >= MOST_EXCESS || total >= MOST_TOTAL) {
        return false;
      }
    }
    boolean easyOver = excess[EASY_BELOW_QUALITY] > 0;
    excess[EASY_BELOW_QUALITY] = 0;
    long hard = hard(excess);
    if (!better(hard)) {
      return true;
    }
    if (!easyOver) {
      keep(hard);
    }
    return !easyOver;
  }

  private void tryQuality(int longRun) {
    int low = 0;
    int high = 0;
    for (int i = 0; i < steps.length; i++) {
      if (quality[i]) {
        low = low == 0 ? lows[i] : Math.min(low, lows[i]);
        high = Math.max(high, Math.min(highs[i], longRun));
      }
    }
    for (int shortest = high; shortest >= low; shortest--) {
      if (handOut(longRun, shortest)) {
        compare();
      }
    }
  }

  /**
   * Hands out what the long run leaves, no quality run getting less than {@code shortest}; false
   * when the bounds leave no way.
   */
  private boolean handOut(int longRun, int shortest) {
    int left = longAt < 0 ? total : total - longRun;
    for (int i = 0; i < steps.length; i++) {
      if (i != longAt) {
        steps[i] = quality[i] ? Math.max(lows[i], shortest) : lows[i];
        most[i] = Math.min(highs[i], longRun);
        if (steps[i] > most[i]) {
          return false;
        }
        price(i, shortest);
        left -= steps[i];
      }
    }
    if (left < 0) {
      return false;
    }
    for (; left > 0; left--) {
      int cheapest = cheapest();
      if (cheapest < 0) {
        return false;
      }
      steps[cheapest]++;
      price(cheapest, shortest);
    }
    return true;
  }

  /** What the next step of a run costs, and what it would add to the unevenness. */
  private void price(int at, int shortest) {
    costs[at] = marginal(at, shortest);
    ties[at] = weights[at] * (2L * steps[at] + 1);
  }

  private int cheapest() {
    int found = -1;
    long least = 0;
    for (int i = 0; i < steps.length; i++) {
      if (i == longAt || steps[i] >= most[i]) {
        continue;
      }
      long cost = costs[i];
      if (found < 0 || cost < least || cost == least && before(i, found)) {
        found = i;
        least = cost;
      }
    }
    return found;
  }

  /** Among equally cheap runs the one grows first that adds least to the unevenness. */
  private boolean before(int a, int b) {
    if (ties[a] != ties[b]) {
      return ties[a] < ties[b];
    }
    return weights[b] == RECOVERY_WEIGHT && weights[a] != RECOVERY_WEIGHT;
  }

  /** The same for all runs, but for recovery runs, which are evenly shared at four fifths. */
  private long unevenness(int at, int length) {
    return (long) weights[at] * length * length;
  }

  private long marginal(int at, int shortest) {
    int now = steps[at];
    long cost = 0;
    if (befores[at] >= 0) {
      if (now >= befores[at] + change) {
        cost += CHANGE;
      } else if (now < befores[at] - change) {
        cost -= CHANGE;
      }
    }
    if (quality[at]) {
      cost += now >= shares.qualityHigh() ? QUALITY_OVER : 0;
      cost -= now < shares.qualityLow() ? QUALITY_UNDER : 0;
      cost += now < shares.qualityWish() ? -1 : 1;
    } else if (shortest > 0 && now >= shortest) {
      cost += EASY_OVER;
    }
    return cost;
  }

  private void compare() {
    long hard = hard(excess(steps));
    if (better(hard)) {
      keep(hard);
    }
  }

  private static long hard(int[] excess) {
    long hard = 0;
    for (int amount : excess) {
      hard = hard << LEVEL | Math.min(amount, MOST_EXCESS);
    }
    return hard;
  }

  private boolean better(long hard) {
    return hard < bestHard || hard == bestHard && soft() < bestSoft;
  }

  private void keep(long hard) {
    bestHard = hard;
    bestSoft = soft();
    best = steps.clone();
  }

  /** Distance from the wished long run, then from the wished quality, then unevenness. */
  private long soft() {
    long away = longAt < 0 ? 0 : Math.abs(steps[longAt] - shares.longWish());
    long besides = 0;
    long squares = 0;
    for (int i = 0; i < steps.length; i++) {
      if (quality[i]) {
        besides += Math.abs(steps[i] - shares.qualityWish());
      }
      squares += i == longAt ? 0 : unevenness(i, steps[i]);
    }
    return away << 40 | besides << 26 | squares;
  }

  private long longHard(int longRun) {
    int over = Math.max(0, longRun - shares.longHigh());
    int under = Math.max(0, shares.longLow() - longRun);
    int changed = changed(longAt, longRun);
    return (long) over << 4 * LEVEL | (long) changed << 3 * LEVEL | (long) under << 2 * LEVEL;
  }

  private int changed(int at, int now) {
    return befores[at] < 0 ? 0 : Math.max(0, Math.abs(now - befores[at]) - change);
  }

  private int[] excess(int[] now) {
    int[] excess = new int[RULES];
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < now.length; i++) {
      excess[WEEKDAY_CHANGE] += changed(i, now[i]);
      if (quality[i]) {
        shortest = Math.min(shortest, now[i]);
        excess[QUALITY_SHARE_HIGH] += Math.max(0, now[i] - shares.qualityHigh());
        excess[QUALITY_SHARE_LOW] += Math.max(0, shares.qualityLow() - now[i]);
      } else if (i == longAt) {
        excess[LONG_SHARE_HIGH] += Math.max(0, now[i] - shares.longHigh());
        excess[LONG_SHARE_LOW] += Math.max(0, shares.longLow() - now[i]);
      }
    }
    for (int i = 0; i < now.length && shortest != Integer.MAX_VALUE; i++) {
      boolean easy = i != longAt && !quality[i] && slots.get(i).role() != Role.RACE;
      excess[EASY_BELOW_QUALITY] += easy ? Math.max(0, now[i] - shortest) : 0;
    }
    return excess;
  }

  private int indexOf(Role role) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }
}
