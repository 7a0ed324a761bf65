package dev.cairn.engine.refusal;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Facts;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Refusal;
import java.util.ArrayList;
import java.util.List;

/** States in which no plan may be made at all; nothing but recovery changes them. */
public final class Medical {
  private Medical() {}

  public static boolean stopped(RunningRules rules, Facts facts) {
    for (RedLine line : rules.redLines()) {
      if (crossed(line, facts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean crossed(RedLine line, Facts facts) {
    return line.condition().truth(facts) == Truth.TRUE;
  }

  /** The refusal that names every red line crossed; no change of the wish helps. */
  static Refusal refusal(RunningRules rules, Facts facts) {
    List<String> conflict = new ArrayList<>();
    StringBuilder reason = new StringBuilder();
    for (RedLine line : rules.redLines()) {
      if (crossed(line, facts)) {
        conflict.add("redline." + line.id());
        reason.append(reason.isEmpty() ? "" : " ").append(line.reason());
      }
    }
    return new Refusal(conflict, reason.toString(), List.of());
  }
}
