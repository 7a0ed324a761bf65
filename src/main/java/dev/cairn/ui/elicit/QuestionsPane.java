package dev.cairn.ui.elicit;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a meeting asks, changed in place: its questions, its runners, and what came of plans. */
final class QuestionsPane {
  private static final Words WORDS = Words.of(QuestionsPane.class);
  private static final double READABLE = 760;

  private final ElicitModel model;
  private final VBox body = new VBox(10);
  private final Label problem = Card.words("");
  private final VBox root;

  /** Which questions and runners are unfolded. */
  private final Set<Object> unfolded = new LinkedHashSet<>();

  QuestionsPane(ElicitModel model) {
    this.model = model;
    Label title = new Label(WORDS.text("edit.heading"));
    title.getStyleClass().addAll("pane-title", "semibold", "may-elide");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            title,
            space,
            button("edit-cancel", "edit.cancel", "Esc", "flat", model.questions()::doNotEdit),
            button("edit-keep", "edit.keep", "Ctrl+↵", "success", model.questions()::keep));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    problem.getStyleClass().add("problem");
    problem.setId("edit-problem");
    problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    HBox told = new HBox(problem);
    told.getStyleClass().add("edit-told");
    told.managedProperty().bind(problem.visibleProperty());
    HBox.setHgrow(problem, Priority.ALWAYS);
    body.getStyleClass().add("pane-content");
    body.setMaxWidth(READABLE);
    VBox centred = new VBox(body);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.root = new VBox(head, told, scroll);
    root.getStyleClass().add("meeting-list");
    model.questions().changes().subscribe(now -> show());
    model
        .questions()
        .editing()
        .subscribe(now -> {
          if (!now) {
            unfolded.clear();
          }
        });
    model.problem().subscribe(now -> tell());
  }

  Node node() {
    return root;
  }

  private static Button button(String id, String key, String cap, String style, Runnable action) {
    Button button = new Button(WORDS.text(key), new KeyCap(cap));
    button.setId(id);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().addAll("small", style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void tell() {
    String text = model.problem().get();
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
  }

  private void show() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Card.quiet(WORDS.text("edit.says")));
    int number = 0;
    for (QuestionDraft one : model.questions().questions()) {
      number++;
      nodes.add(question(one, number));
    }
    nodes.add(kinds());
    if (!model.questions().stored().isEmpty()) {
      nodes.add(name("edit.stored"));
      model.questions().stored().forEach(one -> nodes.add(stored(one)));
    }
    nodes.add(name("edit.runners"));
    model.questions().runners().forEach(one -> nodes.add(runner(one)));
    Button more = new Button(WORDS.text("edit.runner.add"), new FontIcon(Feather.PLUS));
    more.setId("edit-runner-add");
    more.getStyleClass().add("small");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setOnAction(event -> {
      model.questions().addRunner();
      unfold(model.questions().runners().getLast());
    });
    nodes.add(more);
    body.getChildren().setAll(nodes);
    tell();
  }

  private static Label name(String key) {
    Label label = new Label(WORDS.text(key));
    label.getStyleClass().addAll("side-name", "semibold");
    return label;
  }

  private void unfold(Object what) {
    if (!unfolded.remove(what)) {
      unfolded.add(what);
    }
    show();
  }

  private Node question(QuestionDraft draft, int number) {
    String title = draft.title().text().map(Told::in).orElseGet(() -> WORDS.text("edit.untitled"));
    Label name = Card.words(WORDS.text("edit.line", number, title));
    name.getStyleClass().add("semibold");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(8, name, new Pill(WORDS.text("kind." + draft.asked().kind().word())));
    head.setAlignment(Pos.CENTER_LEFT);
    int last = model.questions().questions().size();
    IconButton up =
        new IconButton(
            Feather.ARROW_UP,
            WORDS.text("edit.up", title),
            () -> model.questions().move(draft, -1));
    up.setDisable(number == 1);
    IconButton down =
        new IconButton(
            Feather.ARROW_DOWN,
            WORDS.text("edit.down", title),
            () -> model.questions().move(draft, 1));
    down.setDisable(number == last);
    head.getChildren().addAll(up, down);
    if (draft.isLocked()) {
      head.getChildren().add(Badge.of(Feather.LOCK, WORDS.text("edit.locked"), Tone.NEUTRAL));
      return framed(head);
    }
    IconButton edit =
        new IconButton(Feather.EDIT_2, WORDS.text("edit.open", title), () -> unfold(draft));
    edit.setId("edit-" + draft.id());
    IconButton away =
        new IconButton(
            Feather.TRASH_2,
            WORDS.text("edit.remove", title),
            () -> model.questions().remove(draft));
    away.setId("remove-" + draft.id());
    head.getChildren().addAll(edit, away);
    return unfolded.contains(draft) ? framed(head, fields(draft)) : framed(head);
  }

  private static VBox framed(Node... nodes) {
    VBox card = new VBox(10, nodes);
    card.getStyleClass().add("edit-card");
    return card;
  }

  private Node fields(QuestionDraft draft) {
    List<String> letters =
        Stream.concat(Stream.of(""), model.questions().runners().stream().map(RunnerDraft::letter))
            .toList();
    return new VBox(
        8,
        AskedFields.both("edit.title", draft.id() + "-title", draft.title()),
        AskedFields.wrapping("edit.text", draft.id() + "-text", draft.text()),
        AskedFields.choice(
            "edit.about",
            Editor.box(
                draft.id() + "-about",
                WORDS.text("edit.about"),
                letters,
                draft.profile(),
                one ->
                    one.isEmpty()
                        ? WORDS.text("edit.about.nobody")
                        : WORDS.text("pair.runner", one))),
        AskedFields.of(draft.asked(), draft.id()));
  }

  /** A new question, by its kind. */
  private Node kinds() {
    FlowPane row = new FlowPane(6, 6);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().add(Card.quiet(WORDS.text("edit.add")));
    for (AskedDraft.Kind kind : AskedDraft.Kind.values()) {
      Button add = new Button(WORDS.text("kind." + kind.word()), new FontIcon(Feather.PLUS));
      add.setId("edit-add-" + kind.word());
      add.getStyleClass().add("small");
      add.setMinWidth(Region.USE_PREF_SIZE);
      add.setAccessibleText(WORDS.text("edit.add.spoken", WORDS.text("kind." + kind.word())));
      add.setOnAction(event -> {
        model.questions().add(kind);
        unfold(model.questions().questions().getLast());
      });
      row.getChildren().add(add);
    }
    return row;
  }

  private Node stored(QuestionsModel.Stored one) {
    Label text = Card.words(one.question().text());
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button ask = new Button(WORDS.text("edit.stored.ask"), new FontIcon(Feather.PLUS));
    ask.setId("edit-ask-" + one.question().number());
    ask.getStyleClass().add("small");
    ask.setMinWidth(Region.USE_PREF_SIZE);
    ask.setOnAction(event -> model.questions().take(one));
    HBox head = new HBox(8, text, new Pill(WORDS.text("kind." + one.asked().kind().word())), ask);
    head.setAlignment(Pos.CENTER_LEFT);
    return framed(head, AskedFields.of(one.asked(), "stored-" + one.question().number()));
  }

  private Node runner(RunnerDraft draft) {
    String title = draft.title().text().map(Told::in).orElseGet(() -> WORDS.text("edit.untitled"));
    Label name = Card.words(WORDS.text("edit.runner.line", draft.letter(), title));
    name.getStyleClass().add("semibold");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    IconButton edit =
        new IconButton(
            Feather.EDIT_2, WORDS.text("edit.open", name.getText()), () -> unfold(draft));
    edit.setId("edit-runner-" + draft.letter());
    IconButton away =
        new IconButton(
            Feather.TRASH_2,
            WORDS.text("edit.remove", name.getText()),
            () -> model.questions().removeRunner(draft));
    HBox head = new HBox(8, name, edit, away);
    head.setAlignment(Pos.CENTER_LEFT);
    return unfolded.contains(draft) ? framed(head, RunnerFields.of(draft)) : framed(head);
  }
}
