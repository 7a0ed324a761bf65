package dev.cairn.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coach's word on a plan, with everything that later tells how it came about.
 *
 * @param plan the hash of the plan that was judged
 * @param coach the coach's opaque id
 * @param seen every decision of the plan that lay before the coach
 * @param reason why; what a rule could learn from
 * @param instead what the coach would do instead
 * @param notePrivate for coaches only
 * @param noteForAthlete may be shown to the athlete
 * @param seconds the time taken, 0 when nobody measured it
 * @param reasonsOpened whether the coach had looked at the reasons before
 * @param redFlags factors of risk that had to be acknowledged
 * @param acknowledged those of them that were
 * @param first what the coach thought before seeing reasons; null where nobody asked
 */
public record Verdict(
    Judgement judgement,
    String plan,
    String coach,
    Profile profile,
    List<SeenDecision> seen,
    List<Overridden> changes,
    String reason,
    String instead,
    String notePrivate,
    String noteForAthlete,
    long seconds,
    boolean reasonsOpened,
    List<String> redFlags,
    List<String> acknowledged,
    @Nullable Opinion first) {
  public Verdict {
    seen = List.copyOf(seen);
    changes = List.copyOf(changes);
    redFlags = List.copyOf(redFlags);
    acknowledged = List.copyOf(acknowledged);
  }

  /** Whether a first opinion was given and the reasons changed it. */
  public boolean revised() {
    return first != null && first.judgement() != judgement;
  }
}
