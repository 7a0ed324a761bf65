package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A field as it is typed: its name, what it is for, where its value is from, what is wrong. */
final class FieldEditor {
  private static final Words WORDS = Words.of(FieldEditor.class);
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double MINUTES_WIDTH = 52;

  private final EditModel model;
  private final Field field;
  private final VBox root = new VBox(3);
  private final Label name = new Label();
  private final Label back = new Label();
  private final Label problem = new Label();
  private final Region control;
  private boolean following;

  FieldEditor(EditModel model, Field field, String origin) {
    this.model = model;
    this.field = field;
    this.control = control();
    String label = WORDS.text("field." + field.path());
    String help = WORDS.text("help." + field.path());
    root.getStyleClass().add("field");
    name.setText(field.required() ? WORDS.text("field.required", label) : label);
    name.getStyleClass().addAll("form-label", "field-name");
    name.setLabelFor(control);
    control.setId("field-" + field.name().toLowerCase(Locale.ROOT));
    control.setAccessibleHelp(help);
    control.setAccessibleText(label);
    problem.getStyleClass().add("field-problem");
    for (Label line : List.of(back, problem)) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      line.managedProperty().bind(line.textProperty().isNotEmpty());
    }
    back.getStyleClass().add("field-back");
    root.getChildren().addAll(name, control, problem, back, Card.quiet(help));
    if (!origin.isEmpty()) {
      Label from = Card.quiet(origin);
      from.getStyleClass().add("field-origin");
      root.getChildren().add(from);
    }
  }

  Node node() {
    return root;
  }

  Field field() {
    return field;
  }

  void focus() {
    if (control instanceof Control one) {
      one.requestFocus();
    } else {
      control.getChildrenUnmodifiable().stream()
          .filter(Node::isFocusTraversable)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  /** What the reader says now; a field nobody touched yet only says it quietly. */
  void tell(Draft.Read read) {
    String wrong = read.problems().get(field);
    String said = model.draft().loud(field) ? Objects.requireNonNullElse(wrong, "") : "";
    boolean loud = !said.isEmpty();
    problem.setText(said);
    control.pseudoClassStateChanged(WRONG, loud);
    String warning = read.warnings().get(field);
    back.setText(warning == null ? wrong == null ? readBack() : "" : warning);
    control.setAccessibleText(
        loud
            ? WORDS.text("field.spoken-wrong", WORDS.text("field." + field.path()), said)
            : WORDS.text("field." + field.path()));
  }

  /** What was understood, where that is not plain from what was typed. */
  private String readBack() {
    String text = model.draft().text(field);
    return text.isBlank() || field.entry() != Field.Entry.DATE ? "" : FactWords.date(text.strip());
  }

  private Region control() {
    return switch (field.entry()) {
      case TEXT, NUMBER, DATE, TIME, LIST -> text();
      case WORD, FLAG -> choice(field.choices());
      case DAY -> choice(days());
      case DAYS -> ticks();
      case MINUTES -> minutes();
      case RACES ->
          new RowsEditor(
              "race", List.of("date", "distance", "priority"), value(), this::type, this::follow);
      case INJURIES ->
          new RowsEditor(
              "injury",
              List.of("site", "months", "cleared", "pain"),
              value(),
              this::type,
              this::follow);
    };
  }

  private String value() {
    return model.draft().text(field);
  }

  private void type(String text) {
    following = true;
    model.type(field, text);
    following = false;
  }

  /** Hears values that were not typed here. */
  private void follow(Consumer<String> show) {
    model
        .draft()
        .value(field)
        .subscribe(now -> {
          if (!following) {
            show.accept(now);
          }
        });
  }

  private static List<String> days() {
    List<String> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.add(Typed.word(day));
    }
    return days;
  }

  private Region text() {
    TextField text = new TextField(value());
    String prompt = "prompt." + field.path();
    text.setPromptText(WORDS.has(prompt) ? WORDS.text(prompt) : "");
    text.textProperty().subscribe(now -> type(now == null ? "" : now));
    follow(text::setText);
    return text;
  }

  private Region choice(List<String> words) {
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().add("");
    choice.getItems().addAll(words);
    choice.setConverter(new Shown());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setValue(value());
    choice.valueProperty().subscribe(now -> type(now == null ? "" : now));
    follow(choice::setValue);
    return choice;
  }

  private final class Shown extends StringConverter<String> {
    @Override
    public String toString(@Nullable String word) {
      if (word == null || word.isEmpty()) {
        return WORDS.text("choice.none");
      }
      return FactWords.weekday(word)
          .map(Dates::spoken)
          .orElseGet(() -> FactWords.word(field, word));
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }

  private Region ticks() {
    FlowPane row = new FlowPane(4, 4);
    List<ToggleButton> buttons = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      ToggleButton button = new ToggleButton(Dates.brief(day));
      button.setAccessibleText(Dates.spoken(day));
      button.getStyleClass().addAll("small", "day-tick");
      button.setUserData(Typed.word(day));
      button.setOnAction(event -> type(chosen(buttons)));
      buttons.add(button);
    }
    row.getChildren().addAll(buttons);
    follow(now -> {
      List<String> days = List.of(now.toUpperCase(Locale.ROOT).split("[,\\s]+"));
      buttons.forEach(button -> button.setSelected(days.contains(button.getUserData())));
    });
    return row;
  }

  private static String chosen(List<ToggleButton> buttons) {
    StringJoiner days = new StringJoiner(", ");
    buttons.stream()
        .filter(ToggleButton::isSelected)
        .forEach(button -> days.add((String) button.getUserData()));
    return days.toString();
  }

  private Region minutes() {
    FlowPane row = new FlowPane(6, 4);
    Map<String, TextField> fields = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      TextField text = new TextField();
      text.setPrefWidth(MINUTES_WIDTH);
      text.setAccessibleText(WORDS.text("minutes.spoken", Dates.spoken(day)));
      text.textProperty()
          .subscribe(now -> {
            if (!following) {
              type(typed(fields));
            }
          });
      fields.put(Typed.word(day), text);
      Label label = new Label(Dates.brief(day));
      label.getStyleClass().add("quiet");
      row.getChildren().add(new VBox(1, label, text));
    }
    follow(now -> spread(now, fields));
    return row;
  }

  private void spread(String now, Map<String, TextField> fields) {
    following = true;
    fields.values().forEach(text -> text.setText(""));
    for (String one : now.split(",")) {
      String[] parts = one.strip().split("\\s+", 2);
      TextField text = fields.get(parts[0]);
      if (text != null && parts.length > 1) {
        text.setText(parts[1]);
      }
    }
    following = false;
  }

  private static String typed(Map<String, TextField> fields) {
    StringJoiner all = new StringJoiner(", ");
    for (DayOfWeek day : DayOfWeek.values()) {
      TextField text = fields.get(Typed.word(day));
      String minutes = text == null || text.getText() == null ? "" : text.getText().strip();
      if (!minutes.isEmpty()) {
        all.add(Typed.word(day) + " " + minutes);
      }
    }
    return all.toString();
  }
}
