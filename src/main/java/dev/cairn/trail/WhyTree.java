package dev.cairn.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Leads from decisions down to what they rest on. */
public final class WhyTree {
  /** From any place this many steps must reach solid ground. */
  public static final int STEPS = 5;

  private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");

  private final StoredPlan plan;

  public WhyTree(StoredPlan plan) {
    this.plan = plan;
  }

  /** The trees under these decisions; each decision is unfolded once over all of them. */
  public List<WhyNode> under(List<String> decisionIds) {
    Set<String> told = new TreeSet<>();
    return decisionIds.stream().map(id -> stone(require(id), told)).toList();
  }

  /** The places that do not rest on anything within five steps, each with a sentence. */
  public List<String> uncovered() {
    List<String> uncovered = new ArrayList<>();
    new Places(plan)
        .all()
        .forEach((place, ids) -> {
          for (String id : ids) {
            if (!grounded(id, STEPS)) {
              uncovered.add(place + " leads to " + id + ", which rests on nothing");
            }
          }
        });
    return uncovered;
  }

  private WhyNode stone(Decision decision, Set<String> told) {
    if (!told.add(decision.id())) {
      return new WhyNode.Stone(decision, true, List.of());
    }
    List<WhyNode> below = new ArrayList<>();
    for (Input input : decision.inputs()) {
      below.add(input.fromDecision() ? stone(require(input.from()), told) : ground(input));
    }
    return new WhyNode.Stone(decision, false, below);
  }

  private WhyNode ground(Input input) {
    if (input.from().startsWith(Input.PACK)) {
      return new WhyNode.PackData(input, input.from().substring(Input.PACK.length()));
    }
    String field = input.from().substring(Input.FACT.length());
    JsonNode found = find(field, 0);
    return new WhyNode.Fact(input, field, found.isMissingNode() ? null : found);
  }

  /** Follows "snapshot.injuries[0].site" into the input, leaving out so many steps at its end. */
  private JsonNode find(String field, int leftOut) {
    List<String> steps = STEP.splitAsStream(field).toList();
    JsonNode node = plan.input();
    for (int at = 0; at < steps.size() - leftOut; at++) {
      node = node.isArray() ? item(node, steps.get(at)) : node.path(steps.get(at));
    }
    return node;
  }

  private static JsonNode item(JsonNode list, String index) {
    return index.matches("[0-9]{1,6}")
        ? list.path(Integer.parseInt(index))
        : MissingNode.getInstance();
  }

  private boolean grounded(String id, int steps) {
    Decision decision = plan.trail().find(id);
    if (decision == null || steps == 0) {
      return false;
    }
    return rests(decision)
        || (!decision.inputs().isEmpty()
            && decision.inputs().stream().allMatch(input -> grounded(input, steps - 1)));
  }

  private boolean grounded(Input input, int steps) {
    return input.fromDecision() ? grounded(input.from(), steps) : firm(input);
  }

  /** Whether the source alone is a reason that a person can check. */
  private boolean rests(Decision decision) {
    return switch (decision.source()) {
      case Source.Template template -> said(template.name()) && said(template.rule());
      case Source.Formula formula ->
          said(formula.calculation())
              && !decision.inputs().isEmpty()
              && decision.inputs().stream().allMatch(this::firm);
      case Source.Modifier modifier -> said(modifier.evidence());
      case Source.CoachRule rule -> said(rule.ruleText()) && said(rule.sourceCoach());
      case Source.Learned learned -> learned.coachApproved();
    };
  }

  /** A fact must name a field of the athlete's file, though the athlete need not have filled it. */
  private boolean firm(Input input) {
    String from = input.from();
    return !from.startsWith(Input.FACT)
        || !find(from.substring(Input.FACT.length()), 1).isMissingNode();
  }

  private static boolean said(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private Decision require(String id) {
    Decision decision = plan.trail().find(id);
    if (decision == null) {
      throw new IllegalArgumentException("The plan has no decision " + id);
    }
    return decision;
  }
}
