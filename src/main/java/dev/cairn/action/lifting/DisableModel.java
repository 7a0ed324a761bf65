package dev.cairn.action.lifting;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import java.util.List;

/** Lets a model answer no more, though its file is there; the rule answers alone and says so. */
public record DisableModel(ModelVersion model, String reason) implements Action {
  @Override
  public Kind kind() {
    return new Kind("model.disabled");
  }

  @Override
  public Deed decide(Now now) {
    ModelState next =
        ModelState.of(now.records(), model.id())
            .map(state -> state.disabled(reason))
            .orElseGet(() -> new ModelState(model, false, reason, List.of()));
    return ModelSwitch.to(now, next);
  }
}
