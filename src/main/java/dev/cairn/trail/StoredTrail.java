package dev.cairn.trail;

import java.util.Map;
import java.util.TreeMap;

/** Reads the decisions of a stored plan back into a trail. */
final class StoredTrail {
  /** No plan of ours comes near; a made-up file must not exhaust whoever walks its trail. */
  private static final int HIGHEST = 1000;

  private final Stored plan;
  private final Map<String, Integer> heights = new TreeMap<>();

  StoredTrail(Stored plan) {
    this.plan = plan;
  }

  Trail read() throws DamagedPlan {
    Trail trail = new Trail();
    for (Decision decision : plan.list("decisions", StoredTrail::decision)) {
      checkOrder(decision, trail);
      checkHeight(decision);
      trail.record(decision);
    }
    return trail;
  }

  private static void checkOrder(Decision decision, Trail trail) throws DamagedPlan {
    if (trail.find(decision.id()) != null) {
      throw new DamagedPlan("The decision " + decision.id() + " is there twice.");
    }
    for (Input input : decision.inputs()) {
      if (input.fromDecision() && trail.find(input.from()) == null) {
        throw new DamagedPlan(
            "The decision "
                + decision.id()
                + " builds on "
                + input.from()
                + ", which does not stand before it.");
      }
    }
  }

  private void checkHeight(Decision decision) throws DamagedPlan {
    int below = 0;
    for (Input input : decision.inputs()) {
      below = Math.max(below, heights.getOrDefault(input.from(), 0));
    }
    if (below == HIGHEST) {
      throw new DamagedPlan(
          "The decision "
              + decision.id()
              + " stands on more than "
              + HIGHEST
              + " others in a row, so this is no plan of ours.");
    }
    heights.put(decision.id(), below + 1);
  }

  private static Decision decision(Stored part) throws DamagedPlan {
    return new Decision(
        part.text("decisionId"),
        part.word("decisionType", DecisionType.values(), DecisionType::word),
        part.text("whatWasDecided"),
        part.text("value"),
        source(part.object("decisionSource")),
        part.list("inputs", StoredTrail::input),
        part.list("alternativesConsidered", StoredTrail::alternative));
  }

  private static Input input(Stored part) throws DamagedPlan {
    return new Input(part.text("name"), part.text("value"), part.text("from"));
  }

  private static Alternative alternative(Stored part) throws DamagedPlan {
    return new Alternative(part.text("option"), part.text("whyRejected"));
  }

  private static Source source(Stored source) throws DamagedPlan {
    return switch (source.text("primary")) {
      case "template" -> template(source.object("template"));
      case "formula" -> formula(source.object("formula"));
      case "modifier" -> modifier(source.object("modifier"));
      case "coach_rule" -> coachRule(source.object("coachRule"));
      case "learned" -> learned(source.object("learned"));
      default ->
          throw new DamagedPlan(
              "A decision comes from \""
                  + source.text("primary")
                  + "\", which is no known source.");
    };
  }

  private static Source template(Stored part) throws DamagedPlan {
    return new Source.Template(part.text("templateName"), part.text("templateRule"));
  }

  private static Source formula(Stored part) throws DamagedPlan {
    return new Source.Formula(
        part.text("formulaName"), part.text("formula"), part.text("calculation"));
  }

  private static Source modifier(Stored part) throws DamagedPlan {
    return new Source.Modifier(
        part.text("modifierName"),
        part.text("triggerCondition"),
        part.list("conditionParts", StoredTrail::conditionPart),
        part.text("adjustment"),
        part.text("reason"),
        part.text("evidence"),
        part.text("grade"),
        part.text("status"));
  }

  /** Plans of before held no words for it. */
  private static ConditionPart conditionPart(Stored part) throws DamagedPlan {
    String text = part.text("text");
    String words = part.has("words") ? part.text("words") : text;
    return new ConditionPart(text, part.text("truth"), words);
  }

  private static Source coachRule(Stored part) throws DamagedPlan {
    return new Source.CoachRule(
        part.text("ruleId"),
        part.text("ruleText"),
        part.text("sourceCoach"),
        part.text("validationDate"));
  }

  private static Source learned(Stored part) throws DamagedPlan {
    return new Source.Learned(
        part.text("modelVersion"),
        part.whole("trainingDataSize"),
        part.text("confidence"),
        part.text("supportingEvidence"),
        part.flag("coachApproved"));
  }
}
