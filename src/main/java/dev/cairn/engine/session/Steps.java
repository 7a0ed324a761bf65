package dev.cairn.engine.session;

import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** Builds the parts of a run; their metres, recoveries included, add up to the day's distance. */
record Steps(Fitness fitness) {

  Step easy(Step.Part part, int metres) {
    return block(part, Zone.EASY, metres);
  }

  Step block(Step.Part part, Zone zone, int metres) {
    int seconds = (int) Math.round((double) metres * fitness.secondsPerKm(zone) / 1000);
    return new Step(part, 1, zone, metres, seconds, false, fitness.range(zone), 0, null);
  }

  /**
   * Warm-up, the workout, cool-down. The warm-up takes half of what the workout leaves, in whole
   * tenths of a kilometre or mile; the cool-down takes the remainder.
   */
  List<Step> around(Variant variant, int dayMetres, int warmUp, int coolDown) {
    int easy = dayMetres - variant.metres();
    int before = Math.max(warmUp, fitness.evenMetres(warmUp + (easy - warmUp - coolDown + 1) / 2));
    int end = easy - before;
    List<Step> steps = new ArrayList<>();
    steps.add(easy(Step.Part.WARM_UP, before));
    for (Effort effort : variant.efforts()) {
      steps.add(main(effort));
    }
    steps.add(easy(Step.Part.COOL_DOWN, end));
    return steps;
  }

  private Step main(Effort effort) {
    Zone zone = effort.block().zone();
    return new Step(
        Step.Part.MAIN,
        effort.reps(),
        zone,
        effort.metres(),
        effort.seconds(),
        effort.byTime(),
        effort.block().uphill() ? null : fitness.range(zone),
        effort.block().recoverySeconds(),
        effort.block().recoveryZone(),
        effort.block().uphill());
  }

  /** Time of all steps with their recoveries. */
  static int seconds(List<Step> steps) {
    int seconds = 0;
    for (Step step : steps) {
      seconds += step.reps() * (step.seconds() + step.recoverySeconds());
    }
    return seconds;
  }

  /** Length of all steps; a recovery in no zone is a rest on the spot. */
  int metres(List<Step> steps) {
    int metres = 0;
    for (Step step : steps) {
      metres += step.reps() * (step.metres() + recoveryMetres(step));
    }
    return metres;
  }

  private int recoveryMetres(Step step) {
    Zone zone = step.recoveryZone();
    return zone == null ? 0 : Metres.covered(step.recoverySeconds(), fitness.secondsPerKm(zone));
  }
}
