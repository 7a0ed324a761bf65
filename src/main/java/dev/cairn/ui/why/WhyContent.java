package dev.cairn.ui.why;

import dev.cairn.trail.Input;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The reasons of one place from top to bottom. */
final class WhyContent extends VBox {
  private static final Words WORDS = Words.of(WhyContent.class);
  private static final int LONG = 14;

  private final StoredPlan plan;
  private final WhyModel why;
  private final Figures figures;
  private final Questions questions;
  private final Set<String> folded;
  private final DecisionTree tree;
  private final Section changes;

  /**
   * The reasons of a place.
   *
   * @param folded the keys of sections that are folded away; changed when one is
   * @param open opens a decision in this pane
   */
  WhyContent(
      StoredPlan plan,
      WhyModel why,
      Figures figures,
      Questions questions,
      Set<String> folded,
      Consumer<String> open) {
    this.plan = plan;
    this.why = why;
    this.figures = figures;
    this.questions = questions;
    this.folded = folded;
    this.tree = new DecisionTree(row -> follow(row, open));
    getStyleClass().add("why-content");
    getChildren().add(value());
    why.sentences().forEach(said -> getChildren().add(new TermText(said, "why-sentence")));
    getChildren().addAll(columns(), tree, legend());
    tree.show(why.value(), why.rows());
    ReasonViews views = new ReasonViews(from -> open(from, open));
    section(calculationKey(), "calculation").fill(views.calculation(why.calculation()));
    if (!why.applied().isEmpty()) {
      section("section.applied", "applied").fill(views.applied(why.applied()));
    }
    if (!why.choices().isEmpty()) {
      section("section.choices", "choices").fill(ReasonViews.choices(why.choices()));
    }
    this.changes = section("section.changes", "changes");
    section("section.objection", "objection").fill(questions.whyNot(plan, why, figures));
    section("section.evidence", "evidence").fill(ReasonViews.evidence(why.evidence()));
    if (!why.terms().isEmpty()) {
      section("section.words", "words").fill(ReasonViews.words(why.terms()));
    }
    if (changes.open()) {
      questions.whatIf(plan, why, figures, changes);
    }
  }

  private String calculationKey() {
    if (!why.calculation().worked()) {
      return "section.rule";
    }
    return figures.rounded()
        ? figures.units() == Units.MI_LB ? "section.calculation.km" : "section.calculation.mi"
        : "section.calculation";
  }

  private Section section(String title, String key) {
    Section section = new Section(WORDS.text(title), !folded.contains(key), away -> fold(key, away));
    section.title().setId("why-" + key);
    getChildren().add(section);
    return section;
  }

  private void fold(String key, boolean away) {
    if (away) {
      folded.add(key);
    } else {
      folded.remove(key);
      if (key.equals("changes")) {
        questions.whatIf(plan, why, figures, changes);
      }
    }
  }

  private Node value() {
    Label value = Lines.label(why.value(), "why-head-value");
    if (why.value().length() > LONG) {
      value.getStyleClass().add("long");
    } else {
      value.setMinWidth(Region.USE_PREF_SIZE);
    }
    Label context = Lines.label(why.context(), "why-context");
    FlowPane head = new FlowPane(10, 2, value, context);
    head.getStyleClass().add("why-value-row");
    return head;
  }

  private static Node columns() {
    Label decision = new Label(WORDS.text("tree.decision"));
    HBox.setHgrow(decision, Priority.ALWAYS);
    decision.setMaxWidth(Double.MAX_VALUE);
    HBox columns =
        new HBox(decision, new Label(WORDS.text("tree.value")), new Label(WORDS.text("tree.from")));
    columns.getStyleClass().add("why-columns");
    return columns;
  }

  private static Node legend() {
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("why-legend");
    for (SourceIcon icon : SourceIcon.values()) {
      if (icon != SourceIcon.LANGUAGE_MODEL) {
        legend.getChildren().add(new HBox(4, icon.node(), new Label(icon.word())));
      }
    }
    return legend;
  }

  /** A decision opens by itself; a fact or pack data is shown where it stands in the tree. */
  private void open(String from, Consumer<String> open) {
    if (from.startsWith(Input.FACT) || from.startsWith(Input.PACK)) {
      tree.reveal(from);
    } else {
      open.accept(from);
    }
  }

  /** To where a decision is told in this tree, else to the decision itself. */
  private void follow(Row row, Consumer<String> open) {
    String decision = row.opens();
    if (decision == null) {
      return;
    }
    if (!row.again() || !tree.reveal(decision)) {
      open.accept(decision);
    }
  }

  void whatIf() {
    if (!changes.open()) {
      changes.title().fire();
    }
    changes.title().requestFocus();
  }

  void focus() {
    tree.focus();
  }

  DecisionTree tree() {
    return tree;
  }
}
