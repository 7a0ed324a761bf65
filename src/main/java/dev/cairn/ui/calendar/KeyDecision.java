package dev.cairn.ui.calendar;

import dev.cairn.model.Milestones;
import dev.cairn.model.Milestones.Found;
import dev.cairn.trail.Decision;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.ui.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision that a coach looks for first.
 *
 * @param text as its button shows it
 * @param source the word of where it comes from
 * @param place the decision itself
 * @param cell the place of the calendar where it shows
 */
public record KeyDecision(String text, String source, String place, String cell) {
  /** In the order of the season; only what the plan decided. */
  public static List<KeyDecision> of(StoredPlan plan, Figures figures) {
    Milestones milestones = new StoredSeason(plan).milestones();
    Keys keys = new Keys(plan);
    int base = milestones.baseWeeks();
    int first = plan.weeks().getFirst().number();
    if (base > 0) {
      String percent = Integer.toString(milestones.basePercent());
      keys.add("plan.phases", "week/" + first, "key.base", Integer.toString(base), percent);
    }
    milestones
        .firstQuality()
        .ifPresentOrElse(
            found ->
                keys.add("plan.firstQuality", day(found), "key.first", type(found), week(found)),
            () -> keys.add("plan.firstQuality", "", "key.first.none"));
    Milestones.Stage peak = milestones.peak();
    String most = figures.loose(km(plan, peak.steps())) + " " + figures.units().distance();
    String total = "week/" + peak.number() + "/total";
    String week = Integer.toString(peak.number());
    keys.add("plan.peak", total, peak.number() == first ? "key.holds" : "key.peak", most, week);
    milestones
        .longest()
        .ifPresent(found -> {
          String length = figures.loose(km(plan, found.run().steps()));
          keys.add(
              "plan.longest",
              day(found) + "/distance",
              "key.longest",
              length + " " + figures.units().distance(),
              week(found));
        });
    return keys.found;
  }

  private static String day(Found found) {
    return "day/" + found.run().date();
  }

  private static String week(Found found) {
    return Integer.toString(found.week());
  }

  private static String type(Found found) {
    return CellWords.WORDS.text("inside." + found.run().type().word());
  }

  private static BigDecimal km(StoredPlan plan, int steps) {
    return BigDecimal.valueOf(steps * plan.grid().stepMillimetres(), 6);
  }

  private static final class Keys {
    private final StoredPlan plan;
    private final List<KeyDecision> found = new ArrayList<>();

    private Keys(StoredPlan plan) {
      this.plan = plan;
    }

    private void add(String id, String cell, String key, Object... values) {
      Decision decision = plan.trail().find(id);
      if (decision != null) {
        String text = CellWords.WORDS.text(key, values);
        found.add(new KeyDecision(text, decision.source().word(), id, cell));
      }
    }
  }
}
