package dev.cairn.pack;

import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.LoadUnit;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What to lift next: questions in their order, and the numbers they need.
 *
 * @param signs what is counted for fatigue
 * @param nodes those about safety first
 * @param usualRanges of repetitions, where nothing is prescribed
 * @param usualGym what there is to load, where a lifter did not tell
 */
public record OverloadRules(
    SortedMap<String, Threshold> thresholds,
    List<FatigueSign> signs,
    List<Node> nodes,
    Otherwise otherwise,
    List<RepRange> usualRanges,
    SortedMap<LoadUnit, Equipment> usualGym) {
  public OverloadRules {
    signs = List.copyOf(signs);
    nodes = List.copyOf(nodes);
    usualRanges = List.copyOf(usualRanges);
  }

  /** A number that is in force; the reader has seen that it is there. */
  public double value(Named name) {
    return threshold(name.word()).value();
  }

  public Threshold threshold(String id) {
    return Objects.requireNonNull(thresholds.get(id), id);
  }

  /** Thresholds that the engine itself asks for, beside those that conditions name. */
  public enum Named {
    LARGEST_STEP("largestStep"),
    MORE_REPS("moreReps"),
    MORE_SECONDS("moreSeconds"),
    MODEL_FROM_SESSIONS("modelFromSessions"),
    MODEL_STEPS("modelSteps"),
    WIDE_INTERVAL("wideInterval"),
    NARROW_INTERVAL("narrowInterval"),
    CONFIDENCE_HIGH("confidenceHigh"),
    CONFIDENCE_MEDIUM("confidenceMedium"),
    USUAL_RPE("usualRpe");

    private final String word;

    Named(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** A number a coach might argue about, inside its range. */
  public record Threshold(
      String id,
      String name,
      String unit,
      double low,
      double high,
      double conservative,
      double value,
      Modifier.Evidence evidence,
      String status) {}

  /** Something that speaks for fatigue. */
  public record FatigueSign(String id, String name, LiftCondition condition) {}

  /**
   * One question.
   *
   * @param safety whether a yes holds the model back and the load down
   * @param because what was found when the answer is yes, facts by their names in braces
   */
  public record Node(
      String id,
      String question,
      LiftCondition condition,
      boolean safety,
      Outcome outcome,
      String because,
      String advice,
      String reason,
      Modifier.Evidence evidence,
      String status) {}

  /** What yes leads to. */
  public sealed interface Outcome {
    /** A share of the load comes off; the result is rounded down. */
    record Lower(Threshold percent) implements Outcome {}

    /** Nothing changes. */
    record Hold() implements Outcome {}

    /** The smallest loadable step, or repetitions where that is too large. */
    record AddLoad() implements Outcome {}

    record AddReps() implements Outcome {}
  }

  /** What holds when no question was answered with yes. */
  public record Otherwise(String advice, String reason) {}

  public record RepRange(int from, int to) {}
}
