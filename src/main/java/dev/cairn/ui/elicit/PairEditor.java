package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Runners who differ in one thing, answered in figures or by choices, as a coach likes. */
final class PairEditor implements Editor {
  private static final Words WORDS = Words.of(PairEditor.class);

  private final PairDraft draft;
  private final PairFigures figures;
  private final PairChooser chooser;
  private final VBox root = new VBox(10);

  PairEditor(PairDraft draft) {
    this.draft = draft;
    this.figures = new PairFigures(draft);
    this.chooser = new PairChooser(draft);
    Label differs =
        Card.words(
            WORDS.text("pair.differs", Language.now().inside(Told.in(draft.asked().fact()))));
    HBox.setHgrow(differs, Priority.ALWAYS);
    differs.setMaxWidth(Double.MAX_VALUE);
    Segments<PairDraft.Way> ways =
        new Segments<>(
            List.of(PairDraft.Way.values()),
            one -> WORDS.text("pair.way." + one.word()),
            one -> WORDS.text("pair.way." + one.word() + ".spoken"),
            draft.way());
    for (int way = 0; way < ways.getChildren().size(); way++) {
      ways.getChildren().get(way).setId("pair-way-" + PairDraft.Way.values()[way].word());
    }
    ways.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(12, differs, ways);
    head.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().addAll(head, new VBox());
    draft.way().subscribe(now -> root.getChildren().set(1, shown()));
  }

  private Node shown() {
    return switch (draft.way().get()) {
      case FIGURES -> figures.node();
      case CHOICES -> chooser.node();
    };
  }

  /** "35 years". */
  static String level(Asked.Pair asked, double level) {
    return new Amount(asked.levelMeasure(), Units.KM_KG).tick(level)
        + " "
        + new Amount(asked.levelMeasure(), Units.KM_KG).unit();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public Node first() {
    return switch (draft.way().get()) {
      case FIGURES -> figures.first();
      case CHOICES -> chooser.first();
    };
  }
}
