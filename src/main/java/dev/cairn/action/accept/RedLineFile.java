package dev.cairn.action.accept;

import dev.cairn.action.Refused;
import dev.cairn.json.Canonical;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.WrittenCondition;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A red line as a file of a pack. */
final class RedLineFile {
  private RedLineFile() {}

  /**
   * @param reason what a runner is told for whom it holds
   * @param citation where it was agreed on
   */
  static byte[] bytes(String id, String condition, String reason, String citation) {
    if (reason.isBlank()) {
      throw new Refused(
          "Whoever gets no plan because of a red line is told why, and no reason was given, so"
              + " there is none to sign.");
    }
    refuseUnreadable(condition);
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("condition", condition).put("id", id).put("reason", reason).put("schema", 1);
    root.putObject("evidence").put("citation", citation).put("grade", "C").put("checked", "K");
    return Canonical.bytes(root);
  }

  private static void refuseUnreadable(String condition) {
    try {
      WrittenCondition.of(condition);
    } catch (ConditionProblem unreadable) {
      throw new Refused(
          "The condition "
              + condition
              + " cannot be read ("
              + unreadable.getMessage()
              + "), so there is no rule.");
    }
  }
}
