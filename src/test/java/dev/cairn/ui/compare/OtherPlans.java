package dev.cairn.ui.compare;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.RunningPack;
import dev.cairn.json.Canonical;
import dev.cairn.model.Athlete;
import dev.cairn.model.Injury;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanJson;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.calendar.SamplePlans;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Plans of Alex as they would be were one thing about her otherwise. */
final class OtherPlans {
  private OtherPlans() {}

  static StoredPlan alex() {
    return SamplePlans.of("alex");
  }

  /** With an Achilles tendon that was sore a year ago. */
  static StoredPlan sore() {
    Athlete alex = RunningPack.sample("alex");
    List<Injury> injuries = List.of(new Injury("achilles", 12.0, true, 0));
    return plan(
        alex.with(alex.snapshot().withInjuries(injuries)),
        "\"injuries\":[]",
        "\"injuries\":[{\"cleared\":true,\"monthsSince\":12,\"pain\":0,\"site\":\"achilles\"}]");
  }

  /** With the race a week earlier. */
  static StoredPlan earlier() {
    Athlete alex = RunningPack.sample("alex");
    return plan(
        alex.with(alex.request().withRaceDate(LocalDate.of(2027, 2, 14)).withWeeks(11)),
        "\"raceDate\":\"2027-02-21\",\"weeks\":12",
        "\"raceDate\":\"2027-02-14\",\"weeks\":11");
  }

  private static StoredPlan plan(Athlete athlete, String told, String toldNow) {
    String input = new String(Canonical.bytes(alex().input()), StandardCharsets.UTF_8);
    String changed = input.replace(told, toldNow);
    if (changed.equals(input)) {
      throw new IllegalStateException(told + " is not in " + input);
    }
    if (RunningPack.planner().plan(athlete) instanceof Outcome.Planned planned) {
      try {
        return PlanReader.read(new PlanJson().line(planned.plan(), changed));
      } catch (DamagedPlan damaged) {
        throw new AssertionError(damaged);
      }
    }
    throw new IllegalStateException("No plan with " + toldNow);
  }
}
