package dev.cairn.ui.modify;

import atlantafx.base.controls.ToggleSwitch;
import dev.cairn.pack.EditRules.EditReason;
import dev.cairn.review.EditQuestion;
import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the rules say, why it was changed, what others are asked, what will be stored; and save. */
final class CheckPane {
  private static final Words WORDS = Words.of(CheckPane.class);

  private final ModifyModel model;
  private final FlowPane chips = new FlowPane(6, 6);
  private final List<ToggleButton> reasons = new ArrayList<>();
  private final TextArea note = area("note", 3);
  private final TextArea question = area("question", 2);
  private final VBox asked = new VBox(8);
  private final Label stored = words("quiet");
  private final Label similar = words("quiet");
  private final ProgressBar similarity = new ProgressBar();
  private final Label problem = words("modify-problem");
  private final BarButton save;
  private final Button cancel;
  private final Label hint = words("quiet");
  private final BorderPane root = new BorderPane();

  CheckPane(ModifyModel model, Setting setting, Runnable saving, Runnable cancelling) {
    this.model = model;
    this.save = new BarButton(Feather.CHECK, WORDS.text("save"), WORDS.text("save.key"), saving);
    save.getStyleClass().add("success");
    save.setId("modify-save");
    this.cancel = new BarButton(Feather.X, WORDS.text("cancel"), "Esc", cancelling);
    cancel.setId("modify-cancel");
    CheckList checks = new CheckList(model, setting);
    Label title = new Label(WORDS.text("title"));
    title.getStyleClass().addAll("part-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, title, space, checks.counts());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("check-head");
    VBox body =
        new VBox(10, label("check.title"), checks.node(), why(), chips, note, ask(), store());
    body.getStyleClass().add("check-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("modify-scroll");
    HBox buttons = new HBox(8, save, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox foot = new VBox(6, problem, buttons, hint);
    foot.getStyleClass().add("check-foot");
    root.setTop(head);
    root.setCenter(scroll);
    root.setBottom(foot);
    root.getStyleClass().add("check-pane");
    listen();
  }

  private void listen() {
    Saying saying = model.saying();
    note.textProperty().bindBidirectional(saying.note());
    question.textProperty().bindBidirectional(saying.question());
    model.open().subscribe(now -> offer());
    saying.reasons().subscribe(now -> tell());
    saying.granted().subscribe(now -> tell());
    saying.note().subscribe(now -> tell());
    saying.asking().subscribe(now -> ask(now));
    model.draft().subscribe(now -> tell());
    model.problem().subscribe(now -> tell());
  }

  Node node() {
    return root;
  }

  Node first() {
    return reasons.isEmpty() ? note : reasons.getFirst();
  }

  Node question() {
    return question;
  }

  private static TextArea area(String key, int rows) {
    TextArea area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    area.setId("modify-" + key);
    area.setPromptText(WORDS.text(key + ".prompt"));
    area.setAccessibleText(WORDS.text(key + ".prompt"));
    area.setMinHeight(Region.USE_PREF_SIZE);
    return area;
  }

  private static Label words(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label label(String key) {
    Label label = new Label(WORDS.text(key));
    label.getStyleClass().add("part-label");
    return label;
  }

  private static Node why() {
    Label required = new Label(WORDS.text("why.required"));
    required.getStyleClass().addAll("required", "semibold");
    return new HBox(4, label("why.title"), required);
  }

  /** The reasons of the rules, each with its digit; several may hold. */
  private void offer() {
    reasons.clear();
    chips.getChildren().clear();
    if (model.open().get() == null) {
      return;
    }
    for (EditReason reason : model.reasonsOffered()) {
      String digit = Integer.toString(reasons.size() + 1);
      String name = ReasonNames.of(reason);
      ToggleButton chip = new ToggleButton(name, new KeyCap(digit));
      chip.setContentDisplay(ContentDisplay.RIGHT);
      chip.getStyleClass().addAll("small", "chip", "reason-chip");
      chip.setMinWidth(Region.USE_PREF_SIZE);
      chip.setUserData(reason.code());
      chip.setOnAction(event -> model.saying().turn(reason.code()));
      reasons.add(chip);
      chips.getChildren().add(chip);
    }
  }

  private Node ask() {
    ToggleSwitch on = new ToggleSwitch();
    on.setId("modify-ask");
    on.setAccessibleText(WORDS.text("ask.title"));
    on.selectedProperty().bindBidirectional(model.saying().asking());
    Label title = new Label(WORDS.text("ask.title"));
    title.getStyleClass().add("semibold");
    title.setWrapText(true);
    HBox head = new HBox(8, on, title, new KeyCap("E"));
    head.setAlignment(Pos.CENTER_LEFT);
    Segments<EditQuestion.Type> types =
        new Segments<>(
            List.of(EditQuestion.Type.values()),
            one -> WORDS.text("ask." + one.word()),
            one -> WORDS.text("ask." + one.word()),
            model.saying().questionType());
    asked.getChildren().setAll(question, types);
    VBox card = new VBox(8, head, asked);
    card.getStyleClass().add("ask-card");
    return card;
  }

  private void ask(boolean now) {
    asked.setVisible(now);
    asked.setManaged(now);
    if (now && model.saying().question().get().isBlank()) {
      model.saying().question().set(model.proposedQuestion());
    }
  }

  private Node store() {
    Label title = new Label(WORDS.text("stored.title"));
    title.getStyleClass().addAll("semibold", "quiet");
    similarity.setMaxWidth(Double.MAX_VALUE);
    similarity.getStyleClass().addAll("small", "similarity");
    VBox card = new VBox(6, title, similar, similarity, stored);
    card.getStyleClass().add("stored-card");
    return card;
  }

  private void tell() {
    List<String> chosen = model.saying().reasons().get();
    reasons.forEach(chip -> chip.setSelected(chosen.contains(chip.getUserData())));
    String missing = model.missing();
    save.setDisable(!missing.isEmpty());
    String now = model.problem().get();
    problem.setText(now.isEmpty() ? model.changed() ? missing : "" : now);
    problem.setVisible(!problem.getText().isEmpty());
    problem.setManaged(!problem.getText().isEmpty());
    int alike = model.similar() + (model.changed() ? 1 : 0);
    int needed = Math.max(1, model.similarForRule());
    similar.setText(WORDS.text("stored.similar", alike, model.similarForRule()));
    similarity.setProgress(Math.min(1.0, (double) alike / needed));
    stored.setText(WORDS.text(model.judging() ? "stored.verdict" : "stored.plain"));
    hint.setText(WORDS.text(model.judging() ? "save.verdict" : "save.plain"));
  }
}
