package dev.cairn.trail;

import java.util.List;

/** One stone of the cairn: what was decided, from what, and against what. */
public record Decision(
    String id,
    DecisionType type,
    String what,
    String value,
    Source source,
    List<Input> inputs,
    List<Alternative> alternatives) {
  public Decision {
    inputs = List.copyOf(inputs);
    alternatives = List.copyOf(alternatives);
  }
}
