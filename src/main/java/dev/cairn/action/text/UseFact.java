package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.text.KeptPassage.RefusedText;
import dev.cairn.ledger.Kind;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Form;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Piece;
import java.util.List;

/**
 * Puts the plan's own value in the place of words that contradict it. The words round it stay whose
 * they were, and all of it is doubted again.
 */
public record UseFact(TextScene scene, PassageKey key, Objection objection) implements Action {
  @Override
  public Kind kind() {
    return new Kind("text.corrected");
  }

  @Override
  public Deed decide(Now now) {
    KeptText kept = KeptText.of(now.records(), scene);
    KeptPassage stands = kept.at(key).orElseThrow(this::gone);
    RefusedText refused = stands.refused();
    Draft draft;
    if (refused != null && refused.objections().contains(objection)) {
      draft = new Draft(key, corrected(refused.written()), refused.author());
    } else if (stands.objections().contains(objection)) {
      draft = new Draft(key, corrected(stands.written()), stands.author());
    } else {
      throw gone();
    }
    Checked checked = scene.check(draft, Heard.of(now.records(), scene.plan().athleteId()));
    return new Deed.Changes(List.of(kept.change(next(kept, draft, checked))), List.of());
  }

  private KeptPassage next(KeptText kept, Draft draft, Checked checked) {
    List<Objection> left =
        checked instanceof Checked.Refused refused ? refused.objections() : List.of();
    if (draft.author() instanceof Author.Coach) {
      return kept.ofCoach(draft, left);
    }
    return switch (checked) {
      case Checked.Sound(var sound) -> kept.sound(sound, null);
      case Checked.Refused _ ->
          kept.sound(
              scene.template().at(key).orElseThrow(this::gone),
              new RefusedText(draft.prose(), draft.author(), left));
    };
  }

  private String corrected(String written) {
    String fact = objection.fact();
    if (fact == null || objection.to() > written.length()) {
      throw new Refused(
          "No value of the plan can take the place of \""
              + objection.words()
              + "\", so nothing was changed. Maybe edit the text.");
    }
    return written.substring(0, objection.from())
        + new Piece.Slot(fact, Form.FIGURE).text()
        + written.substring(objection.to());
  }

  private Refused gone() {
    return new Refused(
        "\""
            + objection.words()
            + "\" does not stand at "
            + key.text()
            + " any more, so nothing was changed.");
  }
}
