package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.ledger.Kind;
import dev.cairn.model.wording.PassageKey;
import java.util.List;

/**
 * Puts an earlier text back in its place; the version is the number of the entry that brought it.
 */
public record RestorePassage(TextScene scene, PassageKey key, long version) implements Action {
  @Override
  public Kind kind() {
    return new Kind("text.restored");
  }

  @Override
  public Deed decide(Now now) {
    KeptText kept = KeptText.of(now.records(), scene);
    KeptPassage earlier =
        kept.version(key, version)
            .orElseThrow(() ->
                new Refused(
                    "There is no version "
                        + version
                        + " of "
                        + key.text()
                        + ", so nothing was changed."));
    return new Deed.Changes(List.of(kept.change(earlier)), List.of());
  }
}
