package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.MeetingsCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All meetings, and a new one being opened. */
final class MeetingList {
  private static final Words WORDS = Words.of(MeetingList.class);
  private static final double READABLE = 720;
  private static final int ROWS = 5;

  private final ElicitModel model;
  private final Button begin = new Button(WORDS.text("list.new"), new FontIcon(Feather.PLUS));
  private final VBox body = new VBox(10);
  private final Label problem = Card.words("");
  private final VBox root;

  MeetingList(ElicitModel model, MeetingFiles files) {
    this.model = model;
    Label title = new Label(WORDS.text("list.title"));
    title.getStyleClass().addAll("pane-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    begin.setId("meeting-new");
    begin.getStyleClass().addAll("small", "accent");
    begin.setMinWidth(Region.USE_PREF_SIZE);
    begin.setOnAction(event -> model.opening().begin());
    HBox head = new HBox(8, title, space, files.answerButton(), begin);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    problem.getStyleClass().add("problem");
    problem.setId("opening-problem");
    problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    body.getStyleClass().add("pane-content");
    body.setMaxWidth(READABLE);
    VBox centred = new VBox(body);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.root = new VBox(head, scroll);
    root.getStyleClass().add("meeting-list");
    model.found().subscribe(now -> show());
    model.opening().beginning().subscribe(now -> show());
    model.readOnly().subscribe(now -> show());
    model.problem().subscribe(now -> tell());
  }

  Node node() {
    return root;
  }

  private void show() {
    MeetingsCase now = model.found().get();
    boolean beginning = model.opening().beginning().get();
    begin.setDisable(now == null || beginning || !model.readOnly().get().isEmpty());
    if (now == null) {
      body.getChildren().setAll(new Skeleton(5, 40));
    } else if (beginning) {
      body.getChildren().setAll(form(now));
    } else if (now.meetings().isEmpty()) {
      body.getChildren()
          .setAll(
              problem,
              new EmptyState(
                  Feather.MESSAGE_CIRCLE,
                  WORDS.text("list.empty.title"),
                  WORDS.text("list.empty.text")));
    } else {
      body.getChildren().setAll(problem);
      body.getChildren().addAll(now.meetings().stream().map(this::row).toList());
    }
    tell();
  }

  private Node row(HeldMeeting held) {
    Meeting meeting = held.meeting();
    Label name =
        Card.words(
            WORDS.text("side.title", meeting.set().number(), Told.in(meeting.set().title())));
    name.getStyleClass().add("semibold");
    Label sub =
        Card.quiet(
            WORDS.text(
                "list.line",
                Dates.brief(meeting.date()),
                meeting.coaches().stream().map(one -> one.name()).collect(Collectors.joining(", ")),
                meeting.facilitator()));
    VBox words = new VBox(2, name, sub);
    HBox.setHgrow(words, Priority.ALWAYS);
    long revealed =
        held.questions().stream().filter(one -> one.stage() != Stage.FIRST_ROUND).count();
    int all = held.questions().size();
    Badge badge =
        Badge.of(
            WORDS.text("list.revealed", revealed, all),
            revealed == all ? Tone.SUCCESS : Tone.ACCENT);
    HBox face = new HBox(12, words, badge);
    face.setAlignment(Pos.CENTER_LEFT);
    return new Pick(
        "meeting-" + meeting.id(),
        "meeting-row",
        WORDS.text("list.spoken", name.getText(), sub.getText(), badge.getText()),
        face,
        () -> model.go(meeting.id()));
  }

  private Node form(MeetingsCase now) {
    VBox sets = new VBox(6);
    for (QuestionSet set : now.sets()) {
      Label name = Card.words(WORDS.text("side.title", set.number(), Told.in(set.title())));
      name.getStyleClass().add("semibold");
      Label purpose =
          Card.quiet(WORDS.text("open.purpose", Told.in(set.purpose()), set.questions().size()));
      Pick row =
          new Pick(
              "set-" + set.id(),
              "set-row",
              WORDS.text("open.set.spoken", name.getText(), purpose.getText()),
              new VBox(1, name, purpose),
              () -> model.opening().set().set(set));
      model.opening().set().subscribe(chosen -> row.mark(set.equals(chosen)));
      sets.getChildren().add(row);
    }
    Label which = new Label(WORDS.text("open.set"));
    which.getStyleClass().add("field-name");
    TextArea coaches = Editor.area("open-coaches", model.opening().coaches(), ROWS);
    TextField facilitator = Editor.field("open-facilitator", model.opening().facilitator());
    Button create = new Button(WORDS.text("open.do"), new KeyCap("Ctrl+↵"));
    create.setId("open-do");
    create.setContentDisplay(ContentDisplay.RIGHT);
    create.getStyleClass().add("success");
    create.setMinWidth(Region.USE_PREF_SIZE);
    create.setOnAction(event -> model.opening().create());
    Button cancel = new Button(WORDS.text("open.cancel"), new KeyCap("Esc"));
    cancel.setContentDisplay(ContentDisplay.RIGHT);
    cancel.getStyleClass().add("flat");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> model.opening().doNotBegin());
    VBox inside =
        new VBox(
            12,
            new VBox(4, which, sets),
            Editor.named(WORDS.text("open.coaches"), coaches),
            Editor.named(WORDS.text("open.facilitator"), facilitator),
            Card.quiet(WORDS.text("open.says")),
            problem,
            new HBox(8, create, cancel));
    inside.getStyleClass().add("question-body");
    return new Card(Card.title(WORDS.text("open.title")), Card.quiet(""), inside);
  }

  private void tell() {
    String text = model.problem().get();
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }
}
