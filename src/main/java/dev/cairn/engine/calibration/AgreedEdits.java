package dev.cairn.engine.calibration;

import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.trail.AgreedTrail;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.List;

/** What coaches changed in plans again and again, as a decision of a plan. */
final class AgreedEdits {
  private AgreedEdits() {}

  static void record(Agreed agreed, Grounds.Reviews reviews, Trail trail) {
    trail.record(
        AgreedTrail.together(agreed.provenance().rule()), id -> edits(id, agreed, reviews));
  }

  private static Decision edits(String id, Agreed agreed, Grounds.Reviews reviews) {
    String share =
        reviews.seen() == 0 ? "0 %" : percent((double) reviews.changed() / reviews.seen());
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        reviews.title() + ", in " + reviews.changed() + " of " + reviews.seen() + " plans",
        String.valueOf(reviews.changed()),
        new Source.Formula(
            "what coaches changed",
            "plans in which a coach changed it, of all in which it could have been",
            (reviews.changed() + " of " + reviews.seen() + " = " + share)
                + ("; likely between " + percent(reviews.low()) + " and ")
                + percent(reviews.high())),
        inputs(agreed, reviews),
        List.of());
  }

  private static List<Input> inputs(Agreed agreed, Grounds.Reviews reviews) {
    String place = Input.PACK + agreed.pack().id() + "#grounds";
    List<Input> inputs = new ArrayList<>();
    for (int at = 0; at < reviews.cases().size(); at++) {
      inputs.add(new Input("case " + (at + 1), reviews.cases().get(at), place));
    }
    for (int at = 0; at < reviews.counterCases().size(); at++) {
      inputs.add(new Input("counter-case " + (at + 1), reviews.counterCases().get(at), place));
    }
    return inputs;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
