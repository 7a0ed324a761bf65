package dev.cairn.action.elicit;

import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.Canonical;
import dev.cairn.model.Plan;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.Asked;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a template gives somebody of whom nothing is told that would change it. */
public final class UsualPlan {
  /** Who runs so much on so many days is in no need of an exception, whatever the race. */
  private static final double WEEKLY_KM = 40;

  private static final double LONGEST_KM = 15;
  private static final int RUNS = 4;
  private static final int AGE = 30;

  private UsualPlan() {}

  /** Empty where no template is asked about. */
  public static Optional<Plan> of(Asked asked, RunningRules rules) {
    if (!(asked instanceof Asked.Template template)) {
      return Optional.empty();
    }
    return AthleteReader.read(Canonical.bytes(runner(template))) instanceof AthleteFile file
        ? new Planner(rules).numbers(file.athlete())
        : Optional.empty();
  }

  private static ObjectNode runner(Asked.Template template) {
    ObjectNode athlete = JsonNodeFactory.instance.objectNode();
    athlete.put("schema", 1).put("id", "usual").put("name", "usual").put("age", AGE);
    athlete
        .putObject("snapshot")
        .put("asOf", "2026-11-30")
        .put("currentWeeklyKm", WEEKLY_KM)
        .put("runsPerWeekAvg", RUNS)
        .put("longestRecentRunKm", LONGEST_KM)
        .put("yearsRunning", 5)
        .put("consistentWeeks", 12)
        .put("temperament", "normal")
        .put("daysOff", 0)
        .putArray("injuries");
    athlete
        .putObject("request")
        .put("race", template.race().word())
        .put("weeks", template.weeks())
        .put("goal", "finish")
        .put("daysPerWeek", RUNS)
        .put("preferredLongRunDay", "SUN");
    return athlete;
  }
}
