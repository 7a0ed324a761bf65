package dev.cairn.action.lifting;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a version of a model answer, once whoever asks has validated it.
 *
 * @param before the version that answered although nobody ever switched it on, as the one of a pack
 *     does; null when there is none
 */
public record ActivateModel(ModelVersion model, @Nullable ModelVersion before, String reason)
    implements Action {
  /** Where nothing answered before, or a coach had switched it on. */
  public ActivateModel(ModelVersion model, String reason) {
    this(model, null, reason);
  }

  @Override
  public Kind kind() {
    return new Kind("model.activated");
  }

  @Override
  public Deed decide(Now now) {
    ModelState next =
        ModelState.of(now.records(), model.id())
            .map(state -> state.activated(model, reason))
            .orElseGet(() -> new ModelState(model, true, reason, untold()));
    return ModelSwitch.to(now, next);
  }

  private List<ModelVersion> untold() {
    return before == null || before.equals(model) ? List.of() : List.of(before);
  }
}
