package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Wrapped;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Somebody typed: every field with what it is for; saved with Ctrl+Enter, kept on Esc. */
final class AthleteForm {
  private static final Words WORDS = Words.of(AthleteForm.class);
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final double TWO_FROM = 620;
  private static final double GAP = 16;

  private final AthletesModel model;
  private final EditModel editing;
  private final VBox root = new VBox();
  private final Map<Field, FieldEditor> editors = new EnumMap<>(Field.class);
  private final List<FlowPane> grids = new ArrayList<>();
  private final Label problem = new Label();
  private final List<Subscription> kept = new ArrayList<>();

  AthleteForm(AthletesModel model, EditModel editing, @Nullable PersonCase known) {
    this.model = model;
    this.editing = editing;
    root.getStyleClass().add("athlete-form");
    VBox content = new VBox(14);
    content.getStyleClass().add("pane-content");
    FactRows rows = known == null ? null : new FactRows(known, new Figures(Units.KM_KG));
    for (Field.Section section : Field.Section.values()) {
      content.getChildren().add(section(section, rows));
    }
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head(), scroll, end());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    content.widthProperty().subscribe(width -> spread(width.doubleValue()));
    kept.add(editing.read().subscribe(this::tell));
    kept.add(editing.problem().subscribe(problem::setText));
  }

  private Node head() {
    Draft draft = editing.draft();
    Label title =
        new Wrapped(
            draft.isNew()
                ? WORDS.text("form.new")
                : WORDS.text("form.change", draft.text(Field.NAME)));
    title.getStyleClass().addAll("athlete-name", "semibold");
    VBox head = new VBox(4, title, Card.quiet(WORDS.text("form.text")));
    head.getStyleClass().add("athlete-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  private Node section(Field.Section section, @Nullable FactRows rows) {
    FlowPane grid = new FlowPane(GAP, 12);
    for (Field field : Field.values()) {
      boolean locked = field == Field.ID && !editing.draft().isNew();
      if (field.section() == section && !locked) {
        FieldEditor editor = new FieldEditor(editing, field, origin(field, rows));
        editors.put(field, editor);
        grid.getChildren().add(editor.node());
      }
    }
    grids.add(grid);
    grid.getStyleClass().add("card-body");
    String key = section.name().toLowerCase(Locale.ROOT);
    return Card.of(WORDS.text("section." + key), WORDS.text("section." + key + ".text"), grid);
  }

  /** Where the value that is there comes from, and how old it is. */
  private static String origin(Field field, @Nullable FactRows rows) {
    if (rows == null || field == Field.NAME) {
      return "";
    }
    return rows.of(field.section()).stream()
        .filter(row -> row.field().whole().equals(field.whole()) && !row.from().isEmpty())
        .findFirst()
        .map(row -> WORDS.text("form.origin", row.from(), row.age()))
        .orElse("");
  }

  /** Two columns where there is room. */
  private void spread(double width) {
    double inner = width - 2 * GAP - 28;
    double each = inner >= TWO_FROM ? Math.floor((inner - GAP) / 2) : inner;
    grids.forEach(grid -> {
      grid.setPrefWrapLength(inner);
      grid.getChildren().forEach(node -> ((Region) node).setPrefWidth(Math.max(0, each)));
    });
  }

  private Node end() {
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    Button save = new Button(WORDS.text("form.save"), new KeyCap(WORDS.text("form.save-key")));
    save.setContentDisplay(ContentDisplay.RIGHT);
    save.getStyleClass().add("success");
    save.setId("athlete-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> editing.save());
    kept.add(editing.saving().subscribe(save::setDisable));
    Button later = new Button(WORDS.text("form.later"), new KeyCap("Esc"));
    later.setContentDisplay(ContentDisplay.RIGHT);
    later.getStyleClass().add("flat");
    later.setMinWidth(Region.USE_PREF_SIZE);
    later.setOnAction(event -> model.close());
    Button discard = new Button(WORDS.text("form.discard"));
    discard.setId("athlete-discard");
    discard.getStyleClass().add("flat");
    discard.setMinWidth(Region.USE_PREF_SIZE);
    discard.setOnAction(event -> model.discard());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, discard, space, later, save);
    VBox end = new VBox(6, problem, row);
    end.getStyleClass().add("athlete-end");
    end.setMinHeight(Region.USE_PREF_SIZE);
    return end;
  }

  private void key(KeyEvent event) {
    if (SAVE.match(event)) {
      event.consume();
      editing.save();
    }
  }

  private void tell(Draft.Read read) {
    editors.values().forEach(editor -> editor.tell(read));
  }

  Node node() {
    return root;
  }

  EditModel editing() {
    return editing;
  }

  /** Where typing begins: what is wrong, or the first field. */
  void focus() {
    FieldEditor first = editors.get(Field.NAME);
    if (first != null) {
      first.focus();
    }
  }

  /** Goes to a field. */
  void focus(Field field) {
    FieldEditor editor = editors.get(field);
    if (editor != null) {
      editor.focus();
    }
  }

  /** Hears nothing any more. */
  void close() {
    kept.forEach(Subscription::unsubscribe);
    kept.clear();
  }
}
