package dev.cairn.action.lifting;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import java.util.List;

/** Lets a version of a model answer, once whoever asks has validated it. */
public record ActivateModel(ModelVersion model, String reason) implements Action {
  @Override
  public Kind kind() {
    return new Kind("model.activated");
  }

  @Override
  public Deed decide(Now now) {
    ModelState next =
        ModelState.of(now.records(), model.id())
            .map(state -> state.activated(model, reason))
            .orElseGet(() -> new ModelState(model, true, reason, List.of()));
    return ModelSwitch.to(now, next);
  }
}
