package dev.cairn.writing.remote;

import dev.cairn.action.text.TextWish;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.Texts;
import java.util.List;

/** All text of a week of a sample plan, as somebody elsewhere is asked for it. */
final class SampleWeek {
  private SampleWeek() {}

  static TextWish wish(StoredPlan plan, int week) {
    FactSheet sheet = Texts.sheets(plan).get(week);
    List<PassageKey> keys =
        Texts.text(plan, Language.ENGLISH).ofWeek(week).stream()
            .map(passage -> passage.key())
            .toList();
    return new TextWish(
        sheet, keys, Texts.rendering(plan, Language.ENGLISH, Grid.KM), plan.athleteId(), null);
  }
}
