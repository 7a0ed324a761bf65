package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.ledger.Kind;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import java.util.List;

/** A coach's own words at a place. They are kept as they are, with what speaks against them. */
public record EditPassage(TextScene scene, PassageKey key, String prose, String coach)
    implements Action {
  private static final int LONGEST = 5000;

  @Override
  public Kind kind() {
    return new Kind("text.edited");
  }

  @Override
  public Deed decide(Now now) {
    if (prose.isBlank() || prose.length() > LONGEST) {
      throw new Refused(
          "The text at "
              + key.text()
              + " has "
              + prose.length()
              + " characters, but must have 1 to "
              + LONGEST
              + ", so nothing was changed.");
    }
    if (scene.template().at(key).isEmpty()) {
      throw new Refused("The plan has no place " + key.text() + ", so nothing was changed.");
    }
    Draft draft = new Draft(key, prose, new Author.Coach(coach));
    List<Objection> objections =
        switch (scene.check(draft)) {
          case Checked.Sound _ -> List.of();
          case Checked.Refused refused -> refused.objections();
        };
    List<String> remarks = objections.stream().map(Objection::sentence).toList();
    KeptText kept = KeptText.of(now.records(), scene);
    return new Deed.Changes(List.of(kept.change(kept.ofCoach(draft, objections))), remarks);
  }
}
