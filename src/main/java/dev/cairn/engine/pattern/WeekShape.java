package dev.cairn.engine.pattern;

import dev.cairn.model.Role;

/**
 * Which weekday holds which run, as bits from Monday on.
 *
 * @param longDay weekday of the long run, or -1
 */
public record WeekShape(int runs, int longDay, int quality, int recovery) {

  public int runCount() {
    return Integer.bitCount(runs);
  }

  public int qualityCount() {
    return Integer.bitCount(quality);
  }

  public boolean holds(int day) {
    return (runs >> day & 1) == 1;
  }

  /** Hard days of the week as bits. */
  public int hard() {
    return longDay < 0 ? quality : quality | 1 << longDay;
  }

  public Role role(int day) {
    if (!holds(day)) {
      return Role.REST;
    }
    if (day == longDay) {
      return Role.LONG;
    }
    if ((quality >> day & 1) == 1) {
      return Role.QUALITY;
    }
    return (recovery >> day & 1) == 1 ? Role.RECOVERY : Role.EASY;
  }
}
