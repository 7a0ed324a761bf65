package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.SecondLook;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.Answers;
import dev.cairn.ui.office.Invited;
import dev.cairn.ui.office.MeetingsCase;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What lies open of a question: who has answered while it is sealed, then all answers. */
final class RevealPane {
  private static final Words WORDS = Words.of(RevealPane.class);

  private final ElicitModel model;
  private final Label title = new Label();
  private final HBox head = new HBox(8);
  private final VBox body = new VBox(12);
  private final VBox root;
  private final RuleCard rule;
  private final ObjectProperty<Round> round = new SimpleObjectProperty<>(Round.FIRST);

  RevealPane(ElicitModel model) {
    this.model = model;
    this.rule = new RuleCard(model);
    title.getStyleClass().addAll("pane-title", "semibold");
    title.setMinWidth(Region.USE_PREF_SIZE);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    body.getStyleClass().add("pane-content");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setId("reveal-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.root = new VBox(head, scroll);
    root.getStyleClass().add("reveal-pane");
    model.open().subscribe(now -> open());
    model.found().subscribe(now -> show());
    model.rounds().closing().subscribe(now -> show());
    model.acting().subscribe(now -> show());
    model.guest().invited().subscribe(now -> show());
    model.setting().units().subscribe(now -> show());
    model.seat().mine().number().subscribe(now -> show());
    round.subscribe((before, now) -> {
      model.seat().mine().forget();
      show();
    });
  }

  Node node() {
    return root;
  }

  /** The last round that lies open is looked at first. */
  private void open() {
    QuestionCase open = model.open().get();
    round.set(open != null && open.second().isPresent() ? Round.SECOND : Round.FIRST);
    show();
  }

  private void show() {
    QuestionCase open = model.open().get();
    MeetingsCase found = model.found().get();
    if (open == null || found == null || model.held().isEmpty()) {
      title.setText("");
      head.getChildren().setAll(title);
      body.getChildren().setAll(new Skeleton(6, 24));
      return;
    }
    Optional<Answers> answers = round.get() == Round.SECOND ? open.second() : open.first();
    head(open, answers.isPresent());
    List<Node> nodes = new ArrayList<>();
    Invited invited = model.guest().invited().get();
    if (invited != null) {
      nodes.add(GuestCard.of(model, invited));
    } else if (open.stage().taking() != null) {
      nodes.add(sealed(open));
    }
    answers.ifPresent(now -> nodes.addAll(revealed(open, now, found.policy())));
    body.getChildren().setAll(nodes);
  }

  private void head(QuestionCase open, boolean revealed) {
    int number = open.meeting().set().questions().indexOf(open.question()) + 1;
    title.setText(WORDS.text(revealed ? "reveal.title" : "sealed.title", number));
    Pill name = new Pill(Told.in(open.question().title()));
    name.setMinWidth(0);
    name.getStyleClass().add("may-elide");
    name.setAccessibleText(name.getText());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren().setAll(title, name, space);
    if (revealed) {
      head.getChildren().add(rounds(open));
    }
  }

  /** Which round is looked at; the second is locked until it lies open. */
  private Node rounds(QuestionCase open) {
    Segments<Round> which =
        new Segments<>(
            List.of(Round.values()),
            one -> WORDS.text("round." + one.word()),
            one -> WORDS.text("round." + one.word() + ".spoken"),
            round);
    which.setMinWidth(Region.USE_PREF_SIZE);
    if (open.second().isEmpty() && which.getChildren().getLast() instanceof ToggleButton second) {
      second.setId("round-locked");
      second.setGraphic(new FontIcon(Feather.LOCK));
      second.setAccessibleText(WORDS.text("round.second.locked"));
      second.setDisable(true);
    }
    return which;
  }

  /** Who has answered, not what; and closing the round, which says first what it does. */
  private Node sealed(QuestionCase open) {
    FlowPane names = new FlowPane(6, 6);
    for (Participant coach : open.meeting().coaches()) {
      boolean given = open.answered().contains(coach);
      names
          .getChildren()
          .add(
              Badge.of(
                  given ? Feather.LOCK : Feather.CLOCK,
                  WORDS.text(given ? "sealed.given" : "sealed.waits", coach.name()),
                  given ? Tone.SUCCESS : Tone.NEUTRAL));
    }
    VBox inside = new VBox(10, Card.words(WORDS.text("sealed.text")), names);
    inside.getStyleClass().add("question-body");
    inside.getChildren().add(model.rounds().closing().get() ? confirm(open) : close(open));
    return new Card(
        Card.title(WORDS.text("sealed.card")),
        Card.quiet(WORDS.text("side.in", open.answered().size(), open.meeting().coaches().size())),
        inside);
  }

  private Node close(QuestionCase open) {
    Button close = new Button(WORDS.text("close.ask"), new FontIcon(Feather.EYE));
    close.setId("round-close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setDisable(!model.rounds().closable());
    close.setOnAction(event -> model.rounds().askToClose());
    if (open.answered().isEmpty()) {
      return new VBox(6, close, Card.quiet(WORDS.text("close.nobody")));
    }
    return new VBox(close);
  }

  private Node confirm(QuestionCase open) {
    List<String> missing =
        open.meeting().coaches().stream()
            .filter(coach -> !open.answered().contains(coach))
            .map(Participant::name)
            .toList();
    String says =
        missing.isEmpty()
            ? WORDS.text("close.all", open.answered().size())
            : WORDS.text(
                open.stage() == Stage.SECOND_ROUND ? "close.some.second" : "close.some",
                open.answered().size(),
                open.meeting().coaches().size(),
                String.join(", ", missing));
    Label text = Card.words(says);
    text.setId("close-says");
    text.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    Button now = new Button(WORDS.text("close.now"));
    now.setId("round-close-now");
    now.getStyleClass().add("accent");
    now.setMinWidth(Region.USE_PREF_SIZE);
    now.setOnAction(event -> model.rounds().close());
    Button not = new Button(WORDS.text("close.not"));
    not.getStyleClass().add("flat");
    not.setMinWidth(Region.USE_PREF_SIZE);
    not.setOnAction(event -> model.rounds().doNotClose());
    return new VBox(8, text, new HBox(8, now, not));
  }

  private List<Node> revealed(QuestionCase open, Answers answers, MeetingPolicy policy) {
    List<Node> nodes = new ArrayList<>();
    int coaches = open.meeting().coaches().size();
    int given = answers.given().size();
    if (given < coaches || answers.unknowing() + answers.earlier() + answers.late() > 0) {
      nodes.add(
          Card.quiet(
              WORDS.text(
                  "reveal.counts",
                  given,
                  coaches,
                  answers.unknowing(),
                  answers.earlier(),
                  answers.late())));
    }
    nodes.addAll(views(open, answers));
    boolean numbered =
        switch (answers.conclusion()) {
          case Conclusion.Much _, Conclusion.Which _, Conclusion.Each _ -> true;
          case Conclusion.Marks _, Conclusion.Lines _, Conclusion.Stories _, Conclusion.Reasons _ ->
              false;
        };
    if (numbered) {
      nodes.add(new OutcomeCards(answers.conclusion(), policy));
    }
    boolean last = open.second().isEmpty() || round.get() == Round.SECOND;
    SecondLook look = open.held().secondLook();
    if (last && look != null && open.question().asked() instanceof Asked.Range asked) {
      nodes.add(SecondLookLine.of(look, amount(asked.measure())));
    }
    if (last) {
      nodes.add(rule.node(open));
    }
    return nodes;
  }

  private List<Node> views(QuestionCase open, Answers answers) {
    return switch (open.question().asked()) {
      case Asked.Range asked when answers.conclusion() instanceof Conclusion.Much much ->
          new RangesView(
                  answers.opinions(),
                  much.outcome(),
                  new Limits(asked.least(), asked.most()),
                  amount(asked.measure()),
                  open.engine(),
                  model.seat().mine())
              .nodes();
      case Asked.Direction _ when answers.conclusion() instanceof Conclusion.Which which ->
          OtherViews.ways(which, answers.given());
      case Asked.Pair asked when answers.conclusion() instanceof Conclusion.Each each ->
          OtherViews.pairs(each, answers.given(), asked, amount(asked.measure()));
      case Asked.Range _,
          Asked.Direction _,
          Asked.Pair _,
          Asked.Words _,
          Asked.Template _,
          Asked.RedLine _,
          Asked.Failure _ ->
          OtherViews.tellings(answers.conclusion(), answers.given());
    };
  }

  private Amount amount(Measure measure) {
    return new Amount(measure, model.setting().units().get());
  }
}
