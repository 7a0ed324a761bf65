package dev.cairn.ui.why;

import dev.cairn.trail.Input;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The reasons of one place from top to bottom; made once, filled for each place. */
final class WhyContent extends VBox {
  private static final Words WORDS = Words.of(WhyContent.class);
  private static final int LONG = 14;
  private static final int FEW = 3;
  private static final String CHANGES = "changes";

  private final Questions questions;
  private final Set<String> folded;
  private final Consumer<String> open;
  private final Label value = Lines.label("", "why-head-value");
  private final Label context = Lines.label("", "why-context");
  private final VBox sentences = new VBox();
  private final Map<SourceIcon, Node> sources = new EnumMap<>(SourceIcon.class);
  private final DecisionTree tree;
  private final ReasonViews views = new ReasonViews(this::open);
  private final Section calculation;
  private final Section applied;
  private final Section coaches;
  private final Section choices;
  private final Section changes;
  private final Section evidence;
  private final Section words;

  /**
   * Room for reasons.
   *
   * @param folded the keys of sections that are folded away; changed when one is
   * @param open opens a decision in this pane
   * @param reached hears of the line that the focus has come to
   */
  WhyContent(
      Questions questions, Set<String> folded, Consumer<String> open, Consumer<Node> reached) {
    this.questions = questions;
    this.folded = folded;
    this.open = open;
    this.tree = new DecisionTree(this::follow, reached);
    getStyleClass().add("why-content");
    FlowPane head = new FlowPane(10, 2, value, context);
    head.getStyleClass().add("why-value-row");
    getChildren().addAll(head, sentences, columns(), tree, legend());
    calculation = section("calculation");
    applied = section("applied");
    coaches = section("coaches");
    choices = section("choices");
    changes = section(CHANGES);
    section("objection").fill(questions.whyNot());
    evidence = section("evidence");
    words = section("words");
  }

  private Section section(String key) {
    String name = WORDS.text("section." + key);
    Section section = new Section(name, !folded.contains(key), away -> fold(key, away));
    section.title().setId("why-" + key);
    getChildren().add(section);
    return section;
  }

  void show(Questions.About about) {
    WhyModel why = about.why();
    boolean wide = why.value().length() > LONG;
    value.setText(why.value());
    value.setMinWidth(wide ? 0 : USE_PREF_SIZE);
    value.getStyleClass().remove("long");
    if (wide) {
      value.getStyleClass().add("long");
    }
    context.setText(why.context());
    sentences
        .getChildren()
        .setAll(why.sentences().stream().map(said -> new TermText(said, "why-sentence")).toList());
    tree.show(why.value(), why.rows(), why.rows().size() > FEW ? "" : why.asked().id());
    explain(why.rows());
    calculation.named(WORDS.text(calculationKey(about)));
    calculation.fill(views.calculation(why.calculation()));
    applied.present(!why.applied().isEmpty());
    applied.fill(views.applied(why.applied()));
    coaches.present(!why.coaches().isEmpty());
    coaches.fill(views.coaches(why.coaches()));
    choices.present(!why.choices().isEmpty());
    choices.fill(ReasonViews.choices(why.choices()));
    evidence.fill(ReasonViews.evidence(why.evidence()));
    words.present(!why.terms().isEmpty());
    words.fill(ReasonViews.words(why.terms()));
    questions.about(about);
    if (changes.open()) {
      questions.whatIf(changes);
    } else {
      changes.fill();
    }
  }

  private static String calculationKey(Questions.About about) {
    if (!about.why().calculation().worked()) {
      return "section.rule";
    }
    if (!about.figures().rounded()) {
      return "section.calculation";
    }
    return about.figures().units() == Units.MI_LB
        ? "section.calculation.km"
        : "section.calculation.mi";
  }

  private void fold(String key, boolean away) {
    if (away) {
      folded.add(key);
    } else {
      folded.remove(key);
      if (key.equals(CHANGES)) {
        questions.whatIf(changes);
      }
    }
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

  private Node legend() {
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("why-legend");
    for (SourceIcon icon : SourceIcon.values()) {
      if (icon != SourceIcon.LANGUAGE_MODEL) {
        HBox entry = new HBox(4, icon.node(), new Label(icon.word()));
        sources.put(icon, entry);
        legend.getChildren().add(entry);
      }
    }
    return legend;
  }

  /** Only what the tree has is explained. */
  private void explain(List<Row> rows) {
    Set<SourceIcon> used = EnumSet.noneOf(SourceIcon.class);
    collect(rows, used);
    sources.forEach((icon, entry) -> {
      entry.setVisible(used.contains(icon));
      entry.setManaged(used.contains(icon));
    });
  }

  private static void collect(List<Row> rows, Set<SourceIcon> used) {
    for (Row row : rows) {
      if (!row.source().equals(Row.USUAL)) {
        used.add(SourceIcon.of(row.source()));
      }
      collect(row.below(), used);
    }
  }

  /** A decision opens by itself; a fact or pack data is shown where it stands in the tree. */
  private void open(String from) {
    if (from.startsWith(Input.FACT) || from.startsWith(Input.PACK)) {
      tree.reveal(from);
    } else {
      open.accept(from);
    }
  }

  /** To where a decision is told in this tree, else to the decision itself. */
  private void follow(Row row) {
    String decision = row.opens();
    if (decision != null && !(row.again() && tree.reveal(decision))) {
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
}
