package dev.cairn.strength.overload;

import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.OverloadRules.Named;
import dev.cairn.strength.plate.Loads;
import dev.cairn.strength.plate.Loads.Rung;
import dev.cairn.strength.rule.Amounts;
import dev.cairn.strength.rule.RulePath;
import dev.cairn.strength.rule.Situation;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Predicted;
import java.util.List;

/**
 * How much to make of a suggestion.
 *
 * @param share of the checks that were met
 */
public record Confidence(Level level, double share, List<Check> checks) {
  private static final double PERCENT = 100;

  public Confidence {
    checks = List.copyOf(checks);
  }

  /** In words. */
  public enum Level {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** One thing that speaks for a suggestion, when it is met. */
  public record Check(String words, boolean met) {}

  static Confidence of(
      OverloadRules rules, Situation situation, RulePath path, Scored scored, Loads loads) {
    double width = width(scored, situation);
    int sessions = situation.done().size();
    int enough = (int) rules.value(Named.MODEL_FROM_SESSIONS);
    double narrow = rules.value(Named.NARROW_INTERVAL);
    List<Check> checks =
        List.of(
            new Check(sessions + " sessions, " + enough + " or more wanted", sessions >= enough),
            new Check("effort was told last time", situation.last().rated()),
            new Check("every question about safety was answered", path.unknownSafety().isEmpty()),
            new Check(interval(width, narrow), width <= narrow),
            new Check("rule and model are a step apart at most", agree(scored, path, loads)));
    double share = (double) checks.stream().filter(Check::met).count() / checks.size();
    boolean capped =
        !(width < rules.value(Named.WIDE_INTERVAL))
            || sessions < enough
            || !path.unknownSafety().isEmpty();
    return new Confidence(level(rules, share, capped), share, checks);
  }

  private static Level level(OverloadRules rules, double share, boolean capped) {
    if (share >= rules.value(Named.CONFIDENCE_HIGH) && !capped) {
      return Level.HIGH;
    }
    return share >= rules.value(Named.CONFIDENCE_MEDIUM) ? Level.MEDIUM : Level.LOW;
  }

  /** Percent of the load; NaN without a model. */
  private static double width(Scored scored, Situation situation) {
    double lifted = Mass.ofKilograms(situation.last().top().lifted()).milligrams();
    return scored instanceof Predicted predicted
        ? Math.abs(predicted.high().minus(predicted.low()).milligrams()) / lifted * PERCENT
        : Double.NaN;
  }

  private static String interval(double width, double narrow) {
    return Double.isNaN(width)
        ? "a model gave an interval"
        : "the model's interval is "
            + (Amounts.plain(width) + " % of the load wide, ")
            + (Amounts.plain(narrow) + " or less wanted");
  }

  private static boolean agree(Scored scored, RulePath path, Loads loads) {
    if (!(scored instanceof Predicted predicted)) {
      return false;
    }
    Mass rule = path.move().load();
    double model = loads.hardness(predicted.load());
    double down =
        loads.easierThan(rule).map(Rung::load).map(loads::hardness).orElse(Long.MIN_VALUE);
    double up = loads.harderThan(rule).map(Rung::load).map(loads::hardness).orElse(Long.MAX_VALUE);
    return down <= model && model <= up;
  }
}
