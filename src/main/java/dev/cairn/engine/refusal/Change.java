package dev.cairn.engine.refusal;

import dev.cairn.trail.WouldWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** New values for fields of the athlete's file, and the case with them. */
record Change(SortedMap<String, Object> values, UnaryOperator<Situation> carriedOut) {
  static final Change NONE = new Change(new TreeMap<>(), now -> now);

  static Change of(String field, Object value, UnaryOperator<Situation> carriedOut) {
    TreeMap<String, Object> values = new TreeMap<>();
    values.put(field, value);
    return new Change(values, carriedOut);
  }

  Change and(Change other) {
    TreeMap<String, Object> both = new TreeMap<>(values);
    both.putAll(other.values());
    return new Change(both, now -> other.applied(applied(now)));
  }

  Situation applied(Situation now) {
    return carriedOut.apply(now);
  }

  /** One field with its value, or several named together with all of theirs. */
  WouldWork told() {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Object> one : values.entrySet()) {
      if (values.size() == 1) {
        return new WouldWork(one.getKey(), one.getValue());
      }
      names.add(one.getKey());
    }
    String last = names.removeLast();
    return new WouldWork(String.join(", ", names) + " and " + last, values);
  }
}
