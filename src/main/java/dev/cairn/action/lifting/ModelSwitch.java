package dev.cairn.action.lifting;

import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Subject;

/** What switching models has in common: it concerns nobody in particular, and has a reason. */
final class ModelSwitch {
  private ModelSwitch() {}

  static Deed to(Now now, ModelState state) {
    String id = state.model().id();
    if (state.reason().isBlank()) {
      throw new Refused(
          "Switching "
              + id
              + " needs a reason, so nothing was changed. Maybe say what was seen of it.");
    }
    Subject ledger = now.records().ledger();
    byte[] before = now.records().value(Thing.MODEL, ledger, id);
    return Deed.Changes.of(Change.of(Thing.MODEL, ledger, id, before, ModelJson.bytes(state)));
  }
}
