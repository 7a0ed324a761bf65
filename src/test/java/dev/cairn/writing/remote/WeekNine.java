package dev.cairn.writing.remote;

import dev.cairn.action.text.TextWish;
import dev.cairn.model.Grid;
import dev.cairn.model.PaceRange;
import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Rendering;
import java.time.LocalDate;
import java.util.List;

/** A week that somebody else is to write about, with things in it that must not leave. */
final class WeekNine {
  static final String NAME = "Zebulon Quarrington";
  static final String NOTE = "Runs past the Xanthos bridge with Wilhelmina";
  static final LocalDate TUESDAY = LocalDate.of(2027, 1, 26);
  static final LocalDate SUNDAY = LocalDate.of(2027, 1, 31);
  static final PassageKey TITLE = PassageKey.of(9, SUNDAY, Part.TITLE);
  static final PassageKey DESCRIPTION = PassageKey.of(9, SUNDAY, Part.DESCRIPTION);
  static final PassageKey TEMPO = PassageKey.of(9, TUESDAY, Part.DESCRIPTION);
  static final PassageKey NOTE_OF_WEEK = PassageKey.weekNote(9);

  static final String GOOD =
      """
      {"sun":{"title":"The long one","description":"Hold it easy for all of {{F3}}."},\
      "tue":{"description":"Settle in, then hold the pace."},\
      "note":{"note":"This is the week that asks most."}}\
      """;

  private WeekNine() {}

  static FactSheet sheet() {
    return new FactSheet(
        9,
        NAME,
        List.of(
            fact("F1", FactRole.WEEK_TOTAL, "week/9/total", Amount.Length.metres(55_000)),
            fact("F2", FactRole.RACE_DATE, "plan", new Amount.Date(LocalDate.of(2027, 2, 21))),
            new Fact(
                "F3",
                FactRole.DISTANCE,
                "day/2027-01-31/distance",
                Amount.Length.metres(18_000),
                SUNDAY,
                0),
            new Fact(
                "F4",
                FactRole.PACE,
                "day/2027-01-31/pace",
                new Amount.Pace(new PaceRange(369, 417)),
                SUNDAY,
                0),
            new Fact("F5", FactRole.DATE, "day/2027-01-31", new Amount.Date(SUNDAY), SUNDAY, 0)),
        List.of(),
        List.of(NOTE));
  }

  static TextWish wish() {
    return new TextWish(
        sheet(),
        List.of(TITLE, DESCRIPTION, TEMPO, NOTE_OF_WEEK),
        new Rendering(Language.ENGLISH, new Measures(Grid.KM, Grid.KM)),
        "athlete-4711",
        32);
  }

  private static Fact fact(String id, FactRole role, String place, Amount amount) {
    return new Fact(id, role, place, amount, null, 0);
  }
}
