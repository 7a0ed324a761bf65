package dev.cairn.ui.office;

import dev.cairn.review.edit.Workpiece;
import java.util.List;

/**
 * A plan laid ready to be changed.
 *
 * @param earlier what coaches changed in plans before, for how often the like came
 */
public record EditCase(PlanCase.Planned planned, Workpiece piece, List<Earlier> earlier) {
  public EditCase {
    earlier = List.copyOf(earlier);
  }

  /** A change that was saved: its kinds and the codes of its reasons. */
  public record Earlier(List<String> kinds, List<String> reasons) {
    boolean like(List<String> otherKinds, List<String> otherReasons) {
      return kinds.stream().anyMatch(otherKinds::contains)
          && reasons.stream().anyMatch(otherReasons::contains);
    }
  }

  /** How many changes before shared a kind and a reason with one that has these. */
  public int similar(List<String> kinds, List<String> reasons) {
    return (int) earlier.stream().filter(one -> one.like(kinds, reasons)).count();
  }
}
