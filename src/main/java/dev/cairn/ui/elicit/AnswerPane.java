package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.Answers;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The open question: a curtain between coaches, what one of them types, or what was asked. */
final class AnswerPane {
  private static final Words WORDS = Words.of(AnswerPane.class);
  private static final int MOST_KEYS = 9;
  private static final String NEXT = "Alt+↓";

  private final ElicitModel model;
  private final Label title = new Label();
  private final HBox head = new HBox(8);
  private final VBox body = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(body);
  private final Label problem = Card.words("");
  private final NotesCard notes;
  private final VBox root = new VBox(head, scroll);
  private @Nullable Draft shown;
  private @Nullable Editor editor;

  AnswerPane(ElicitModel model) {
    this.model = model;
    this.notes = new NotesCard(model);
    root.getStyleClass().add("answer-pane");
    title.getStyleClass().addAll("pane-title", "semibold", "may-elide");
    head.getStyleClass().add("pane-head");
    head.setAlignment(Pos.CENTER_LEFT);
    body.getStyleClass().add("pane-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    problem.setId("elicit-problem");
    problem.getStyleClass().add("problem");
    problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    model.open().subscribe(now -> show());
    model.seat().draft().subscribe(now -> show());
    model.found().subscribe(now -> show());
    model.problem().subscribe(now -> tell());
    model.guest().invited().subscribe(now -> show());
    model.setting().units().subscribe(now -> again());
  }

  Node node() {
    return root;
  }

  /** Where typing begins. */
  void edit() {
    Editor now = editor;
    if (now != null) {
      now.first().requestFocus();
    }
  }

  /** The same with everything put together anew. */
  private void again() {
    shown = null;
    show();
  }

  private void show() {
    Optional<HeldMeeting> held = model.held();
    Optional<HeldQuestion> progress = model.progress();
    if (held.isEmpty() || progress.isEmpty()) {
      return;
    }
    QuestionCase open = model.open().get();
    Draft draft = model.seat().draft().get();
    boolean known = open != null && open.question().equals(progress.get().question());
    if (!known) {
      shown = null;
      editor = null;
      title(held.get(), progress.get());
      body.getChildren().setAll(new Skeleton(8, 22));
      return;
    }
    if (draft != null && draft.equals(shown)) {
      title(held.get(), progress.get());
      body.getChildren().set(body.getChildren().size() - 1, next(held.get()));
      return;
    }
    boolean fresh = draft != null;
    shown = draft;
    editor = null;
    title(held.get(), progress.get());
    List<Node> nodes = new ArrayList<>();
    if (draft != null) {
      nodes.add(answering(open, draft, progress.get()));
    } else {
      nodes.add(question(open, true));
      if (progress.get().stage().taking() != null) {
        nodes.add(curtain(held.get().meeting(), progress.get()));
      } else {
        nodes.add(talk(open));
        nodes.add(late(held.get().meeting(), progress.get()));
      }
    }
    nodes.add(next(held.get()));
    body.getChildren().setAll(nodes);
    scroll.setVvalue(0);
    tell();
    if (fresh) {
      edit();
    }
  }

  private void title(HeldMeeting held, HeldQuestion progress) {
    Optional<Participant> seated = model.seat().seated();
    title.setText(
        seated
            .map(one -> WORDS.text("answers.of", one.name()))
            .orElseGet(() -> WORDS.text("answers.title")));
    title.setAccessibleText(title.getText());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label count = new Label();
    count.getStyleClass().add("quiet");
    count.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().setAll(title);
    if (progress.stage().taking() != null) {
      head.getChildren().add(Badge.of(Feather.LOCK, WORDS.text("answers.private"), Tone.ACCENT));
      count.setText(
          WORDS.text("answers.count", progress.answered().size(), held.meeting().coaches().size()));
    }
    head.getChildren().add(space);
    if (seated.isEmpty()) {
      head.getChildren().add(count);
    } else {
      Button pass = new Button(WORDS.text("answers.pass"), new FontIcon(Feather.EYE_OFF));
      pass.setId("elicit-pass");
      pass.getStyleClass().add("small");
      pass.setMinWidth(Region.USE_PREF_SIZE);
      pass.setOnAction(event -> model.seat().stand());
      head.getChildren().add(pass);
    }
  }

  private VBox question(QuestionCase open, boolean alone) {
    MeetingQuestion asked = open.question();
    List<MeetingQuestion> all = open.meeting().set().questions();
    Label number = new Label(Integer.toString(all.indexOf(asked) + 1));
    number.getStyleClass().addAll("question-number", "semibold");
    number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label name = Card.words(Told.in(asked.title()));
    name.getStyleClass().addAll("semibold", "question-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line =
        new HBox(
            8,
            number,
            name,
            new Pill(WORDS.text("kind." + asked.asked().kind())),
            StageLook.of(open.stage()).badge());
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("panel-card-head");
    Label text = Card.words(Told.in(asked.text(), model.setting().units().get()));
    text.getStyleClass().add("question-text");
    VBox inside = new VBox(12, text);
    inside.getStyleClass().add("question-body");
    VBox card = new VBox(line, inside);
    card.getStyleClass().addAll("panel-card", alone ? "question-card" : "question-open");
    return card;
  }

  private Node answering(QuestionCase open, Draft draft, HeldQuestion progress) {
    VBox card = question(open, false);
    Editor made = Editor.of(model, draft, open.question(), open.usual());
    editor = made;
    VBox inside = (VBox) card.getChildren().getLast();
    if (SeatModel.answered(progress, model.seat().coach().get())) {
      inside.getChildren().add(Badge.of(Feather.CHECK, WORDS.text("answers.again"), Tone.SUCCESS));
    }
    if (progress.stage().taking() == null) {
      inside.getChildren().add(Badge.of(Feather.CLOCK, WORDS.text("answers.late"), Tone.WARNING));
    }
    inside.getChildren().add(made.node());
    Label wrong = Card.words("");
    wrong.getStyleClass().add("problem");
    wrong.textProperty().bind(draft.problem());
    wrong.visibleProperty().bind(draft.problem().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    inside.getChildren().add(wrong);
    if (!(draft instanceof WordsDraft)) {
      inside
          .getChildren()
          .add(
              Editor.named(
                  WORDS.text("answers.reason"), Editor.field("elicit-reason", draft.reason())));
    }
    inside.getChildren().addAll(problem, buttons());
    return card;
  }

  private Node buttons() {
    BarButton give =
        new BarButton(Feather.LOCK, WORDS.text("answers.give"), "Ctrl+↵", model.seat()::give);
    give.setId("elicit-give");
    give.getStyleClass().add("success");
    Button cannot = new Button(WORDS.text("answers.cannot"));
    cannot.setId("elicit-cannot");
    cannot.getStyleClass().add("flat");
    cannot.setMinWidth(Region.USE_PREF_SIZE);
    cannot.setOnAction(event -> model.seat().cannotSay());
    boolean may = model.seat().givable();
    give.setDisable(!may);
    cannot.setDisable(!may);
    Label hidden = new Label(WORDS.text("answers.hidden"), new FontIcon(Feather.EYE_OFF));
    hidden.getStyleClass().addAll("quiet", "hint-icon");
    hidden.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane row = new FlowPane(8, 8, give, cannot, hidden);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Nothing of the coach before; whoever answers next says who it is. */
  private Node curtain(Meeting meeting, HeldQuestion progress) {
    FlowPane names = new FlowPane(8, 8);
    names.setAlignment(Pos.CENTER);
    for (Participant coach : meeting.coaches()) {
      names.getChildren().add(seat(meeting, coach, progress));
    }
    EmptyState state =
        new EmptyState(Feather.EYE_OFF, WORDS.text("curtain.title"), WORDS.text("curtain.text"));
    VBox curtain = new VBox(10, state, names, problem);
    curtain.setAlignment(Pos.CENTER);
    curtain.getStyleClass().add("curtain");
    curtain.setId("curtain");
    return curtain;
  }

  /** A coach's own name, to sit down by; its number does the same. */
  private Button seat(Meeting meeting, Participant coach, HeldQuestion progress) {
    boolean given = SeatModel.answered(progress, coach.id());
    boolean begun = model.seat().begun(coach.id());
    int number = meeting.coaches().indexOf(coach) + 1;
    String state = WORDS.text(given ? "curtain.given" : begun ? "curtain.begun" : "curtain.waits");
    Label name = new Label(coach.name());
    name.setMinWidth(Region.USE_PREF_SIZE);
    FontIcon icon = new FontIcon(given ? Feather.CHECK : begun ? Feather.EDIT_2 : Feather.USER);
    HBox face = new HBox(8, icon, name);
    if (number <= MOST_KEYS) {
      face.getChildren().add(new KeyCap(Integer.toString(number)));
    }
    face.setAlignment(Pos.CENTER);
    Button button = new Button();
    button.setGraphic(face);
    button.setId("seat-" + number);
    button.getStyleClass().addAll("seat", given ? "seat-given" : "seat-waits");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(!model.seat().mayAnswer(coach.id()));
    button.setAccessibleText(WORDS.text("curtain.spoken", coach.name(), state));
    button.setOnAction(event -> model.seat().sit(coach.id()));
    return button;
  }

  /** What is asked next, or that nothing waits any more. */
  private Node next(HeldMeeting held) {
    Optional<HeldQuestion> next = model.seat().next();
    if (next.isEmpty()) {
      Label none =
          Card.quiet(WORDS.text(model.seat().seated().isEmpty() ? "next.none" : "next.last"));
      none.setId("question-next-none");
      return none;
    }
    HeldQuestion one = next.get();
    int number = held.meeting().set().questions().indexOf(one.question()) + 1;
    Label name = Card.words(WORDS.text("next.title", number, Told.in(one.question().title())));
    name.getStyleClass().add("semibold");
    Label sub =
        Card.quiet(
            WORDS.text(
                "side.line",
                WORDS.text("kind." + one.question().asked().kind()),
                WORDS.text("side.in", one.answered().size(), held.meeting().coaches().size())));
    VBox words = new VBox(1, name, sub);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox face = new HBox(10, words, new KeyCap(NEXT));
    face.setAlignment(Pos.CENTER_LEFT);
    return new Pick(
        "question-next",
        "next-row",
        WORDS.text("side.spoken", name.getText(), sub.getText(), NEXT),
        face,
        model::next);
  }

  /** The reasons without names, and what is said about them. */
  private Node talk(QuestionCase open) {
    VBox all = new VBox(12);
    Optional<Answers> counting = open.second().isPresent() ? open.second() : open.first();
    counting.ifPresent(answers -> {
      boolean told = open.question().asked() instanceof Asked.Words;
      if (!answers.reasons().isEmpty() && !told) {
        all.getChildren().add(OtherViews.reasons(answers.reasons()));
      }
      boolean split = OutcomeCards.kind(answers.conclusion()) == OutcomeCards.Kind.SPLIT;
      all.getChildren().addAll(notes.node(open, split), problem);
    });
    return all;
  }

  /** The answers lie open; who missed the round can still say something. */
  private Node late(Meeting meeting, HeldQuestion progress) {
    VBox all = new VBox(8);
    if (!progress.missing().isEmpty()) {
      FlowPane names = new FlowPane(8, 8);
      progress.missing().forEach(coach -> names.getChildren().add(seat(meeting, coach, progress)));
      all.getChildren().addAll(Card.quiet(WORDS.text("answers.missed")), names);
    }
    return all;
  }

  private void tell() {
    String text = model.problem().get();
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }
}
