package dev.cairn.model.lifting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lifter can load, all in the unit it is marked in.
 *
 * @param bar the bar alone
 * @param platePairs weights of single plates of which there are pairs, a weight as often as there
 *     are pairs of it
 * @param dumbbells weights of single dumbbells (and kettlebells) at hand
 * @param stackStep the step of machines and cables, null when not told
 * @param stackTop the last plate of machines and cables, null when not told
 */
public record Equipment(
    LoadUnit unit,
    Mass bar,
    List<Mass> platePairs,
    List<Mass> dumbbells,
    @Nullable Mass stackStep,
    @Nullable Mass stackTop) {
  public Equipment {
    platePairs = List.copyOf(platePairs);
    dumbbells = List.copyOf(dumbbells);
  }
}
