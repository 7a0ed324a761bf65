package dev.cairn.engine.season;

import dev.cairn.model.Priority;
import java.time.LocalDate;

/**
 * A race before the goal race, as the plan takes it: a B race stands outside the training and has
 * easy days around it, a C race is a quality session.
 *
 * @param wish what the athlete calls it; a C race too long for a session is planned as a B race
 * @param easyBefore easy days before it
 * @param restBefore days before it without other hard runs, for a C race as far as the week allows
 * @param easyAfter easy days after it
 * @param why the decision that places it
 */
public record RaceOnTheWay(
    LocalDate date,
    double km,
    Priority priority,
    Priority wish,
    int easyBefore,
    int restBefore,
    int easyAfter,
    String why) {

  public boolean isB() {
    return priority == Priority.B;
  }
}
