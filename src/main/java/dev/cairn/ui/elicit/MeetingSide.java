package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The meeting: whom a question is about, the questions, and how far the open one is. */
final class MeetingSide {
  private static final Words WORDS = Words.of(MeetingSide.class);

  /** Where there is little height the rounds scroll with the rest. */
  private static final double LOW = 600;

  private final ElicitModel model;
  private final Label title = new Label();
  private final Label sub = Card.quiet("");
  private final Label revealed = Card.quiet("");
  private final ProgressBar done = new ProgressBar(0);
  private final ProfilePart profile;
  private final VBox questions = new VBox();
  private final VBox rounds = new VBox(6);
  private final ScrollPane scroll = new ScrollPane();
  private final VBox root = new VBox();

  MeetingSide(ElicitModel model, MeetingFiles files) {
    this.model = model;
    this.profile = new ProfilePart(model);
    root.getStyleClass().add("meeting-side");
    Button back = new Button(WORDS.text("side.back"), new FontIcon(Feather.CHEVRON_LEFT));
    back.setId("meeting-back");
    back.getStyleClass().addAll("flat", "small", "side-back");
    back.setOnAction(event -> model.leave());
    title.getStyleClass().addAll("meeting-title", "semibold", "may-elide");
    done.setId("meeting-progress");
    done.getStyleClass().add("meeting-progress");
    done.setMaxWidth(Double.MAX_VALUE);
    Node papers = files.buttons();
    papers.managedProperty().bind(papers.visibleProperty());
    Node more = files.menu();
    more.visibleProperty().bind(papers.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first = new HBox(back, space, more);
    first.setAlignment(Pos.CENTER_LEFT);
    model
        .guest()
        .invited()
        .subscribe(now -> {
          papers.setVisible(now == null);
          show();
        });
    VBox head = new VBox(2, first, title, sub, revealed, done, papers);
    head.getStyleClass().add("side-head");
    questions.setAccessibleText(WORDS.text("side.questions"));
    VBox listed = new VBox(6, name(WORDS.text("side.questions")), questions);
    listed.getStyleClass().add("side-list");
    rounds.getStyleClass().addAll("side-part", "side-rounds");
    VBox body = new VBox(profile, listed);
    scroll.setContent(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head, scroll);
    root.heightProperty()
        .subscribe(height -> {
          VBox home = height.doubleValue() < LOW ? body : root;
          if (!home.getChildren().contains(rounds)) {
            body.getChildren().remove(rounds);
            root.getChildren().remove(rounds);
            home.getChildren().add(rounds);
          }
        });
    model.found().subscribe(now -> show());
    model.question().subscribe(now -> show());
    model.seat().coach().subscribe(now -> show());
    model.setting().units().subscribe(now -> show());
  }

  static Label name(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("side-name", "semibold");
    return label;
  }

  Node node() {
    return root;
  }

  private void show() {
    Optional<HeldMeeting> held = model.held();
    if (held.isEmpty()) {
      return;
    }
    Meeting meeting = held.get().meeting();
    title.setText(WORDS.text("side.title", meeting.set().number(), Told.in(meeting.set().title())));
    title.setAccessibleText(title.getText());
    sub.setText(
        WORDS.text(
            "side.sub",
            meeting.coaches().size(),
            Dates.brief(meeting.date()),
            meeting.facilitator()));
    int all = held.get().questions().size();
    int open =
        (int)
            held.get().questions().stream().filter(one -> one.stage() != Stage.FIRST_ROUND).count();
    if (!model.hosts()) {
      open = (int) held.get().questions().stream().filter(one -> !one.answered().isEmpty()).count();
    }
    revealed.setText(WORDS.text(model.hosts() ? "list.revealed" : "guest.answered", open, all));
    done.setProgress(all == 0 ? 0 : (double) open / all);
    done.setAccessibleText(revealed.getText());
    questions.getChildren().setAll(held.get().questions().stream().map(this::row).toList());
    Optional<HeldQuestion> asked = model.progress();
    profile.show(meeting, asked);
    rounds(meeting, asked);
    Platform.runLater(this::reveal);
  }

  private Node row(HeldQuestion one) {
    boolean chosen = one.question().id().equals(model.question().get());
    String seat = model.seat().coach().get();
    boolean given =
        one.stage().taking() != null && !seat.isEmpty() && SeatModel.answered(one, seat);
    StageLook look = StageLook.of(one.stage());
    FontIcon icon = new FontIcon(given ? Feather.CHECK : look.icon());
    icon.getStyleClass().addAll("question-icon", "stage-" + one.stage().word());
    Label text = Card.words(Told.in(one.question().title()));
    text.getStyleClass().add("question-title");
    String kind = WORDS.text("kind." + one.question().asked().kind());
    String state =
        given
            ? WORDS.text("side.given")
            : one.stage().taking() == null
                ? look.word()
                : WORDS.text(
                    "side.in",
                    one.answered().size(),
                    model.held().map(held -> held.meeting().coaches().size()).orElse(0));
    Label line = Card.quiet(WORDS.text("side.line", kind, state));
    VBox words = new VBox(1, text, line);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox face = new HBox(9, icon, words);
    face.setAlignment(Pos.TOP_LEFT);
    Pick row =
        new Pick(
            "question-" + one.question().id(),
            "question-row",
            WORDS.text("side.spoken", text.getText(), kind, state),
            face,
            () -> model.select(one.question().id()));
    row.mark(chosen);
    row.setFocusTraversable(chosen);
    row.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    return row;
  }

  /** Once all is laid out, the chosen question is to be seen; nothing moves where it is already. */
  private void reveal() {
    root.applyCss();
    root.layout();
    questions.getChildren().stream()
        .filter(one -> one instanceof Pick row && row.marked())
        .findFirst()
        .ifPresent(row -> {
          double seen = scroll.getViewportBounds().getHeight();
          double all = scroll.getContent().getLayoutBounds().getHeight();
          Bounds place = scroll.getContent().sceneToLocal(row.localToScene(row.getLayoutBounds()));
          double room = all - seen;
          double top = scroll.getVvalue() * room;
          if (room > 0 && place.getMaxY() > top + seen) {
            scroll.setVvalue((place.getMaxY() - seen) / room);
          } else if (room > 0 && place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / room);
          }
        });
  }

  private void arrows(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (by != 0) {
      event.consume();
      model.step(by);
      questions.getChildren().stream()
          .filter(one -> one instanceof Pick row && row.marked())
          .forEach(Node::requestFocus);
    }
  }

  /** The way of a question: answered in private, seen by all, answered again, agreed or not. */
  private void rounds(Meeting meeting, Optional<HeldQuestion> open) {
    rounds.getChildren().clear();
    if (open.isEmpty()) {
      return;
    }
    Stage stage = open.get().stage();
    String count = WORDS.text("side.in", open.get().answered().size(), meeting.coaches().size());
    rounds.getChildren().add(name(WORDS.text("rounds.title")));
    for (Stage one : List.of(Stage.values())) {
      rounds.getChildren().add(step(one, stage, one == stage && one.taking() != null ? count : ""));
    }
  }

  private static Node step(Stage one, Stage now, String beside) {
    int number = one.ordinal() + 1;
    Label mark = new Label(Integer.toString(number));
    mark.getStyleClass()
        .addAll(
            "round-mark",
            one == now ? "round-now" : one.compareTo(now) < 0 ? "round-done" : "round-later");
    mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label name = Card.words(WORDS.text("rounds." + one.word()));
    name.getStyleClass().add(one == now ? "semibold" : "round-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label how = new Label(beside);
    how.getStyleClass().add("quiet");
    how.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, mark, name, how);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
