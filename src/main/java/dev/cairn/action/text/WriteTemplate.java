package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes text from sentences of the house; what a coach wrote stays.
 *
 * @param passages the places; all of the plan when there are none
 */
public record WriteTemplate(TextScene scene, List<PassageKey> passages) implements Action {
  public WriteTemplate {
    passages = List.copyOf(passages);
  }

  @Override
  public Kind kind() {
    return new Kind("text.templated");
  }

  @Override
  public Deed decide(Now now) {
    KeptText kept = KeptText.of(now.records(), scene);
    List<Change> changes = new ArrayList<>();
    int coachs = 0;
    for (Passage passage : scene.template().passages()) {
      if (passages.isEmpty() || passages.contains(passage.key())) {
        if (kept.byCoach(passage.key())) {
          coachs++;
        } else {
          changes.add(kept.change(kept.sound(passage, null)));
        }
      }
    }
    return new Deed.Changes(changes, KeptText.stayed(coachs));
  }
}
