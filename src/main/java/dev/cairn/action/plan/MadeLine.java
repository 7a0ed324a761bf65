package dev.cairn.action.plan;

import dev.cairn.action.plan.PlanMaking.Made;

/**
 * What became of an athlete, without the plan itself, so that hundreds fit into memory.
 *
 * @param planned whether it is the line of a plan, or of a refusal
 * @param hash of the plan; empty for a refusal
 */
record MadeLine(boolean planned, byte[] line, String hash) {
  static MadeLine of(Made made) {
    return switch (made) {
      case Made.Plan plan -> new MadeLine(true, plan.line(), MakePlans.hash(plan.line()));
      case Made.None none -> new MadeLine(false, none.line(), "");
    };
  }
}
