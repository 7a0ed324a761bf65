package dev.cairn.strength.rule;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.OverloadRules.Node;
import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.Input;
import java.util.List;

/**
 * A question with its answer.
 *
 * @param asked false when an earlier yes had decided; the answer is what it would have been
 * @param inputs what it looked at, with values and where they were read
 * @param would what yes leads to, taken or not
 */
public record Answered(
    Node node,
    Truth truth,
    boolean asked,
    boolean taken,
    List<ConditionPart> parts,
    List<Input> inputs,
    Move would) {
  public Answered {
    parts = List.copyOf(parts);
    inputs = List.copyOf(inputs);
  }

  public boolean yes() {
    return truth == Truth.TRUE;
  }

  public boolean unknown() {
    return truth == Truth.UNKNOWN;
  }
}
