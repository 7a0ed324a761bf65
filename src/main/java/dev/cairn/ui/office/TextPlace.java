package dev.cairn.ui.office;

import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text of a plan: whose, of which week, of what.
 *
 * @param day which is looked at first; null: any
 */
public record TextPlace(String athleteId, int week, TextFor what, @Nullable LocalDate day) {
  public TextPlace(String athleteId, int week, TextFor what) {
    this(athleteId, week, what, null);
  }

  /**
   * The text of what is selected in a plan: of a week its note, of a day the week's sessions, of
   * all else the note of the plan's first week.
   *
   * @param selected "week/9/total", "day/2027-01-31/distance"
   */
  public static TextPlace at(String athleteId, StoredPlan plan, String selected) {
    for (StoredWeek week : plan.weeks()) {
      if (selected.startsWith("week/" + week.number() + "/")) {
        return new TextPlace(athleteId, week.number(), TextFor.NOTE);
      }
      for (StoredDay day : week.days()) {
        if (selected.startsWith("day/" + day.date())) {
          return new TextPlace(athleteId, week.number(), TextFor.SESSIONS, day.date());
        }
      }
    }
    return new TextPlace(athleteId, 1, TextFor.NOTE);
  }

  public TextPlace in(int other) {
    return new TextPlace(athleteId, other, what);
  }

  public TextPlace of(TextFor other) {
    return new TextPlace(athleteId, week, other);
  }
}
