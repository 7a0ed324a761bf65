package dev.cairn.model;

import org.jspecify.annotations.Nullable;

/** One runner with what is known and what is wished for. */
public record Athlete(
    String id,
    String name,
    int age,
    @Nullable Sex sex,
    Grid units,
    Snapshot snapshot,
    PlanRequest request) {
  public Athlete with(Snapshot changed) {
    return new Athlete(id, name, age, sex, units, changed, request);
  }

  public Athlete with(PlanRequest changed) {
    return new Athlete(id, name, age, sex, units, snapshot, changed);
  }

  public Athlete aged(int years) {
    return new Athlete(id, name, years, sex, units, snapshot, request);
  }
}
