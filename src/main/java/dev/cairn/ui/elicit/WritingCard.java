package dev.cairn.ui.elicit;

import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a rule is written for what coaches said in words, and what would follow from it. */
final class WritingCard {
  private static final Words WORDS = Words.of(WritingCard.class);
  private static final double FIELD = 150;

  private final ElicitModel model;
  private final BiFunction<QuestionCase, QuestionCase.Following, Node> following;
  private final VBox result = new VBox();

  /**
   * @param following shows what would follow
   */
  WritingCard(ElicitModel model, BiFunction<QuestionCase, QuestionCase.Following, Node> following) {
    this.model = model;
    this.following = following;
    model.rule().checked().subscribe(now -> show());
  }

  /** A value of a template as coaches read it. */
  static String name(TemplateValue value) {
    return WORDS.text("template." + value.word().replace('/', '.'));
  }

  Node node(QuestionCase open, RuleWriting writing) {
    VBox fields = new VBox(10);
    fields.getStyleClass().add("question-body");
    switch (writing) {
      case LineWriting line -> line(fields, line);
      case TemplateWriting changes -> changes(fields, changes);
    }
    TextField reason = Editor.field("write-reason", writing.reason());
    fields.getChildren().add(Editor.named(WORDS.text(reasonKey(writing)), reason));
    show();
    return new VBox(
        12, new Card(Card.title(WORDS.text("write.title")), Card.quiet(""), fields), result);
  }

  private static String reasonKey(RuleWriting writing) {
    return switch (writing) {
      case LineWriting _ -> "write.reason.line";
      case TemplateWriting _ -> "write.reason.template";
    };
  }

  private static void line(VBox fields, LineWriting line) {
    TextArea condition = Editor.area("write-condition", line.condition(), 2);
    condition.getStyleClass().add("mono-field");
    fields
        .getChildren()
        .addAll(
            Card.words(WORDS.text("write.line")),
            Editor.named(WORDS.text("write.condition"), condition),
            Card.quiet(WORDS.text("write.condition.example")));
  }

  private static void changes(VBox fields, TemplateWriting writing) {
    fields.getChildren().add(Card.words(WORDS.text("write.template")));
    if (writing.places().isEmpty()) {
      fields.getChildren().add(Card.quiet(WORDS.text("write.template.none")));
    }
    VBox lines = new VBox(10);
    fill(lines, writing);
    Button add = new Button(WORDS.text("write.template.add"), new FontIcon(Feather.PLUS));
    add.setId("write-add");
    add.getStyleClass().add("small");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> {
      writing.add();
      fill(lines, writing);
    });
    fields.getChildren().addAll(lines, add);
  }

  private static void fill(VBox lines, TemplateWriting writing) {
    lines.getChildren().clear();
    for (TemplateWriting.Line line : writing.lines()) {
      lines.getChildren().add(change(lines, writing, line, lines.getChildren().size() + 1));
    }
  }

  private static Node change(
      VBox lines, TemplateWriting writing, TemplateWriting.Line line, int number) {
    ComboBox<TemplateValue> value =
        Editor.box(
            "write-value-" + number,
            WORDS.text("write.value"),
            List.of(TemplateValue.values()),
            line.value(),
            WritingCard::name);
    TextField now = Editor.field("write-now-" + number, line.now());
    now.setMinWidth(FIELD);
    now.setPrefWidth(FIELD);
    Label was = Card.quiet("");
    line.value()
        .subscribe(chosen -> {
          String known = writing.was(chosen);
          was.setText(WORDS.text("write.was", known, chosen.form().example()));
          now.setAccessibleText(WORDS.text("write.now.spoken", name(chosen), known));
          now.setPromptText(known);
        });
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(8, value, now);
    row.setAlignment(Pos.CENTER_LEFT);
    if (writing.lines().size() > 1) {
      row.getChildren()
          .add(
              new IconButton(
                  Feather.X,
                  WORDS.text("write.remove", name(line.value().get())),
                  () -> {
                    writing.remove(line);
                    fill(lines, writing);
                  }));
    }
    VBox all = new VBox(4, row, was);
    if (writing.places().size() > 1) {
      all.getChildren()
          .addFirst(
              Editor.box(
                  "write-place-" + number,
                  WORDS.text("write.place"),
                  writing.places(),
                  line.place(),
                  MarksEditor::named));
    }
    return all;
  }

  private void show() {
    QuestionCase open = model.open().get();
    RuleModel.Checked now = model.rule().checked().get();
    result.getChildren().clear();
    if (open != null && model.rule().writing().isPresent()) {
      Optional<QuestionCase.Following> shown =
          now == null ? open.rule() : Optional.of(now.following());
      shown.ifPresent(one -> result.getChildren().add(following.apply(open, one)));
    }
  }
}
