package dev.cairn.review.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a coach changed, without what only followed from it: a shorter run takes less time and makes
 * a smaller week, and nobody decided that.
 */
public final class Direct {
  private static final String DAY = "day";
  private static final String TOTAL = "total";
  private static final String DISTANCE = "distance";

  /** On one day the first of these is what was meant. */
  private static final List<String> MEANT =
      List.of("type", DISTANCE, "duration", "workout", "intensity", "pace", "heartRate");

  private Direct() {}

  public static List<Edit> of(List<Edit> edits) {
    SortedMap<Long, List<Edit>> verdicts = new TreeMap<>();
    edits.forEach(
        edit -> verdicts.computeIfAbsent(edit.sequence(), key -> new ArrayList<>()).add(edit));
    List<Edit> direct = new ArrayList<>();
    verdicts.values().forEach(verdict -> direct.addAll(ofOne(verdict)));
    return direct;
  }

  /** Totals stay where several days were changed together: then the week was meant. */
  private static List<Edit> ofOne(List<Edit> verdict) {
    SortedMap<String, String> meant = new TreeMap<>();
    SortedSet<String> days = new TreeSet<>();
    for (Edit edit : verdict) {
      if (ofDay(edit)) {
        meant.merge(place(edit), edit.cell(), Direct::first);
        days.add(place(edit));
      }
    }
    return verdict.stream()
        .filter(edit ->
            ofDay(edit)
                ? edit.cell().equals(meant.get(place(edit)))
                : days.isEmpty() || edit.cell().equals(TOTAL) && days.size() > 1)
        .toList();
  }

  private static boolean ofDay(Edit edit) {
    return edit.change().place().startsWith(DAY + "/");
  }

  /** The day, without the kind of value. */
  private static String place(Edit edit) {
    String place = edit.change().place();
    return place.substring(0, place.lastIndexOf('/'));
  }

  private static String first(String one, String other) {
    return rank(one) <= rank(other) ? one : other;
  }

  private static int rank(String cell) {
    int at = MEANT.indexOf(cell);
    return at < 0 ? MEANT.size() : at;
  }
}
