package dev.cairn.pack;

import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Sets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change for athletes of a kind: when it applies, what it does inside a range, and on what
 * evidence.
 *
 * @param fixed whether no workspace may switch it off
 * @param off who switched it off; null while it holds
 */
public record Modifier(
    String id,
    String name,
    String packId,
    Condition condition,
    List<Effect> effects,
    String reason,
    Evidence evidence,
    String status,
    boolean fixed,
    @Nullable Decided off) {
  public Modifier {
    effects = List.copyOf(effects);
  }

  /** As most packs write it: coaches may switch it off, and nobody did. */
  public Modifier(
      String id,
      String name,
      String packId,
      Condition condition,
      List<Effect> effects,
      String reason,
      Evidence evidence,
      String status) {
    this(id, name, packId, condition, effects, reason, evidence, status, false, null);
  }

  public Modifier switchedOff(Decided decided) {
    return new Modifier(
        id, name, packId, condition, effects, reason, evidence, status, fixed, decided);
  }

  public Modifier switchedOn() {
    return new Modifier(
        id, name, packId, condition, effects, reason, evidence, status, fixed, null);
  }

  /** The same with another condition. */
  public Modifier when(Condition other) {
    return new Modifier(id, name, packId, other, effects, reason, evidence, status, fixed, off);
  }

  /** The same with the value that was chosen for a quantity. */
  public Modifier with(Quantity quantity, double value, Decided decided) {
    List<Effect> changed = new ArrayList<>();
    for (Effect effect : effects) {
      changed.add(effect.quantity() == quantity ? effect.with(value, decided) : effect);
    }
    return new Modifier(id, name, packId, condition, changed, reason, evidence, status, fixed, off);
  }

  /** The same with the value and band that coaches agreed on for a quantity. */
  public Modifier with(Sets.Value set, Agreed agreed) {
    List<Effect> changed = new ArrayList<>();
    for (Effect effect : effects) {
      boolean meant = effect.quantity().word().equals(set.quantity());
      changed.add(meant ? effect.with(set, agreed) : effect);
    }
    return new Modifier(id, name, packId, condition, changed, reason, evidence, status, fixed, off);
  }

  /** What the workspace decided about it: that it is off, or values that were chosen. */
  public List<Decided> decided() {
    List<Decided> all = new ArrayList<>();
    if (off != null) {
      all.add(off);
    }
    for (Effect effect : effects) {
      if (effect.chosen() != null) {
        all.add(effect.chosen());
      }
    }
    return all;
  }

  /** How a value meets the quantity it changes. */
  public enum Operation {
    MULTIPLY,
    AT_MOST,
    AT_LEAST
  }

  /**
   * One change; the value stands inside low and high, conservative is its safest end.
   *
   * @param chosen who chose the value instead of the pack's own; null while that one holds
   * @param agreed on what coaches agreed on value and band; null where they did not
   */
  public record Effect(
      Quantity quantity,
      Operation operation,
      double low,
      double high,
      double conservative,
      double value,
      @Nullable Decided chosen,
      @Nullable Agreed agreed) {
    public Effect(
        Quantity quantity,
        Operation operation,
        double low,
        double high,
        double conservative,
        double value) {
      this(quantity, operation, low, high, conservative, value, null, null);
    }

    Effect with(double other, Decided decided) {
      return new Effect(quantity, operation, low, high, conservative, other, decided, agreed);
    }

    /** The same as coaches agreed on it; {@code signed} says how it was before. */
    Effect with(Sets.Value set, Agreed signed) {
      return new Effect(
          quantity, operation, set.low(), set.high(), set.careful(), set.value(), null, signed);
    }
  }

  /** Where the change comes from: citation, strength A to C, and how it was checked (V, P, K). */
  public record Evidence(String citation, String grade, String checked) {}
}
