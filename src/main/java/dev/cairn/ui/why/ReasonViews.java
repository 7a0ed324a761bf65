package dev.cairn.ui.why;

import dev.cairn.trail.AgreedTrail.Curves;
import dev.cairn.trail.Glossary.Entry;
import dev.cairn.trail.Rejection.Weight;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The parts of the reasons below the tree, each as lines. */
final class ReasonViews {
  private static final Words WORDS = Words.of(ReasonViews.class);
  private static final double STEP = 16;
  private static final int ONE_LINE = 48;

  private final Consumer<String> open;

  /**
   * The views.
   *
   * @param open opens a decision
   */
  ReasonViews(Consumer<String> open) {
    this.open = open;
  }

  Node calculation(Calculation calculation) {
    VBox view = new VBox(Lines.label(calculation.rule(), "why-rule"));
    view.getStyleClass().add("why-calculation");
    if (calculation.worked()) {
      VBox field = new VBox();
      field.getStyleClass().add("why-formula");
      calculation.lines().forEach(pieces -> field.getChildren().add(line(pieces)));
      view.getChildren().add(field);
    }
    if (!calculation.from().isEmpty()) {
      FlowPane from = new FlowPane(4, 2);
      from.getStyleClass().add("why-from");
      from.getChildren().add(new Label(WORDS.text("from.inputs")));
      calculation.from().forEach(piece -> from.getChildren().add(link(piece)));
      view.getChildren().add(from);
    }
    return view;
  }

  private Node line(List<Calculation.Piece> pieces) {
    TextFlow line = new TextFlow();
    StringBuilder said = new StringBuilder();
    for (Calculation.Piece piece : pieces) {
      said.append(piece.text());
      if (piece.opens() == null) {
        Text text = new Text(piece.text());
        text.getStyleClass().add("mono");
        line.getChildren().add(text);
      } else {
        Hyperlink link = link(piece);
        link.getStyleClass().add("mono");
        line.getChildren().add(link);
      }
    }
    line.setAccessibleText(said.toString());
    return line;
  }

  private Hyperlink link(Calculation.Piece piece) {
    Hyperlink link = new Hyperlink(piece.text());
    link.getStyleClass().add("in-text");
    link.setAccessibleText(WORDS.text("link", piece.spoken()));
    String opens = piece.opens();
    if (opens != null) {
      link.setOnAction(event -> open.accept(opens));
    }
    return link;
  }

  static Node choices(List<Choice> choices) {
    return new Lines(choices.stream().map(ReasonViews::choice).toList());
  }

  private static Node choice(Choice choice) {
    Weight weight = choice.rejection().weight();
    String word = weight.name().toLowerCase(Locale.ROOT);
    Badge chip =
        Badge.of(
            WORDS.text("choice." + word) + " " + choice.rejection().rule(),
            switch (weight) {
              case HARD -> Tone.DANGER;
              case SOFT -> Tone.WARNING;
              case ASKED -> Tone.NEUTRAL;
            });
    chip.getStyleClass().add("why-chip");
    Label option = Lines.label(choice.option(), "why-option");
    Label words = Lines.label(choice.words(), "why-note");
    Pane line = brief(choice) ? new HBox(8, option, chip, words) : tall(option, chip, words);
    HBox.setHgrow(words, Priority.ALWAYS);
    line.getStyleClass().add("why-choice");
    line.setAccessibleText(
        WORDS.text(
            "choice.spoken." + word, choice.option(), choice.rejection().rule(), choice.words()));
    return line;
  }

  private static boolean brief(Choice choice) {
    String rule = choice.rejection().rule();
    return choice.option().length() + rule.length() + choice.words().length() <= ONE_LINE;
  }

  private static Pane tall(Label option, Node chip, Label words) {
    FlowPane head = new FlowPane(8, 2, option, chip);
    head.getStyleClass().add("why-choice-head");
    return new VBox(head, words);
  }

  Node applied(List<Applied> applied) {
    return new Lines(applied.stream().map(this::applied).toList());
  }

  private Node applied(Applied applied) {
    Hyperlink name = new Hyperlink(applied.name(), SourceIcon.MODIFIER.node());
    name.getStyleClass().addAll("in-text", "semibold");
    name.setOnAction(event -> open.accept(applied.opens()));
    VBox view = new VBox(name, Lines.label(applied.adjustment()));
    view.getStyleClass().add("why-applied");
    applied.parts().forEach(part -> view.getChildren().add(part(part)));
    view.getChildren().add(Lines.label(applied.reason(), "why-note"));
    return view;
  }

  Node coaches(List<CoachesSaid> coaches) {
    return new Lines(coaches.stream().map(this::coaches).toList());
  }

  private Node coaches(CoachesSaid said) {
    Hyperlink name = new Hyperlink(said.name(), SourceIcon.of("coach_rule").node());
    name.getStyleClass().addAll("in-text", "semibold");
    name.setWrapText(true);
    name.setOnAction(event -> open.accept(said.opens()));
    VBox view = new VBox(name);
    Curves curves = said.curves();
    if (curves != null) {
      view.getChildren().add(new CurvesDrawn(curves, said.summary()));
    }
    for (int at = 0; at < said.marks().size(); at++) {
      String coach = WORDS.text("coaches.coach", at + 1, said.marks().get(at));
      view.getChildren().add(Lines.label(coach));
    }
    view.getChildren().add(Lines.label(said.summary(), "why-note"));
    view.getChildren().add(Lines.label(said.signed(), "why-note"));
    view.getStyleClass().addAll("why-applied", "why-coaches");
    return view;
  }

  private static Node part(Applied.Part part) {
    FontIcon mark =
        new FontIcon(
            switch (part.truth()) {
              case "true" -> Feather.CHECK;
              case "false" -> Feather.X;
              default -> Feather.HELP_CIRCLE;
            });
    String truth = WORDS.text("truth." + part.truth());
    Label word = new Label(truth, mark);
    word.getStyleClass().addAll("why-truth", "truth-" + part.truth());
    word.setMinWidth(Region.USE_PREF_SIZE);
    Region indent = new Region();
    indent.setMinWidth(STEP * part.depth());
    Label words = Lines.label(part.words());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(6, indent, word, words);
    line.setAccessibleText(truth + ": " + part.words());
    return line;
  }

  static Node evidence(List<Evidence> evidence) {
    List<Node> lines = new ArrayList<>();
    for (Evidence each : evidence) {
      Label text = Lines.label(each.text(), "why-evidence-text");
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox head = new HBox(6, SourceIcon.of(each.source()).node(), text);
      FlowPane marks = new FlowPane(4, 4);
      each.marks().forEach(mark -> marks.getChildren().add(new Pill(mark)));
      marks.getStyleClass().add("why-marks");
      lines.add(new VBox(4, head, marks));
    }
    return new Lines(lines);
  }

  static Node words(List<Entry> terms) {
    List<Node> lines = new ArrayList<>();
    for (Entry term : terms) {
      Text name = new Text(term.term());
      name.getStyleClass().add("semibold");
      TextFlow line = new TextFlow(name, new Text(": " + term.meaning() + "."));
      line.setAccessibleText(term.term() + ": " + term.meaning());
      lines.add(line);
    }
    return new Lines(lines, lines.size());
  }
}
