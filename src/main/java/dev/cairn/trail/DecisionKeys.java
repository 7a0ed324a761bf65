package dev.cairn.trail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for the decisions of a plan under which another plan has the same ones: those of a week go
 * by the day it starts on, since another plan may count its weeks otherwise.
 */
final class DecisionKeys {
  private static final Pattern OF_A_WEEK = Pattern.compile("w([0-9]{1,4})\\.(.*)");

  private final Map<Integer, String> starts = new TreeMap<>();

  DecisionKeys(StoredPlan plan) {
    for (StoredWeek week : plan.weeks()) {
      starts.put(week.number(), week.start().toString());
    }
  }

  String key(String id) {
    Matcher week = OF_A_WEEK.matcher(id);
    if (!week.matches()) {
      return id;
    }
    String start = starts.get(Integer.valueOf(week.group(1)));
    return start == null ? id : start + "." + week.group(2);
  }

  List<String> keys(List<String> ids) {
    return ids.stream().map(this::key).toList();
  }

  /** Where an input comes from; facts and pack data are named alike in every plan. */
  String key(Input input) {
    return input.fromDecision() ? key(input.from()) : input.from();
  }
}
