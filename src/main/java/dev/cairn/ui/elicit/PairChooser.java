package dev.cairn.ui.elicit;

import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.elicit.PairChoices.Duel;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Two runners beside each other: who may do more, or no difference; then the next two. */
final class PairChooser {
  private static final Words WORDS = Words.of(PairChooser.class);
  private static final char FIRST = 'A';

  private final Asked.Pair asked;
  private final PairChoices choices;
  private final Label progress = Card.quiet("");
  private final Label wanted = Card.quiet("");
  private final Map<Preferred, ToggleButton> buttons = new EnumMap<>(Preferred.class);
  private final List<Runner> runners = List.of(new Runner(), new Runner());
  private final FlowPane all = new FlowPane(6, 6);
  private final Label implied = Card.words("");
  private final VBox root;

  /** One of the two runners, as they are named. */
  private record Runner(Label name, HBox head) {
    Runner() {
      this(new Label(), new HBox(8));
      name.getStyleClass().addAll("semibold", "runner-name");
      name.setMinWidth(Region.USE_PREF_SIZE);
      head.setAlignment(Pos.CENTER_LEFT);
    }

    void is(int level, String badge) {
      name.setText(letter(level));
      head.getChildren().setAll(name, Badge.of(badge, level == 0 ? Tone.ACCENT : Tone.WARNING));
    }
  }

  PairChooser(PairDraft draft) {
    this.asked = draft.asked();
    this.choices = draft.choices();
    GridPane cards = new GridPane(8, 8);
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      cards.getColumnConstraints().add(half);
    }
    cards.add(card(runners.getFirst(), button(Preferred.FIRST, "←")), 0, 0);
    cards.add(card(runners.getLast(), button(Preferred.SECOND, "→")), 1, 0);
    ToggleButton same = button(Preferred.NEITHER, "↓");
    cards.add(same, 0, 1, 2, 1);
    progress.setId("choice-progress");
    implied.setId("choice-implied");
    VBox line = new VBox(4, implied, wanted);
    line.getStyleClass().add("implied");
    this.root = new VBox(10, progress, cards, all, line);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    choices.at().subscribe(now -> show());
    choices.changes().subscribe(now -> show());
  }

  private static String letter(int level) {
    return WORDS.text("pair.runner", Character.toString(FIRST + level));
  }

  private Node card(Runner runner, ToggleButton button) {
    VBox card = new VBox(8, runner.head(), button);
    card.getStyleClass().add("runner-card");
    return card;
  }

  private ToggleButton button(Preferred preferred, String key) {
    ToggleButton button =
        new ToggleButton(
            WORDS.text(preferred == Preferred.NEITHER ? "choice.same" : "choice.more"),
            new KeyCap(key));
    button.setId("choice-" + preferred.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> choices.choose(preferred));
    buttons.put(preferred, button);
    return button;
  }

  /** The arrows point at the runner who may do more. */
  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    Optional<Preferred> preferred =
        switch (event.getCode()) {
          case KeyCode.LEFT -> Optional.of(Preferred.FIRST);
          case KeyCode.RIGHT -> Optional.of(Preferred.SECOND);
          case KeyCode.DOWN -> Optional.of(Preferred.NEITHER);
          default -> Optional.empty();
        };
    preferred.ifPresent(one -> {
      event.consume();
      choices.choose(one);
    });
  }

  private void show() {
    Duel duel = choices.shown();
    int at = choices.at().get();
    runners.getFirst().is(duel.first(), level(duel.first()));
    runners.getLast().is(duel.second(), level(duel.second()));
    buttons.forEach((preferred, button) -> {
      button.setSelected(choices.chosen(at).filter(preferred::equals).isPresent());
      button.setAccessibleText(spoken(preferred, duel));
    });
    progress.setText(
        WORDS.text(
            choices.goesRound(at) ? "choice.progress.round" : "choice.progress",
            at + 1,
            choices.duels().size()));
    all.getChildren().setAll(chips());
    List<String> told = told();
    implied.setText(told.isEmpty() ? WORDS.text("choice.none") : String.join(" ", told));
    String so =
        choices.whole()
            ? "choice.enough"
            : choices.circle().isPresent() ? "choice.round" : "choice.needed";
    wanted.setText(WORDS.text(so, choices.needed()));
  }

  private String spoken(Preferred preferred, Duel duel) {
    return switch (preferred) {
      case FIRST -> WORDS.text("choice.more.spoken", level(duel.first()), level(duel.second()));
      case SECOND -> WORDS.text("choice.more.spoken", level(duel.second()), level(duel.first()));
      case NEITHER -> WORDS.text("choice.same.spoken", level(duel.first()), level(duel.second()));
    };
  }

  /** What the choices say of every runner beside the first; by how much only figures can. */
  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (Choice one : choices.choices()) {
      if (one.first() == 0) {
        told.add(WORDS.text("choice.told." + word(one), level(one.second()), level(0)));
      }
    }
    return told;
  }

  /** What a choice says of the runner further from the first: less, same or more. */
  static String word(Choice choice) {
    if (choice.preferred() == Preferred.NEITHER) {
      return "same";
    }
    return choice.winner() < choice.loser() ? "less" : "more";
  }

  private List<Node> chips() {
    List<Node> chips = new ArrayList<>();
    for (int at = 0; at < choices.duels().size(); at++) {
      chips.add(chip(at));
    }
    return chips;
  }

  private Node chip(int at) {
    Duel duel = choices.duels().get(at);
    Optional<Preferred> chosen = choices.chosen(at);
    String sign =
        chosen
            .map(one ->
                switch (one) {
                  case FIRST -> ">";
                  case SECOND -> "<";
                  case NEITHER -> "=";
                })
            .orElse("?");
    Button chip =
        new Button(WORDS.text("choice.chip", figure(duel.first()), sign, figure(duel.second())));
    boolean round = choices.goesRound(at);
    if (round) {
      chip.setGraphic(new FontIcon(Feather.ROTATE_CW));
    }
    chip.setId("choice-pair-" + at);
    chip.getStyleClass().addAll("small", "choice-chip");
    if (at == choices.at().get()) {
      chip.getStyleClass().add("choice-now");
    }
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setAccessibleText(
        WORDS.text(
            round ? "choice.chip.round" : "choice.chip.spoken",
            chosen
                .map(one -> spoken(one, duel))
                .orElseGet(
                    () -> WORDS.text("choice.open", level(duel.first()), level(duel.second())))));
    chip.setOnAction(event -> {
      choices.show(at);
      focus();
    });
    return chip;
  }

  private String level(int level) {
    return PairEditor.level(asked, asked.levels().get(level));
  }

  private String figure(int level) {
    return new Amount(asked.levelMeasure(), Units.KM_KG).tick(asked.levels().get(level));
  }

  private void focus() {
    first().requestFocus();
  }

  Node node() {
    return root;
  }

  Node first() {
    return buttons.getOrDefault(Preferred.FIRST, new ToggleButton());
  }
}
