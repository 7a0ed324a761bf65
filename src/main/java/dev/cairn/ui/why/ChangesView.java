package dev.cairn.ui.why;

import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableLongValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Changes and what each gives, one line each. */
final class ChangesView {
  private static final Words WORDS = Words.of(ChangesView.class);
  private static final int WAITING = 3;
  private static final int WIDE = 16;
  private static final double ROW = 14;

  private ChangesView() {}

  static Node of(ChangesTold told) {
    VBox view = new VBox();
    view.getStyleClass().add("why-changes");
    few(told, view);
    return view;
  }

  /** The smallest changes of facts and wishes, and the nearest of a rule. */
  private static void few(ChangesTold told, VBox view) {
    int rules = told.rules().isEmpty() ? 0 : 1;
    int facts = Math.min(told.lines().size(), Lines.FEW - rules);
    List<ChangeLine> first = new ArrayList<>(told.lines().subList(0, facts));
    first.addAll(told.rules().subList(0, Math.min(told.rules().size(), Lines.FEW - facts)));
    first.forEach(change -> view.getChildren().add(line(change)));
    int left = told.lines().size() + told.rules().size() - first.size();
    if (left > 0) {
      view.getChildren().add(Lines.button(WORDS.text("more", left), () -> all(told, view)));
    }
    told.remarks().forEach(remark -> view.getChildren().add(Lines.label(remark, "why-note")));
  }

  private static void all(ChangesTold told, VBox view) {
    view.getChildren().clear();
    told.lines().forEach(change -> view.getChildren().add(line(change)));
    if (!told.rules().isEmpty()) {
      view.getChildren().add(Lines.label(WORDS.text("changes.rules"), "why-sub"));
      told.rules().forEach(change -> view.getChildren().add(line(change)));
    }
    told.remarks().forEach(remark -> view.getChildren().add(Lines.label(remark, "why-note")));
    view.getChildren()
        .add(
            Lines.button(
                WORDS.text("fewer"),
                () -> {
                  view.getChildren().clear();
                  few(told, view);
                }));
  }

  static Node of(ObjectionTold told) {
    VBox view = new VBox();
    view.getStyleClass().add("why-changes");
    view.getChildren().add(Lines.label(WORDS.text("objection.for", told.wanted()), "semibold"));
    told.said().forEach(said -> view.getChildren().add(Lines.label(said)));
    if (!told.ways().isEmpty()) {
      view.getChildren().add(Lines.label(WORDS.text("objection.ways"), "why-sub"));
      view.getChildren().add(lines(told.ways()));
    }
    ChangeLine nearest = told.nearest();
    if (nearest != null) {
      view.getChildren().add(Lines.label(WORDS.text("objection.nearest"), "why-sub"));
      view.getChildren().add(line(nearest));
    }
    return view;
  }

  private static Node lines(List<ChangeLine> changes) {
    List<Node> lines = new ArrayList<>();
    changes.forEach(change -> lines.add(line(change)));
    return new Lines(lines);
  }

  private static Node line(ChangeLine change) {
    return change.value().length() > WIDE ? wide(change) : narrow(change);
  }

  /** A long value has a line of its own. */
  private static Node wide(ChangeLine change) {
    Label value = Lines.label(change.value(), "why-value", "semibold");
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(8, arrow(), value, SourceIcon.of(change.source()).node());
    line.getStyleClass().add("why-change");
    VBox both = new VBox(Lines.label(change.words()), line);
    both.setAccessibleText(change.sentence());
    return both;
  }

  private static FontIcon arrow() {
    FontIcon arrow = new FontIcon(Feather.ARROW_RIGHT);
    arrow.getStyleClass().add("why-arrow");
    return arrow;
  }

  private static Node narrow(ChangeLine change) {
    Label words = Lines.label(change.words());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label value = Lines.label(change.value(), "why-value", "semibold");
    value.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, words, arrow(), value, SourceIcon.of(change.source()).node());
    line.getStyleClass().add("why-change");
    line.setAccessibleText(change.sentence());
    return line;
  }

  /** Where answers will be. */
  static Node waiting(ObservableLongValue plans) {
    Label trying = Lines.label("", "why-note");
    trying
        .textProperty()
        .bind(Bindings.createStringBinding(() -> WORDS.text("changes.trying", plans.get()), plans));
    Skeleton skeleton = new Skeleton(WAITING, ROW);
    skeleton.getStyleClass().add("why-waiting");
    return new VBox(4, skeleton, trying);
  }
}
