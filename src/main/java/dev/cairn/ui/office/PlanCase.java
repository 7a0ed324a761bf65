package dev.cairn.ui.office;

import dev.cairn.review.Opinion;
import dev.cairn.review.RiskReason;
import dev.cairn.trail.StoredPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** All there is to say about an athlete's plan, or about why there is none. */
public sealed interface PlanCase {
  String athleteId();

  String name();

  int age();

  /**
   * A plan.
   *
   * @param version how many plans the athlete has had, this one included
   * @param approved the plan that was approved last, if it is another one
   * @param approvedVersion its version; 0 where there is none
   * @param opinion what this coach thought of it before seeing reasons
   * @param redFlags what has to be acknowledged before an approval
   * @param coachChanges how many changes coaches made in it
   * @param sealed whether nothing of its reasons may show before this coach has said a word
   * @param stages what was said of a plan in the hands of the athlete
   */
  record Planned(
      String athleteId,
      String name,
      int age,
      StoredPlan plan,
      int version,
      Optional<StoredPlan> approved,
      int approvedVersion,
      Optional<Opinion> opinion,
      List<RiskReason> redFlags,
      int coachChanges,
      boolean sealed,
      List<Stage> stages)
      implements PlanCase {
    public Planned {
      stages = List.copyOf(stages);
      redFlags = List.copyOf(redFlags);
    }
  }

  /**
   * A plan that was delivered or done.
   *
   * @param word "delivered" or "done"
   * @param version which of the athlete's plans it was
   */
  record Stage(String word, int version, LocalDate date) {}

  /**
   * No plan can be made.
   *
   * @param conflict facts and rules that cannot all hold
   * @param wouldWork changes with which there is a plan, each as fields and their values
   */
  record NoPlan(
      String athleteId,
      String name,
      int age,
      String reason,
      List<String> conflict,
      List<SortedMap<String, String>> wouldWork)
      implements PlanCase {
    public NoPlan {
      conflict = List.copyOf(conflict);
      wouldWork = List.copyOf(wouldWork);
    }
  }
}
