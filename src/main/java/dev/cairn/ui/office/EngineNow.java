package dev.cairn.ui.office;

import dev.cairn.action.elicit.EngineValue;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value that plans are made with now, where a question asks for one.
 *
 * @param rule the name of the rule that brings it; empty: what holds without any rule
 */
public record EngineNow(double value, String rule) {
  /** Empty while the first round is open, whatever the rules say. */
  static Optional<EngineNow> of(HeldQuestion held, RunningRules rules) {
    EngineValue known = held.engine();
    if (known != null) {
      return Optional.of(new EngineNow(known.value(), known.name()));
    }
    Target target = target(held.question().asked());
    return held.conclusion() == null || target == null ? Optional.empty() : usual(target, rules);
  }

  private static @Nullable Target target(Asked asked) {
    return switch (asked) {
      case Asked.Range range -> range.target();
      case Asked.Pair pair -> pair.target();
      case Asked.Direction _, Asked.Words _, Asked.Template _, Asked.RedLine _, Asked.Failure _ ->
          null;
    };
  }

  private static Optional<EngineNow> usual(Target target, RunningRules rules) {
    if (target.quantity() == Quantity.WEEKLY_INCREASE) {
      return Optional.of(new EngineNow(rules.growth().maxIncreasePercent(), ""));
    }
    return target.operation() == Operation.MULTIPLY
        ? Optional.of(new EngineNow(1, ""))
        : Optional.empty();
  }
}
