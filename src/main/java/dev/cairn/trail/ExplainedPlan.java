package dev.cairn.trail;

import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Week;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan with the decision behind every value in it; it cannot be built with one missing. */
public record ExplainedPlan(
    String engineVersion,
    List<PackRef> packs,
    Plan plan,
    Trail trail,
    List<Relaxation> relaxed,
    List<Warning> warnings) {
  public ExplainedPlan {
    packs = List.copyOf(packs);
    relaxed = List.copyOf(relaxed);
    warnings = List.copyOf(warnings);
    for (Week week : plan.weeks()) {
      require(trail, week.type());
      require(trail, week.total());
      for (Day day : week.days()) {
        require(trail, day.type());
        require(trail, day.distance());
        require(trail, day.session());
      }
    }
  }

  private static void require(Trail trail, @Nullable Reasoned<?> value) {
    if (value != null && !trail.decided(value.why())) {
      throw new IllegalStateException(
          value.value() + " points to " + value.why() + ", which nobody has decided");
    }
  }
}
