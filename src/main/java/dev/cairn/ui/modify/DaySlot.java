package dev.cairn.ui.modify;

import dev.cairn.model.Day;
import dev.cairn.model.Session;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Drop;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A day of a week: its run, where it was planned, and what it says to a run in hand. */
final class DaySlot {
  private static final Words WORDS = Words.of(DaySlot.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ModifyModel model;
  private final LocalDate date;
  private final boolean large;
  private final VBox root = new VBox();
  private final VBox below = new VBox();
  private final String sentence;
  private final int steps;
  private final Figures figures;
  private final Draft draft;
  private final Runnable back;
  private final Label session = new Label();

  /**
   * @param back gives the keys to the grid again
   */
  DaySlot(
      ModifyModel model,
      Draft draft,
      Day day,
      Day made,
      Figures figures,
      boolean large,
      Runnable back) {
    this.back = back;
    this.model = model;
    this.draft = draft;
    this.date = day.date();
    this.large = large;
    this.figures = figures;
    this.steps = day.trainingSteps();
    DayFace face = DayFace.of(day, figures);
    root.setUserData(date);
    root.getStyleClass().addAll("day-slot", face.edge());
    root.setAccessibleRole(AccessibleRole.BUTTON);
    sentence =
        WORDS.text(
            face.figure().isEmpty() ? "day.sentence.rest" : "day.sentence.run",
            Dates.spoken(date),
            face.word(),
            face.figure() + " " + figures.units().distance());
    root.setAccessibleText(sentence);
    boolean locked = draft.locked(date);
    boolean changed = !face.equals(DayFace.of(made, figures));
    if (large) {
      enlarge(face, DayFace.of(made, figures), locked, changed);
    } else {
      root.getChildren().add(run(face));
      mark(root, changed, "changed-day");
    }
    mark(root, locked, "locked-day");
    mark(root, draft.away().contains(date), "away-day");
  }

  private static void mark(Node node, boolean is, String style) {
    if (is) {
      node.getStyleClass().add(style);
    }
  }

  private void enlarge(DayFace face, DayFace made, boolean locked, boolean changed) {
    Label day = new Label(Dates.brief(date));
    day.getStyleClass().add("day-date");
    if (locked) {
      FontIcon lock = new FontIcon(Feather.LOCK);
      lock.getStyleClass().add("lock-sign");
      day.setGraphic(lock);
    }
    root.getChildren().add(day);
    if (face.rest()) {
      VBox planned = planned(made, changed);
      root.getChildren().add(planned);
    } else {
      HBox card = run(face);
      card.getStyleClass().add("run-card");
      mark(card, changed, "changed-card");
      card.setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
          type(card);
        }
      });
      root.getChildren().addAll(card, session);
      tellSession();
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    below.getStyleClass().add("day-below");
    root.getChildren().addAll(space, below);
  }

  /** What is run, while no drop is being thought of. */
  private void tellSession() {
    Day day = draft.day(date);
    if (day.session() != null) {
      Session run = day.session().value();
      session.setText(WORDS.text("day.session", run.name(), run.durationMins()));
    }
    session.setWrapText(true);
    session.setMinHeight(Region.USE_PREF_SIZE);
    session.getStyleClass().add("day-session");
  }

  /** Where a run was, or that somebody is away. */
  private VBox planned(DayFace made, boolean changed) {
    Label figure = new Label(made.figure());
    figure.getStyleClass().addAll("run-figure", "semibold");
    String words = draft.away().contains(date) ? "day.away" : "day.planned";
    Label word = Elided.of(new Label(WORDS.text(words)));
    word.getStyleClass().add("run-word");
    VBox box = new VBox(figure, word);
    boolean shown = (changed && !made.rest()) || draft.away().contains(date);
    box.getStyleClass().add(shown ? "planned-card" : "no-card");
    if (!shown) {
      box.getChildren().clear();
    }
    return box;
  }

  private static HBox run(DayFace face) {
    Region edge = new Region();
    edge.getStyleClass().addAll("run-edge", face.edge());
    Label figure = new Label(face.figure());
    figure.getStyleClass().addAll("run-figure", "semibold");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    Label word = Elided.of(new Label(face.word()));
    word.getStyleClass().add("run-word");
    HBox box = new HBox(edge, new VBox(figure, word));
    if (face.rest()) {
      box.getChildren().clear();
    }
    box.getStyleClass().add("run");
    return box;
  }

  /** The distance is typed where it stands, if the day has one. */
  void typeLength() {
    root.getChildren().stream()
        .filter(node -> node.getStyleClass().contains("run-card"))
        .findFirst()
        .ifPresent(node -> type((HBox) node));
  }

  private void type(HBox card) {
    if (steps > 0 && !draft.locked(date)) {
      List<Node> before = List.copyOf(card.getChildren());
      LengthField field =
          new LengthField(
              model,
              draft.day(date),
              figures,
              () -> {
                card.getChildren().setAll(before);
                back.run();
              });
      card.getChildren().setAll(field.node());
      field.begin();
    }
  }

  LocalDate date() {
    return date;
  }

  Node node() {
    return root;
  }

  void choose(boolean chosen) {
    root.pseudoClassStateChanged(CHOSEN, chosen);
  }

  void answer(@Nullable Drop drop) {
    if (!large) {
      return;
    }
    below.getChildren().clear();
    session.setVisible(drop == null);
    session.setManaged(drop == null);
    if (drop == null || drop.answer() == Drop.Answer.HERE) {
      root.setAccessibleText(sentence);
      return;
    }
    Label head = new Label(AnswerWords.head(drop), new FontIcon(AnswerWords.sign(drop)));
    head.getStyleClass().addAll("answer-head", "semibold");
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    LocalDate from = model.held().get();
    Label words =
        new Label(AnswerWords.words(drop, from == null ? null : Dates.brief(from.getDayOfWeek())));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("answer-words");
    VBox chip = new VBox(1, head, words);
    chip.getStyleClass().add("answer");
    AnswerWords.dress(chip, drop);
    below.getChildren().add(chip);
    root.setAccessibleText(sentence + ". " + AnswerWords.sentence(drop).replace('\n', ' '));
  }

  void hover(@Nullable Drop drop) {
    root.getStyleClass().removeAll("hover-bad", "hover-note", "hover-good", "hover-still");
    if (drop != null) {
      root.getStyleClass()
          .add(
              switch (drop.answer()) {
                case REFUSED -> "hover-bad";
                case NOTED -> "hover-note";
                case SWAP, FREE -> "hover-good";
                case HERE, LOCKED -> "hover-still";
              });
    }
  }
}
