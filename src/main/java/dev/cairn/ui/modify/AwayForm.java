package dev.cairn.ui.modify;

import dev.cairn.model.Day;
import dev.cairn.review.PlanChange.Cause;
import dev.cairn.review.edit.Draft;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Marks days on which somebody cannot run. */
final class AwayForm extends Form {
  private static final Words WORDS = Words.of(AwayForm.class);

  private final ModifyModel model;
  private final ObjectProperty<Cause> cause = new SimpleObjectProperty<>(Cause.TRAVELLING);
  private final ComboBox<LocalDate> from = new ComboBox<>();
  private final ComboBox<LocalDate> to = new ComboBox<>();

  AwayForm(ModifyModel model, Draft draft, LocalDate at, Runnable close) {
    super(WORDS.text("away.title"), WORDS.text("away.do"), "accent", close);
    this.model = model;
    List<LocalDate> days =
        draft.plan().weeks().stream()
            .flatMap(week -> week.days().stream())
            .map(Day::date)
            .filter(date -> !draft.locked(date))
            .toList();
    Segments<Cause> causes =
        new Segments<>(
            List.of(Cause.values()),
            one -> WORDS.text("cause." + one.word()),
            one -> WORDS.text("cause." + one.word()),
            cause);
    fill(from, days, at, "away-from");
    fill(to, days, at, "away-to");
    from.valueProperty()
        .subscribe(first -> {
          if (first != null && to.getValue() != null && to.getValue().isBefore(first)) {
            to.setValue(first);
          }
        });
    add(
        new HBox(
            12,
            named(WORDS.text("away.cause"), causes),
            named(WORDS.text("away.from"), from),
            named(WORDS.text("away.to"), to)));
    end(WORDS.text("away.hint"));
  }

  private static void fill(ComboBox<LocalDate> box, List<LocalDate> days, LocalDate at, String id) {
    box.setId(id);
    box.getItems().setAll(days);
    box.setVisibleRowCount(8);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? "" : Dates.withDay(date);
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            return null;
          }
        });
    box.setValue(days.contains(at) ? at : days.isEmpty() ? null : days.getFirst());
  }

  @Override
  protected void submit() {
    LocalDate first = from.getValue();
    LocalDate last = to.getValue();
    if (first != null && last != null) {
      leave();
      model.away(first, last, cause.get());
    }
  }

  @Override
  public Node first() {
    return from;
  }
}
