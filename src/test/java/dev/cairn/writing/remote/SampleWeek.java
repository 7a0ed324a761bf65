package dev.cairn.writing.remote;

import dev.cairn.action.text.TextScene;
import dev.cairn.action.text.TextWish;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.Texts;
import dev.cairn.writing.guard.Guard;
import dev.cairn.writing.template.RememberedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All text of a week of a sample plan, as somebody elsewhere is asked for it.
 *
 * @param figures every figure that any reader could be shown of it
 */
record SampleWeek(TextScene scene, TextWish wish, Set<String> figures) {
  /**
   * Every week of every sample, and each plan as a whole, in one language; what all answers share
   * is worked out here.
   */
  static List<SampleWeek> all(Language language) {
    List<SampleWeek> weeks = new ArrayList<>();
    for (StoredPlan plan : Texts.plans()) {
      weeks.addAll(of(plan, language));
    }
    return weeks;
  }

  /** The plan as a whole first. */
  static List<SampleWeek> of(StoredPlan plan, Language language) {
    Rendering shown = Texts.rendering(plan, language, Grid.KM);
    TextScene scene = new TextScene(plan, new RememberedText(Texts.WRITER), new Guard(), shown);
    List<SampleWeek> weeks = new ArrayList<>();
    for (FactSheet sheet : scene.writer().sheets(plan)) {
      List<PassageKey> keys =
          scene.writer().write(plan, language).ofWeek(sheet.week()).stream()
              .map(Passage::key)
              .toList();
      TextWish wish = new TextWish(sheet, keys, shown, plan.athleteId(), null);
      weeks.add(new SampleWeek(scene, wish, Lie.figures(sheet)));
    }
    return weeks;
  }

  static TextWish wish(StoredPlan plan, int week) {
    return of(plan, Language.ENGLISH).get(week).wish();
  }
}
