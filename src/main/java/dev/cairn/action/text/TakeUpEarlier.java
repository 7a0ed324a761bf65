package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.text.EarlierWords.Offer;
import dev.cairn.action.text.EarlierWords.State;
import dev.cairn.ledger.Kind;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes up what a coach wrote for an earlier plan; whose words they are stays.
 *
 * @param places which; where there are none all that fit this plan as it is
 */
public record TakeUpEarlier(TextScene scene, List<PassageKey> places) implements Action {
  public TakeUpEarlier {
    places = List.copyOf(places);
  }

  @Override
  public Kind kind() {
    return new Kind("text.taken.up");
  }

  @Override
  public Deed decide(Now now) {
    KeptText kept = KeptText.of(now.records(), scene);
    List<Change> changes = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Offer offer : EarlierWords.of(now.records(), scene)) {
      if (wanted(offer)) {
        Draft draft = new Draft(offer.key(), offer.written(), offer.earlier().author());
        List<Objection> against =
            scene.check(draft) instanceof Checked.Refused refused
                ? refused.objections()
                : List.of();
        changes.add(kept.change(kept.ofCoach(draft, against)));
        against.forEach(objection -> remarks.add(objection.sentence()));
      }
    }
    if (changes.isEmpty()) {
      throw new Refused(
          "No words of a coach for an earlier plan fit this one, so nothing was changed. Maybe look"
              + " at those that do not.");
    }
    return new Deed.Changes(changes, remarks);
  }

  private boolean wanted(Offer offer) {
    return places.isEmpty()
        ? offer.state() == State.FITS
        : offer.state() != State.NO_PLACE && places.contains(offer.key());
  }
}
