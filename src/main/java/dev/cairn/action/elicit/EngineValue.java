package dev.cairn.action.elicit;

import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say where coaches are asked. Nobody is shown it before the first round
 * closes: whoever has seen a number stays near it.
 *
 * @param rule the modifier that says so
 */
public record EngineValue(
    String rule, String name, Quantity quantity, Operation operation, double value) {
  /** Empty where no rule is about it. */
  static Optional<EngineValue> of(MeetingQuestion question, RunningRules rules) {
    Target target = target(question.asked());
    if (target == null) {
      return Optional.empty();
    }
    for (Modifier modifier : rules.modifiers()) {
      boolean named = modifier.id().equals(target.modifier());
      boolean same = modifier.condition().text().equals(target.condition());
      if (modifier.off() == null && (named || same)) {
        for (Effect effect : modifier.effects()) {
          if (effect.quantity() == target.quantity()) {
            return Optional.of(
                new EngineValue(
                    modifier.id(),
                    modifier.name(),
                    effect.quantity(),
                    effect.operation(),
                    effect.value()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Target target(Asked asked) {
    return switch (asked) {
      case Asked.Range range -> range.target();
      case Asked.Direction direction -> direction.target();
      case Asked.Pair pair -> pair.target();
      case Asked.Words _, Asked.Template _, Asked.RedLine _, Asked.Failure _ -> null;
    };
  }
}
