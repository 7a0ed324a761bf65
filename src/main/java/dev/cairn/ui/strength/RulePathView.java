package dev.cairn.ui.strength;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Share;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/**
 * The questions and where a yes leads. The branch that was taken is drawn solid and thick, all
 * others dashed with what they would have said; unless all are wanted, what was answered with no
 * and lies far from the decision is told in a line.
 */
final class RulePathView {
  private static final Words WORDS = Words.of(RulePathView.class);
  private static final int NEAR = 1;
  private static final int FLIPS = 3;
  private static final double STROKE = 28;
  private static final double LINK = 46;
  private static final double QUESTION = 1.25;
  private static final double REASONS = 0.42;

  private final RuleRows rows;
  private final SuggestionModel told;
  private final VBox path = new VBox();
  private final Button more = new Button();
  private boolean whole;

  RulePathView(RuleRows rows, SuggestionModel told) {
    this.rows = rows;
    this.told = told;
    path.getStyleClass().add("rule-path");
    more.getStyleClass().addAll("small", "flat");
    more.setId("rule-more");
    more.setOnAction(event -> {
      whole = !whole;
      draw();
    });
    draw();
  }

  Node node() {
    VBox left = new VBox(4, path, more);
    left.getStyleClass().add("rule-questions");
    VBox body = new VBox(new Share(14).part(1, left).part(REASONS, reasons()));
    body.getStyleClass().add("rule-body");
    HBox legend =
        new HBox(
            6,
            sample("rule-line-taken"),
            Card.quiet(WORDS.text("rule.taken")),
            sample("rule-line-other"),
            Card.quiet(WORDS.text("rule.not-taken")));
    legend.setAlignment(Pos.CENTER);
    return new Card(Card.title(WORDS.text("rule.title")), legend, body);
  }

  private static Line sample(String style) {
    Line line = new Line(0, 0, STROKE, 0);
    line.getStyleClass().add(style);
    return line;
  }

  private void draw() {
    List<RuleRows.Row> all = rows.all();
    path.getChildren().clear();
    int hidden = 0;
    int left = 0;
    for (int at = 0; at < all.size(); at++) {
      if (!whole && !near(all, at)) {
        hidden++;
        left++;
        continue;
      }
      if (hidden > 0) {
        path.getChildren().add(between(hidden));
      } else if (at > 0) {
        path.getChildren().add(down(all.get(at - 1), all.get(at)));
      }
      hidden = 0;
      path.getChildren().add(row(all.get(at)));
    }
    if (hidden > 0) {
      path.getChildren().add(between(hidden));
    }
    more.setText(WORDS.text(whole ? "rule.fewer" : "rule.more", all.size()));
    boolean useful = whole || left > 0;
    more.setVisible(useful);
    more.setManaged(useful);
  }

  private static boolean near(List<RuleRows.Row> all, int at) {
    int taken = 0;
    for (int i = 0; i < all.size(); i++) {
      taken = all.get(i).taken() ? i : taken;
    }
    RuleRows.Row row = all.get(at);
    boolean leads =
        at >= Math.min(taken, all.size() - 1 - NEAR) - (taken == all.size() - 1 ? 1 : 0);
    return row.taken()
        || row.unknown()
        || !row.answer().equals(no())
        || leads && at <= taken + NEAR;
  }

  private static String no() {
    return WORDS.text("answer.no");
  }

  private static Node row(RuleRows.Row row) {
    String state = row.taken() ? "rule-taken" : row.asked() ? "rule-asked" : "rule-unasked";
    VBox question = box(row.question(), row.detail(), state);
    VBox advice = box(row.advice(), row.would(), row.taken() ? "rule-taken" : "rule-unasked");
    Share line =
        new Share(0)
            .part(QUESTION, question)
            .fixed(link(row.taken() ? "rule-line-taken" : "rule-line-other", row.taken()))
            .part(1, advice);
    line.setAccessibleText(row.sentence());
    return line;
  }

  private static VBox box(String title, String line, String style) {
    Label head = Card.words(title);
    head.getStyleClass().addAll("rule-head", "semibold");
    Label detail = Card.quiet(line);
    detail.getStyleClass().add("rule-detail");
    VBox box = new VBox(1, head, detail);
    box.getStyleClass().addAll("rule-box", style);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Node link(String style, boolean taken) {
    Line line = new Line(0, 0, LINK, 0);
    line.getStyleClass().add(style);
    StackPane link = new StackPane(line, pill(WORDS.text("answer.yes"), taken));
    link.setMinWidth(LINK);
    link.setPrefWidth(LINK);
    return link;
  }

  private static Label pill(String text, boolean taken) {
    Label pill = new Label(text);
    pill.getStyleClass().addAll("rule-pill", taken ? "rule-pill-taken" : "rule-pill-other");
    pill.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return pill;
  }

  /** From one question to the next: solid where the way went on, dashed below the decision. */
  private static Node down(RuleRows.Row from, RuleRows.Row to) {
    Line line = new Line(0, 0, 0, 18);
    boolean went = from.asked() && !from.taken() && to.asked();
    line.getStyleClass().add(went ? "rule-line-went" : "rule-line-other");
    Label answer =
        pill(
            from.taken()
                ? no()
                : from.answer().equals(WORDS.text("answer.yes")) ? no() : from.answer(),
            false);
    StackPane down = new StackPane(line, answer);
    HBox row = new HBox(down);
    row.getStyleClass().add("rule-down");
    return row;
  }

  private static Node between(int hidden) {
    Label label = Card.quiet(WORDS.text("rule.between", hidden));
    label.getStyleClass().add("rule-between");
    return label;
  }

  private Node reasons() {
    VBox says = box(rows.says(), rows.evidence(), "rule-result");
    says.setAccessibleText(rows.says() + ". " + rows.citation());
    VBox right = new VBox(4, says, head("rule.why"));
    right.getStyleClass().add("rule-reasons");
    right.getChildren().addAll(lines(rows.whyNot(), "rule.why-none"));
    right.getChildren().add(head("rule.flip"));
    List<String> flips = told.flips();
    right
        .getChildren()
        .addAll(lines(flips.subList(0, Math.min(FLIPS, flips.size())), "rule.flip-none"));
    return right;
  }

  private static Label head(String key) {
    Label head = new Label(WORDS.text(key));
    head.getStyleClass().addAll("rule-why", "semibold");
    return head;
  }

  private static List<Node> lines(List<String> lines, String none) {
    List<Node> all = new ArrayList<>();
    lines.forEach(line -> all.add(Card.quiet(line)));
    if (all.isEmpty()) {
      all.add(Card.quiet(WORDS.text(none)));
    }
    return all;
  }
}
