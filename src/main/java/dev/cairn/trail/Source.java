package dev.cairn.trail;

import java.util.List;

/** Where a decided value comes from. */
public sealed interface Source {
  /** The word in files: template, formula, modifier, coach_rule, learned. */
  String word();

  /** A rule of a template or of the pack's common rules. */
  record Template(String name, String rule) implements Source {
    @Override
    public String word() {
      return "template";
    }
  }

  /** A formula with its calculation written out; its inputs are those of the decision. */
  record Formula(String name, String formula, String calculation) implements Source {
    @Override
    public String word() {
      return "formula";
    }
  }

  /** A modifier of a pack that applied to this athlete. */
  record Modifier(
      String name,
      String triggerCondition,
      List<ConditionPart> parts,
      String adjustment,
      String reason,
      String evidence,
      String grade,
      String status)
      implements Source {
    public Modifier {
      parts = List.copyOf(parts);
    }

    @Override
    public String word() {
      return "modifier";
    }
  }

  /** A rule that coaches set and signed. */
  record CoachRule(String ruleId, String ruleText, String sourceCoach, String validationDate)
      implements Source {
    /** The rule by which a coach's change of a plan stands. */
    public static final String CHANGE = "coach-change";

    /** Whether a coach changed the value by hand. */
    public boolean byHand() {
      return ruleId.equals(CHANGE);
    }

    @Override
    public String word() {
      return "coach_rule";
    }
  }

  /** A value learned from outcomes; in force only with a coach's approval. */
  record Learned(
      String modelVersion,
      int trainingDataSize,
      String confidence,
      String supportingEvidence,
      boolean coachApproved)
      implements Source {
    @Override
    public String word() {
      return "learned";
    }
  }
}
