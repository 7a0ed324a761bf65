package dev.cairn.elicit.rule;

import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.json.Canonical;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.pack.meeting.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule that coaches' answers come to, before anybody signed it.
 *
 * @param id by which it is named in packs and plans
 * @param condition for whom it holds
 * @param reason in the words of a coach
 * @param citation which question of which meeting, and how many coaches
 * @param agreed whether it is a consensus; else the careful side of a wide answer
 */
public record RuleDraft(
    String id,
    String name,
    Target target,
    String condition,
    Numbers numbers,
    String reason,
    String citation,
    boolean agreed) {
  private static final String LEVEL = "{level}";

  /**
   * Empty where there is no number, or where no rule is waiting for one: rules only make plans
   * gentler, so a factor of 1 and more is none.
   */
  public static Optional<RuleDraft> of(
      Meeting meeting, MeetingQuestion question, RangeOutcome outcome, String reason) {
    if (!(question.asked() instanceof Asked.Range range) || range.target() == null) {
      return Optional.empty();
    }
    Target target = range.target();
    return switch (outcome) {
      case RangeOutcome.Consensus one when notGentler(target, one.number()) -> Optional.empty();
      case RangeOutcome.Wide one when notGentler(target, one.number()) -> Optional.empty();
      case RangeOutcome.Consensus one ->
          Optional.of(
              draft(
                  meeting,
                  question,
                  target,
                  Rounding.numbers(target, one.number(), one.pooled().p10(), one.pooled().p90()),
                  target.condition(),
                  reason,
                  one.pooled().curves().size(),
                  true));
      case RangeOutcome.Wide one ->
          Optional.of(
              draft(
                  meeting,
                  question,
                  target,
                  Rounding.numbers(target, one.number(), one.pooled().p10(), one.pooled().p90()),
                  target.condition(),
                  reason,
                  one.pooled().curves().size(),
                  false));
      case RangeOutcome.Split _, RangeOutcome.Insufficient _ -> Optional.empty();
    };
  }

  /** The same of runners who differ in one thing. */
  public static Optional<RuleDraft> of(
      Meeting meeting, MeetingQuestion question, PairOutcome outcome, int answers, String reason) {
    if (!(question.asked() instanceof Asked.Pair pair)
        || pair.target() == null
        || !(outcome instanceof PairOutcome.Differs differs)
        || pair.target().operation() != Operation.MULTIPLY
        || notGentler(pair.target(), differs.factor())) {
      return Optional.empty();
    }
    Target target = pair.target();
    boolean rising = pair.levels().getFirst() < pair.levels().getLast();
    double level =
        Rounding.step(
            differs.threshold().level().orElseThrow(),
            1,
            rising ? RoundingMode.FLOOR : RoundingMode.CEILING);
    String condition =
        target.condition().replace(LEVEL, BigDecimal.valueOf(level).setScale(0).toPlainString());
    double number = differs.wide() ? differs.least() : differs.factor();
    return Optional.of(
        draft(
            meeting,
            question,
            target,
            Rounding.numbers(target, number, differs.least(), differs.most()),
            condition,
            reason,
            answers,
            !differs.wide()));
  }

  /**
   * A factor that coaches' changes of plans come to.
   *
   * @param number the median of what they did
   * @param from where its interval begins
   */
  public static RuleDraft learned(
      String id,
      String name,
      Target target,
      double number,
      double from,
      double to,
      String citation) {
    Numbers numbers = Rounding.numbers(target, number, from, to);
    return new RuleDraft(id, name, target, target.condition(), numbers, name, citation, true);
  }

  private static boolean notGentler(Target target, double number) {
    return target.operation() == Operation.MULTIPLY && number >= 1;
  }

  private static RuleDraft draft(
      Meeting meeting,
      MeetingQuestion question,
      Target target,
      Numbers numbers,
      String condition,
      String reason,
      int answers,
      boolean agreed) {
    return new RuleDraft(
        "cr-" + meeting.id() + "-" + question.id(),
        question.title().english(),
        target,
        condition,
        numbers,
        reason,
        "Meeting "
            + meeting.id()
            + " of "
            + meeting.date()
            + ", question "
            + question.id()
            + ", "
            + answers
            + " of "
            + meeting.coaches().size()
            + " coaches",
        agreed);
  }

  /** As a file under modifiers/ of a pack. */
  public byte[] modifier() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("condition", condition).put("id", id).put("name", name);
    ObjectNode effect = root.putArray("effects").addObject();
    effect.put("quantity", target.quantity().word());
    effect.put("operation", target.operation().name().toLowerCase(Locale.ROOT));
    effect.put("low", numbers.low()).put("high", numbers.high());
    effect.put("conservative", numbers.careful()).put("value", numbers.value());
    root.putObject("evidence").put("citation", citation).put("grade", "C").put("checked", "K");
    root.put("reason", reason.isBlank() ? name : reason).put("schema", 1);
    root.put("status", agreed ? "coach-agreed" : "conservative-default");
    return Canonical.bytes(root);
  }

  /** Which way is the careful one. */
  public SafeSide safe() {
    return target.careful();
  }
}
