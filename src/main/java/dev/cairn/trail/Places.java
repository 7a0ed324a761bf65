package dev.cairn.trail;

import dev.cairn.json.Spelling;
import dev.cairn.model.WorkoutType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places of a plan that can be asked about, and the decisions behind each. */
public final class Places {
  /** Ids of decisions about one week begin with it: w09.total. */
  private static final Pattern OF_A_WEEK = Pattern.compile("w[0-9]+\\..*");

  private static final Pattern OF_A_CELL =
      Pattern.compile("w([0-9]{1,4})(?:\\.(mon|tue|wed|thu|fri|sat|sun))?\\.([a-zA-Z.]+)");

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private final SequencedMap<String, List<String>> places = new LinkedHashMap<>();
  private final SequencedMap<String, String> cells = new LinkedHashMap<>();
  private final Trail trail;

  public Places(StoredPlan plan) {
    this.trail = plan.trail();
    places.put("plan", ofThePlan());
    for (StoredWeek week : plan.weeks()) {
      String name = "week/" + week.number();
      places.put(name, week.why());
      places.put(name + "/total", figure(week.why(), ".total"));
      for (StoredDay day : week.days()) {
        places.put("day/" + day.date(), day.why());
        places.put("day/" + day.date() + "/distance", figure(day.why(), ".distance"));
        cells.put(weekday(week, day), "day/" + day.date());
      }
    }
  }

  /**
   * Every place by name, in the order of the plan; decision ids are places too, not listed here.
   */
  public SequencedMap<String, List<String>> all() {
    return places;
  }

  /** The decisions behind a place, or a sentence with the nearest place there is. */
  public List<String> resolve(String place) throws UnknownPlace {
    List<String> decisions = places.get(place);
    if (decisions != null) {
      return decisions;
    }
    if (trail.find(place) != null) {
      return List.of(place);
    }
    String near = Spelling.nearest(place, places.sequencedKeySet());
    if (near == null) {
      near = Spelling.nearest(place, trail.decisions().stream().map(Decision::id).toList());
    }
    throw new UnknownPlace(
        "This plan has no place "
            + place
            + ". Maybe you meant "
            + (near == null ? "plan, week/1 or week/1/total" : near)
            + ".");
  }

  /**
   * The place in the calendar that a decision is about: week/9/total of w09.total; null for a
   * decision about the whole plan.
   */
  public @Nullable String cell(String decisionId) {
    Matcher asked = OF_A_CELL.matcher(decisionId);
    if (!asked.matches()) {
      return null;
    }
    String day = asked.group(2) == null ? null : cells.get(asked.group(1) + "." + asked.group(2));
    String cell = day == null ? "week/" + Integer.parseInt(asked.group(1)) : day;
    String figure = cell + "/" + asked.group(3);
    return places.containsKey(figure) ? figure : places.containsKey(cell) ? cell : null;
  }

  private static String weekday(StoredWeek week, StoredDay day) {
    String number = week.number() < 10 ? "0" + week.number() : Integer.toString(week.number());
    return number + "." + DAYS.get(day.date().getDayOfWeek().getValue() - 1);
  }

  /** Why a day has no distance, in a sentence; null where the place is not such a day's. */
  public static @Nullable String withoutDistance(StoredPlan plan, String place) {
    for (StoredWeek week : plan.weeks()) {
      for (StoredDay day : week.days()) {
        if (day.km() == null && place.equals("day/" + day.date() + "/distance")) {
          String kind = day.type() == WorkoutType.REST ? "a rest day" : "a day of cross-training";
          return day.date() + " is " + kind + " and has no distance.";
        }
      }
    }
    return null;
  }

  private List<String> ofThePlan() {
    List<String> ids = trail.decisions().stream().map(Decision::id).toList();
    List<String> ofThePlan = ids.stream().filter(id -> !OF_A_WEEK.matcher(id).matches()).toList();
    return ofThePlan.isEmpty() ? ids : ofThePlan;
  }

  /** Of several decisions behind a place the one about its figure; all when none is named so. */
  private static List<String> figure(List<String> why, String ending) {
    List<String> named = why.stream().filter(id -> id.endsWith(ending)).toList();
    return named.isEmpty() ? why : named;
  }
}
