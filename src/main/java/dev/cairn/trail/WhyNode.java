package dev.cairn.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A node of the tree under a place: a decision, or the ground it stands on. */
public sealed interface WhyNode {
  /**
   * A decision with what went into it; where it stands further up already, that is not repeated.
   */
  record Stone(Decision decision, boolean toldBefore, List<WhyNode> below) implements WhyNode {
    public Stone {
      below = List.copyOf(below);
    }
  }

  /** A fact about the athlete; {@code given} is null when the athlete's file does not have it. */
  record Fact(Input input, String field, @Nullable JsonNode given) implements WhyNode {}

  /** A value that a pack brought. */
  record PackData(Input input, String reference) implements WhyNode {}
}
