package dev.cairn.pack.condition;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.Condition.Verdict;
import java.nio.charset.StandardCharsets;

/** Asks a condition about the few facts that a test tells as JSON with single quotes. */
final class Told {
  private Told() {}

  static Verdict ask(String condition, String facts) {
    try {
      return facts(facts).ask(WrittenCondition.of(condition));
    } catch (ConditionProblem problem) {
      throw new AssertionError(problem);
    }
  }

  /** The truth as a word. */
  static String truth(String condition, String facts) {
    return ask(condition, facts).truth().word();
  }

  static ToldFacts facts(String json) {
    try {
      byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      return ToldFacts.of(JsonFile.read(bytes).root());
    } catch (JsonProblem problem) {
      throw new AssertionError(problem);
    }
  }
}
