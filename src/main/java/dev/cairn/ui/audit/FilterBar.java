package dev.cairn.ui.audit;

import dev.cairn.ui.control.Worded;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which entries are listed, how many of all, and where they can be taken. */
final class FilterBar {
  private static final Words WORDS = Words.of(FilterBar.class);

  /** Round the letters of a field. */
  private static final double ROOM = 14;

  private final AuditModel model;
  private final FlowPane root = new FlowPane(6, 6);
  private final TextField text = new TextField();
  private final ComboBox<Choice<Optional<EntryType>>> type;
  private final ComboBox<Choice<String>> actor;
  private final ComboBox<Choice<Span.Usual>> span;
  private final ComboBox<Choice<Optional<Origin>>> origin;
  private final TextField first = day("filter.first");
  private final TextField last = day("filter.last");
  private final HBox between = new HBox(4, first, last);
  private final Label count = new Label();
  private final PauseTransition rest = new PauseTransition(javafx.util.Duration.millis(150));
  private boolean filling;

  private record Choice<T>(T value, String word) {}

  /**
   * @param export takes what is listed elsewhere
   */
  FilterBar(AuditModel model, Consumer<Leave> export) {
    this.model = model;
    root.getStyleClass().add("ledger-filter");
    text.setId("ledger-text");
    text.setPromptText(WORDS.text("filter.prompt"));
    text.setAccessibleText(WORDS.text("filter.text"));
    text.setPrefWidth(ROOM + new Text(text.getPromptText()).getLayoutBounds().getWidth());
    rest.setOnFinished(event -> model.filter(model.filter().get().withText(text.getText())));
    text.textProperty().subscribe(now -> rest.playFromStart());
    text.setOnAction(event -> {
      rest.stop();
      model.filter(model.filter().get().withText(text.getText()));
    });
    List<Choice<Optional<EntryType>>> types = new ArrayList<>();
    types.add(new Choice<>(Optional.empty(), WORDS.text("filter.type.all")));
    for (EntryType one : EntryType.values()) {
      types.add(new Choice<>(Optional.of(one), WORDS.text("filter.type", one.word())));
    }
    type = box("ledger-type", types, one -> model.filter(model.filter().get().withType(one)));
    actor =
        box(
            "ledger-actor",
            List.of(new Choice<>("", WORDS.text("filter.actor.all"))),
            one -> model.filter(model.filter().get().withActor(one)));
    List<Choice<Span.Usual>> spans = new ArrayList<>();
    for (Span.Usual one : Span.Usual.values()) {
      spans.add(new Choice<>(one, one.word()));
    }
    span = box("ledger-span", spans, this::spanned);
    List<Choice<Optional<Origin>>> origins = new ArrayList<>();
    origins.add(new Choice<>(Optional.empty(), WORDS.text("filter.origin.all")));
    for (Origin one : Origin.values()) {
      origins.add(new Choice<>(Optional.of(one), WORDS.text("filter.origin", one.word())));
    }
    origin =
        box("ledger-origin", origins, one -> model.filter(model.filter().get().withOrigin(one)));
    between.setVisible(false);
    between.setManaged(false);
    count.getStyleClass().add("ledger-count");
    count.setId("ledger-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox listed = new HBox(6, count);
    listed.setAlignment(Pos.CENTER_LEFT);
    for (Leave leave : Leave.values()) {
      listed.getChildren().add(button(leave, export));
    }
    root.getChildren().addAll(text, type, actor, span, between, origin, listed);
    model.found().subscribe(this::show);
    model.filter().subscribe(this::follow);
    first.setOnAction(event -> typed());
    last.setOnAction(event -> typed());
    first.focusedProperty().subscribe(now -> typed());
    last.focusedProperty().subscribe(now -> typed());
  }

  Node node() {
    return root;
  }

  void focus() {
    text.requestFocus();
    text.selectAll();
  }

  /** Lists everything again. */
  void clear() {
    model.filter(Filter.NONE);
  }

  private void follow(Filter now) {
    if (now.equals(Filter.NONE)) {
      filling = true;
      text.clear();
      type.getSelectionModel().selectFirst();
      actor.getSelectionModel().selectFirst();
      span.getSelectionModel().selectFirst();
      origin.getSelectionModel().selectFirst();
      between.setVisible(false);
      between.setManaged(false);
      rest.stop();
      filling = false;
    }
  }

  private static Button button(Leave leave, Consumer<Leave> export) {
    Button button = new Button(leave.word());
    if (leave == Leave.JSONL) {
      button.setGraphic(new FontIcon(Feather.DOWNLOAD));
    }
    button.setId("ledger-" + leave.id());
    button.getStyleClass().add("small");
    button.setAccessibleText(WORDS.text("leave." + leave.id()));
    button.setTooltip(new javafx.scene.control.Tooltip(WORDS.text("leave." + leave.id())));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> export.accept(leave));
    return button;
  }

  private <T> ComboBox<Choice<T>> box(String id, List<Choice<T>> choices, Consumer<T> chosen) {
    ComboBox<Choice<T>> box = new ComboBox<>();
    box.setId(id);
    box.getStyleClass().add("ledger-choice");
    box.getItems().setAll(choices);
    box.getSelectionModel().selectFirst();
    box.setConverter(new Worded<>(Choice::word));
    box.setAccessibleText(choices.getFirst().word());
    box.setButtonCell(new Chosen<>());
    box.valueProperty()
        .subscribe(now -> {
          if (now != null && !filling) {
            chosen.accept(now.value());
          }
        });
    return box;
  }

  private static TextField day(String key) {
    TextField field = new TextField();
    field.setPromptText(WORDS.text("filter.day"));
    field.setAccessibleText(WORDS.text(key));
    field.setPrefColumnCount(8);
    return field;
  }

  private void spanned(Span.Usual usual) {
    boolean own = usual == Span.Usual.BETWEEN;
    between.setVisible(own);
    between.setManaged(own);
    if (own) {
      typed();
    } else {
      model.filter(model.filter().get().withSpan(usual.from(model.today())));
    }
  }

  private void typed() {
    if (between.isVisible()) {
      Optional<Span> typed = Span.between(first.getText(), last.getText());
      between.pseudoClassStateChanged(
          javafx.css.PseudoClass.getPseudoClass("odd"), typed.isEmpty());
      typed.ifPresent(one -> model.filter(model.filter().get().withSpan(one)));
    }
  }

  private void show(Archive.@Nullable Found found) {
    if (found == null) {
      count.setText("");
      return;
    }
    count.setText(WORDS.text("filter.count", found.numbers().length, found.all()));
    List<Choice<String>> people = new ArrayList<>();
    people.add(new Choice<>("", WORDS.text("filter.actor.all")));
    found.actors().stream()
        .sorted(Comparator.comparing(Archive.Person::name))
        .forEach(one ->
            people.add(
                new Choice<>(one.actor(), WORDS.text("filter.actor", EntryWords.program(one)))));
    if (!people.equals(actor.getItems())) {
      filling = true;
      Choice<String> before = actor.getValue();
      actor.getItems().setAll(people);
      actor.setValue(people.contains(before) ? before : people.getFirst());
      filling = false;
    }
  }

  /** What is chosen, cut where there is no room. */
  private static final class Chosen<T> extends ListCell<Choice<T>> {
    Chosen() {
      getStyleClass().add("may-elide");
    }

    @Override
    protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? null : choice.word());
      setAccessibleText(getText());
    }
  }
}
