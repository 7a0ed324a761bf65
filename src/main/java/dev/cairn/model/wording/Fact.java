package dev.cairn.model.wording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that text may say, with the place in the plan it is.
 *
 * @param id "F3", unique in its sheet
 * @param place where its reasons are: "week/9/total", "day/2027-01-31/distance"
 * @param day the day it belongs to; null for a fact of the week or the plan
 * @param step which main step of the session, from 1; 0 for what is not one of several
 */
public record Fact(
    String id, FactRole role, String place, Amount amount, @Nullable LocalDate day, int step) {
  public Fact {
    if ((day == null) == (role.span() == FactRole.Span.DAY)) {
      throw new IllegalArgumentException(role.word() + " of " + place + " stands at " + day);
    }
  }
}
