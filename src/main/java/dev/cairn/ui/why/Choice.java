package dev.cairn.ui.why;

import dev.cairn.trail.Alternative;
import dev.cairn.trail.Rejection;

/** Something else that was considered, and the rule that turned it down. */
public record Choice(String option, Rejection rejection, String words) {
  static Choice of(Alternative alternative, Shown shown) {
    return new Choice(
        shown.prose(alternative.option()),
        Rejection.of(alternative),
        shown.prose(alternative.whyRejected()));
  }
}
