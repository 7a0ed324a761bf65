package dev.cairn.ui.elicit;

import dev.cairn.model.Temperament;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where a runner is made up whom questions are about. */
final class RunnerFields {
  private static final Words WORDS = Words.of(RunnerFields.class);

  private RunnerFields() {}

  static Node of(RunnerDraft draft) {
    String id = "runner-" + draft.letter();
    List<Node> figures = new ArrayList<>();
    for (RunnerDraft.Figure one : RunnerDraft.Figure.values()) {
      figures.add(
          AskedFields.figure(
              one.key(), id + "-" + one.name().toLowerCase(Locale.ROOT), draft.figure(one)));
    }
    CheckBox first = new CheckBox(WORDS.text("profile.first"));
    first.setId(id + "-first");
    first.selectedProperty().bindBidirectional(draft.firstRace());
    first.setMinWidth(Region.USE_PREF_SIZE);
    return new VBox(
        8,
        AskedFields.both("edit.runner.title", id + "-title", draft.title()),
        AskedFields.row(figures.toArray(Node[]::new)),
        AskedFields.row(
            AskedFields.choice(
                "profile.temperament",
                Editor.box(
                    id + "-temperament",
                    WORDS.text("profile.temperament"),
                    List.of(Temperament.values()),
                    draft.temperament(),
                    one -> WORDS.text("temperament." + one.word()))),
            AskedFields.race(id + "-race", draft.race())),
        first,
        AskedFields.both("edit.runner.injury", id + "-injury", draft.injury()));
  }
}
