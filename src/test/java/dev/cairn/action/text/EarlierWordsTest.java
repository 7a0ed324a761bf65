package dev.cairn.action.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.text.EarlierWords.Offer;
import dev.cairn.action.text.EarlierWords.State;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.Texts;
import dev.cairn.writing.guard.Guard;
import dev.cairn.writing.template.RememberedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coach wrote for a plan, and then a day of it was changed. */
class EarlierWordsTest {
  private static final LocalDate THURSDAY = LocalDate.of(2027, 2, 4);
  private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 7);
  private static final PassageKey CHANGED_NOTE = PassageKey.weekNote(10);
  private static final PassageKey OTHER_NOTE = PassageKey.weekNote(5);
  private static final PassageKey CHANGED_DAY = PassageKey.of(10, THURSDAY, Part.DESCRIPTION);
  private static final PassageKey OTHER_DAY = PassageKey.of(10, SUNDAY, Part.DESCRIPTION);

  private final Office office = new Office();
  private TextScene before;
  private TextScene after;

  @BeforeEach
  void aPlanWithWordsIsChanged() {
    office.withAlex();
    before = scene();
    FactSheet week = before.sheet(CHANGED_DAY);
    edit(CHANGED_NOTE, "Mind the wind this week.");
    edit(OTHER_NOTE, "Mind the hills this week.");
    edit(CHANGED_DAY, "All {{" + id(week, THURSDAY) + "}} by the river.");
    edit(OTHER_DAY, "All {{" + id(week, SUNDAY) + "}} by the sea.");
    office.act(Edits.length("alex", THURSDAY, BigDecimal.valueOf(12)));
    after = scene();
    assertThat(after.plan().hash()).isNotEqualTo(before.plan().hash());
    assertThat(KeptText.of(office.records, after).all()).isEmpty();
  }

  @Test
  void wordsAreOfferedAgainAndStaleWhereThePlanSaysSomethingElse() {
    assertThat(EarlierWords.of(office.records, after))
        .extracting(Offer::key, Offer::state)
        .containsExactlyInAnyOrder(
            tuple(CHANGED_NOTE, State.STALE),
            tuple(CHANGED_DAY, State.STALE),
            tuple(OTHER_NOTE, State.FITS),
            tuple(OTHER_DAY, State.FITS));
  }

  @Test
  void whatFitsIsTakenUpWithItsAuthorAndTakenBackByUndo() {
    office.act(new TakeUpEarlier(after, List.of()));
    KeptText kept = KeptText.of(office.records, after);
    assertThat(kept.at(OTHER_NOTE).orElseThrow().author()).isEqualTo(new Author.Coach("Maria"));
    assertThat(kept.at(CHANGED_NOTE)).isEmpty();
    String sunday =
        after.shown().text(kept.at(OTHER_DAY).orElseThrow().passage(), after.sheet(OTHER_DAY));
    assertThat(sunday).matches("All \\d+\\.\\d km by the sea\\.");
    assertThat(EarlierWords.of(office.records, after)).hasSize(2);
    office.undo();
    assertThat(KeptText.of(office.records, after).all()).isEmpty();
    assertThat(EarlierWords.of(office.records, after)).hasSize(4);
  }

  @Test
  void whatIsStaleIsTakenUpOnlyByNameAndSaysTheNewFigure() {
    office.act(new TakeUpEarlier(after, List.of(CHANGED_DAY)));
    KeptText kept = KeptText.of(office.records, after);
    String thursday =
        after.shown().text(kept.at(CHANGED_DAY).orElseThrow().passage(), after.sheet(CHANGED_DAY));
    assertThat(thursday).isEqualTo("All 12.0 km by the river.");
  }

  @Test
  void aCoachsWordsForThisPlanAreNotOfferedOthers() {
    office.act(new EditPassage(after, OTHER_NOTE, "Mind the heat this week.", "Maria"));
    assertThat(EarlierWords.of(office.records, after)).hasSize(3);
    office.act(new TakeUpEarlier(after, List.of()));
    assertThat(KeptText.of(office.records, after).at(OTHER_NOTE).orElseThrow().written())
        .isEqualTo("Mind the heat this week.");
    assertThatThrownBy(() -> office.act(new TakeUpEarlier(after, List.of())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("fit this one");
  }

  private void edit(PassageKey key, String words) {
    office.act(new EditPassage(before, key, words, "Maria"));
  }

  private static String id(FactSheet sheet, LocalDate day) {
    return sheet.of(day, FactRole.DISTANCE).orElseThrow().id();
  }

  private TextScene scene() {
    try {
      StoredPlan plan =
          office.records.plan(office.records.athlete("alex"), office.records.plan("alex").hash());
      return new TextScene(
          plan,
          new RememberedText(Texts.WRITER),
          new Guard(),
          Texts.rendering(plan, Language.ENGLISH, Grid.KM));
    } catch (DamagedPlan broken) {
      throw new IllegalStateException(broken);
    }
  }
}
