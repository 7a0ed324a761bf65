package dev.cairn.ui.office;

import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An athlete in the register.
 *
 * @param raceDate null while there is no plan and none was told
 * @param start the first day of the plan; null without one
 * @param outdated whether the plan was made of another file than there is now
 * @param coachChanged whether a coach changed days of the plan
 * @param groups what coaches call sets of athletes that this one is in
 */
public record Person(
    String id,
    String name,
    int age,
    Race race,
    Goal goal,
    @Nullable LocalDate raceDate,
    @Nullable LocalDate start,
    int weeks,
    Status status,
    boolean outdated,
    boolean coachChanged,
    List<String> groups) {
  public Person {
    groups = List.copyOf(groups);
  }

  /** How the plan stands, in the order in which it wants a coach. */
  public enum Status {
    /** No plan can be made. */
    REFUSED,
    /** Approved once, and changed since. */
    STALE,
    REJECTED,
    WAITING,
    /** Nobody made one yet. */
    NONE,
    APPROVED;

    /** The last part of the key of its words. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The week of the plan on a day, from 1; 0 before it begins or without a plan. */
  public int week(LocalDate today) {
    if (start == null || today.isBefore(start)) {
      return 0;
    }
    return (int) Math.min(weeks, ChronoUnit.WEEKS.between(start, today) + 1);
  }
}
