package dev.cairn.cli;

import dev.cairn.engine.BrokenPlan;
import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.json.Canonical;
import dev.cairn.model.Athlete;
import dev.cairn.model.Distance;
import dev.cairn.model.Phase;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.work.ErrorCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes the plans that packs bring as examples and compares what a coach sees first. */
final class PlanCases implements CaseRunner {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public Optional<String> failure(JsonNode athlete, JsonNode expect, RunningRules rules) {
    return switch (AthleteReader.read(Canonical.bytes(athlete))) {
      case Rejected rejected -> Optional.of("its athlete cannot be read: " + first(rejected));
      case AthleteFile file -> difference(expect, file.athlete(), rules);
    };
  }

  @Override
  public Optional<String> failure(JsonNode lift, StrengthRules rules) {
    return LiftCases.failure(lift, rules);
  }

  /** The rules of a strange pack may break the planner; that must concern the pack alone. */
  private static Optional<String> difference(JsonNode expect, Athlete athlete, RunningRules rules) {
    try {
      return difference(expect, found(new Planner(rules).plan(athlete)));
    } catch (BrokenPlan problem) {
      return Optional.of(String.valueOf(problem.getMessage()).replaceFirst("[.] Maybe .*", ""));
    } catch (RuntimeException fault) {
      return Optional.of("the planner stops at it, code " + ErrorCode.of(fault).text());
    }
  }

  private static String first(Rejected rejected) {
    return rejected.first().message().replaceFirst("[.]$", "");
  }

  private static Optional<String> difference(JsonNode expect, Map<String, JsonNode> found) {
    for (Map.Entry<String, JsonNode> wanted : expect.properties()) {
      JsonNode got = found.getOrDefault(wanted.getKey(), NODES.nullNode());
      if (!same(sorted(wanted.getValue()), got)) {
        return Optional.of(wanted.getKey() + " is " + got + ", not " + wanted.getValue());
      }
    }
    return Optional.empty();
  }

  private static JsonNode sorted(JsonNode wanted) {
    return wanted.isArray() ? ids(wanted.valueStream().map(JsonNode::asString).toList()) : wanted;
  }

  private static boolean same(JsonNode wanted, JsonNode got) {
    return (wanted.isNumber() && got.isNumber())
        ? wanted.decimalValue().compareTo(got.decimalValue()) == 0
        : wanted.equals(got);
  }

  private static Map<String, JsonNode> found(Outcome outcome) {
    Map<String, JsonNode> found = new TreeMap<>();
    switch (outcome) {
      case Outcome.Refused refused -> found.put("refused", ids(refused.refusal().conflict()));
      case Outcome.Planned planned -> {
        found.put("refused", ids(List.of()));
        look(planned.plan().plan(), found);
      }
    }
    return found;
  }

  /** The smallest conflict, whose order is no matter. */
  private static JsonNode ids(List<String> conflict) {
    ArrayNode ids = NODES.arrayNode();
    conflict.stream().sorted().forEach(ids::add);
    return ids;
  }

  private static void look(Plan plan, Map<String, JsonNode> found) {
    Week peak = plan.weeks().getFirst();
    for (Week week : plan.weeks()) {
      peak = steps(week) > steps(peak) ? week : peak;
    }
    found.put("peakKm", NODES.numberNode(peak.total().value().kmForFiles()));
    found.put("peakWeek", NODES.numberNode(peak.number()));
    long base = plan.weeks().stream().filter(week -> week.phase() == Phase.BASE).count();
    found.put("baseWeeks", NODES.numberNode(base));
    firstTempo(plan).ifPresent(week -> found.put("firstTempoWeek", NODES.numberNode(week)));
    found.put("longestKm", NODES.numberNode(longest(plan)));
  }

  private static int steps(Week week) {
    return week.total().value().steps();
  }

  private static Optional<Integer> firstTempo(Plan plan) {
    return plan.weeks().stream()
        .filter(week -> week.days().stream().anyMatch(d -> d.type().value() == WorkoutType.TEMPO))
        .map(Week::number)
        .findFirst();
  }

  private static BigDecimal longest(Plan plan) {
    return plan.weeks().stream()
        .flatMap(week -> week.days().stream())
        .flatMap(day -> Optional.ofNullable(day.distance()).stream())
        .map(reasoned -> reasoned.value())
        .max(Comparator.comparingInt(Distance::steps))
        .map(Distance::kmForFiles)
        .orElse(BigDecimal.ZERO);
  }
}
