package dev.cairn.action.lifting;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;

/** Goes back to the version of a model that was in use before. */
public record RollBackModel(String model, String reason) implements Action {
  @Override
  public Kind kind() {
    return new Kind("model.rolled.back");
  }

  @Override
  public Deed decide(Now now) {
    return ModelSwitch.to(now, ModelState.known(now.records(), model).rolledBack(reason));
  }
}
