package dev.cairn.pack;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Condition.Verdict;
import java.util.List;

/** A type-checked condition over what is known of a lifter and an exercise. */
public interface LiftCondition {
  /** The text as it stands in the pack. */
  String text();

  /** The truth with each part's, for whoever asks why. */
  Verdict evaluate(LiftFacts facts);

  /** The truth alone, which costs a fraction. */
  Truth truth(LiftFacts facts);

  /** The facts it names, in the order they are written. */
  List<LiftFact> names();
}
