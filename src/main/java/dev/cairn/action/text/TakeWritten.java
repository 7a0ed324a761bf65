package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.text.KeptPassage.RefusedText;
import dev.cairn.ledger.Kind;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.PlanText;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in what a writer elsewhere wrote. Every passage is doubted again here; where one is refused
 * the template's text stands, with what was refused and why.
 */
public record TakeWritten(TextScene scene, Written written) implements Action {
  @Override
  public Kind kind() {
    return new Kind("text.written");
  }

  @Override
  public Deed decide(Now now) {
    KeptText kept = KeptText.of(now.records(), scene);
    String sha256 = written.request().sha256();
    if (now.records().value(Thing.SENT, kept.athlete(), sha256) == null) {
      throw new Refused(
          "No request " + written.requestId() + " was recorded, so its answer was not taken in.");
    }
    PlanText template = scene.template();
    List<String> heard = Heard.of(now.records(), scene.plan().athleteId());
    List<Change> changes = new ArrayList<>();
    int coachs = 0;
    for (Checked one : written.passages()) {
      Draft draft = draft(one);
      Passage fallback = template.at(draft.key()).orElseThrow(() -> nowhere(draft.key()));
      if (kept.byCoach(draft.key())) {
        coachs++;
      } else {
        changes.add(kept.change(passage(kept, draft, fallback, heard)));
      }
    }
    return new Deed.Changes(changes, KeptText.stayed(coachs));
  }

  private KeptPassage passage(KeptText kept, Draft draft, Passage fallback, List<String> heard) {
    return switch (scene.check(draft, heard)) {
      case Checked.Sound(Passage sound) -> kept.sound(sound, null);
      case Checked.Refused(Draft same, var objections) ->
          kept.sound(fallback, new RefusedText(same.prose(), same.author(), objections));
    };
  }

  private Draft draft(Checked one) {
    Provider provider = written.request().provider();
    Author author = new Author.Remote(provider.id(), provider.model(), written.requestId());
    return switch (one) {
      case Checked.Sound(Passage passage) -> new Draft(passage.key(), passage.written(), author);
      case Checked.Refused(Draft draft, var _) -> new Draft(draft.key(), draft.prose(), author);
    };
  }

  private static Refused nowhere(PassageKey key) {
    return new Refused("The plan has no place " + key.text() + ", so nothing was taken in.");
  }
}
