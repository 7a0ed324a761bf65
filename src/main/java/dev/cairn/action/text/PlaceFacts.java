package dev.cairn.action.text;

import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.Rendering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan says at one place of its text, to be held against another plan. */
record PlaceFacts(PassageKey key, FactSheet sheet) {
  /** A fact without its number in a sheet. */
  private record Said(FactRole role, @Nullable LocalDate day, int step, Amount amount) {
    static Said of(Fact fact) {
      return new Said(fact.role(), fact.day(), fact.step(), fact.amount());
    }
  }

  /** Whether both say the same here, and in every slot of the words. */
  boolean same(PlaceFacts other, String written) {
    return here().equals(other.here())
        && slots(written).stream()
            .allMatch(fact ->
                other.like(fact).filter(one -> Said.of(one).equals(Said.of(fact))).isPresent());
  }

  /** The words with the other plan's slots; what that does not say stands as it was read. */
  String written(String words, PlaceFacts other, Rendering shown) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : Piece.read(words)) {
      text.append(
          switch (piece) {
            case Piece.Words plain -> plain.text();
            case Piece.Slot slot ->
                sheet
                    .fact(slot.fact())
                    .map(fact ->
                        other
                            .like(fact)
                            .map(one -> new Piece.Slot(one.id(), slot.form()).text())
                            .orElseGet(() -> shown.text(fact, slot.form())))
                    .orElseGet(slot::text);
          });
    }
    return text.toString();
  }

  /** A note of a week is about its days as well; what is said of the plan stays out of it. */
  private List<Said> here() {
    LocalDate day = key.day();
    List<Fact> facts = day == null ? sheet.facts() : sheet.of(day);
    return facts.stream()
        .filter(fact -> sheet.ofPlan() || fact.role().span() != FactRole.Span.PLAN)
        .map(Said::of)
        .toList();
  }

  private List<Fact> slots(String written) {
    List<Fact> facts = new ArrayList<>();
    for (Piece piece : Piece.read(written)) {
      if (piece instanceof Piece.Slot slot) {
        sheet.fact(slot.fact()).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** The fact that has the same part in this plan. */
  private Optional<Fact> like(Fact fact) {
    return sheet.facts().stream()
        .filter(one -> one.role() == fact.role() && one.step() == fact.step())
        .filter(one -> Objects.equals(one.day(), fact.day()))
        .findFirst();
  }
}
