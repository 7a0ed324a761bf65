package dev.cairn.ui.why;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Places;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.UnknownPlace;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as its reasons are read: prepared once, asked about many places. */
public final class PlanReasons {
  private final StoredPlan plan;
  private final Places places;
  private final WhyTree tree;
  private final Map<String, StoredWeek> weeks = new HashMap<>();
  private final Map<String, StoredDay> days = new HashMap<>();

  public PlanReasons(StoredPlan plan) {
    this.plan = plan;
    this.places = new Places(plan);
    this.tree = new WhyTree(plan);
    for (StoredWeek week : plan.weeks()) {
      weeks.put("week/" + week.number(), week);
      for (StoredDay day : week.days()) {
        weeks.put("day/" + day.date(), week);
        days.put("day/" + day.date(), day);
      }
    }
  }

  public StoredPlan plan() {
    return plan;
  }

  /** The place in the calendar that a place or a decision is about; null for the whole plan. */
  public @Nullable String cell(String place) {
    return places.all().containsKey(place)
        ? place.equals("plan") ? null : place
        : places.cell(place);
  }

  List<String> decisions(String place) throws UnknownPlace {
    return places.resolve(place);
  }

  List<WhyNode> under(List<String> decisions) {
    return tree.under(decisions);
  }

  Decision decision(String id) {
    Decision decision = plan.trail().find(id);
    if (decision == null) {
      throw new IllegalStateException("The plan lost its decision " + id);
    }
    return decision;
  }

  /** The day of a cell: of day/2027-01-31/distance the 31st. */
  @Nullable StoredDay day(@Nullable String cell) {
    return cell == null ? null : days.get(first(cell));
  }

  /** The week that a cell lies in. */
  @Nullable StoredWeek week(@Nullable String cell) {
    return cell == null ? null : weeks.get(first(cell));
  }

  /** week/9 of week/9/total. */
  private static String first(String cell) {
    int second = cell.indexOf('/', cell.indexOf('/') + 1);
    return second < 0 ? cell : cell.substring(0, second);
  }
}
