package dev.cairn.pack;

import java.util.List;

/**
 * A change for athletes of a kind: when it applies, what it does inside a range, and on what
 * evidence.
 */
public record Modifier(
    String id,
    String name,
    String packId,
    Condition condition,
    List<Effect> effects,
    String reason,
    Evidence evidence,
    String status) {
  public Modifier {
    effects = List.copyOf(effects);
  }

  /** How a value meets the quantity it changes. */
  public enum Operation {
    MULTIPLY,
    AT_MOST,
    AT_LEAST
  }

  /** One change; the value stands inside low and high, conservative is its safest end. */
  public record Effect(
      Quantity quantity,
      Operation operation,
      double low,
      double high,
      double conservative,
      double value) {}

  /** Where the change comes from: citation, strength A to C, and how it was checked (V, P, K). */
  public record Evidence(String citation, String grade, String checked) {}
}
