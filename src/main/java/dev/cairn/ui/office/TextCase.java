package dev.cairn.ui.office;

import dev.cairn.action.text.Doubt;
import dev.cairn.action.text.EarlierWords;
import dev.cairn.action.text.TextScene;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Rendering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text of a plan with all that it may say and all that came of it.
 *
 * @param sheet the facts of the week or the plan
 * @param earlier what coaches wrote here for an earlier plan, where they wrote nothing since
 * @param weeks how many the plan has
 * @param readOnly why nothing can be changed; empty when it can
 */
public record TextCase(
    TextPlace place,
    String name,
    int age,
    TextScene scene,
    FactSheet sheet,
    List<TextPassage> passages,
    List<EarlierWords.Offer> earlier,
    List<TextService> services,
    List<TextSent> sent,
    int weeks,
    String readOnly) {
  public TextCase {
    passages = List.copyOf(passages);
    earlier = List.copyOf(earlier);
    services = List.copyOf(services);
    sent = List.copyOf(sent);
  }

  public Rendering shown() {
    return scene.shown();
  }

  /** How many passages must be settled before they can be approved. */
  public long open() {
    return passages.stream().filter(TextPassage::open).count();
  }

  /** What a coach's own words hold that has no place in a plan, and may be meant so. */
  public List<String> meant() {
    return passages.stream()
        .filter(TextPassage::byCoach)
        .flatMap(one ->
            one.objections().stream()
                .filter(objection -> !objection.contradicts())
                .map(objection -> new Doubt(one.key(), objection, false).text()))
        .toList();
  }

  public boolean approved() {
    return passages.stream().allMatch(TextPassage::approved);
  }

  public List<PassageKey> keys() {
    return passages.stream().map(TextPassage::key).toList();
  }

  public @Nullable TextPassage at(PassageKey key) {
    return passages.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
  }
}
