package dev.cairn.action.accept;

import dev.cairn.action.Refused;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.ToldFacts;
import dev.cairn.pack.condition.WrittenCondition;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.RunnerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases that follow from what was asked, whatever the condition says: the rule holds for the runner
 * it was asked of; of runners who differ in one thing it does not hold for the first, and it holds
 * for the last.
 */
final class MeetingCases {
  private MeetingCases() {}

  static List<Example> of(Meeting meeting, MeetingQuestion question, String condition) {
    List<Example> cases = new ArrayList<>();
    for (RunnerProfile profile : meeting.set().profiles()) {
      if (profile.letter().equals(question.profile()) && profile.injury() == null) {
        String name = "runner-" + profile.letter().toLowerCase(Locale.ROOT);
        ObjectNode facts = facts(profile);
        if (tells(facts, condition)) {
          cases.add(new Example(name, facts, true));
        }
      }
    }
    if (question.asked() instanceof Asked.Pair pair && condition.startsWith("age ")) {
      cases.add(new Example("first-level", age(pair.levels().getFirst()), false));
      cases.add(new Example("last-level", age(pair.levels().getLast()), true));
    }
    return cases;
  }

  /** Whether what is told of a runner is enough to say if the rule holds. */
  private static boolean tells(ObjectNode facts, String condition) {
    try {
      return ToldFacts.of(facts).ask(WrittenCondition.of(condition)).truth() != Truth.UNKNOWN;
    } catch (ConditionProblem unreadable) {
      throw new Refused(
          "The condition " + condition + " cannot be read, so there is no rule to sign.");
    }
  }

  private static ObjectNode age(double years) {
    return JsonNodeFactory.instance.objectNode().put("age", years);
  }

  /** What the coaches were told of the runner, but for an injury, which is told in words alone. */
  private static ObjectNode facts(RunnerProfile profile) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("age", profile.age()).put("weeklyKm", profile.weeklyKm());
    facts.put("longestRunKm", profile.longestKm()).put("runsPerWeek", profile.runsAWeek());
    facts.put("yearsRunning", profile.yearsRunning());
    facts.put("temperament", profile.temperament().word());
    return facts.put("race", profile.race().word());
  }
}
