package dev.cairn.ui.athletes;

import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Several things with a few parts each: injuries, races on the way. */
final class RowsEditor extends VBox {
  private static final Words WORDS = Words.of(RowsEditor.class);
  private static final List<String> SITES =
      List.of(
          "",
          "shin_splints",
          "itb_syndrome",
          "achilles",
          "plantar_fasciitis",
          "patellofemoral",
          "bone_stress",
          "hamstring",
          "other");
  private static final double NUMBER = 64;
  private static final double TEXT = 118;

  private final String what;
  private final List<String> parts;
  private final Consumer<String> typed;
  private final VBox rows = new VBox(6);
  private final List<List<Part>> values = new ArrayList<>();
  private boolean following;

  private interface Part {
    String text();
  }

  /**
   * An editor of rows.
   *
   * @param what the first part of the keys of its words
   * @param parts their last parts
   * @param typed hears all rows after each change
   * @param follow where values come from that were not typed here
   */
  RowsEditor(
      String what,
      List<String> parts,
      String now,
      Consumer<String> typed,
      Consumer<Consumer<String>> follow) {
    super(6);
    getStyleClass().add("rows-editor");
    this.what = what;
    this.parts = List.copyOf(parts);
    this.typed = typed;
    Button add = new Button(WORDS.text(what + ".add"), new FontIcon(Feather.PLUS));
    add.getStyleClass().add("small");
    add.setId(what + "-add");
    add.setOnAction(event -> {
      row("");
      tell();
    });
    getChildren().addAll(rows, add);
    follow.accept(this::show);
    if (!now.isEmpty() && values.isEmpty()) {
      show(now);
    }
  }

  private void show(String text) {
    following = true;
    rows.getChildren().clear();
    values.clear();
    for (String line : text.split(Typed.NEXT)) {
      if (!line.isBlank()) {
        row(line);
      }
    }
    following = false;
  }

  private void tell() {
    if (following) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (List<Part> row : values) {
      lines.add(String.join(Typed.PART, row.stream().map(Part::text).toList()));
    }
    typed.accept(String.join(Typed.NEXT, lines));
  }

  private void row(String line) {
    String[] texts = line.split(Typed.PART, -1);
    List<Part> row = new ArrayList<>();
    FlowPane fields = new FlowPane(6, 4);
    for (int i = 0; i < parts.size(); i++) {
      String text = i < texts.length ? texts[i] : "";
      fields.getChildren().add(part(parts.get(i), text, row));
    }
    Button away = new Button("", new FontIcon(Feather.X));
    away.getStyleClass().addAll("icon-button", "flat");
    away.setAccessibleText(WORDS.text(what + ".remove"));
    HBox.setHgrow(fields, Priority.ALWAYS);
    HBox box = new HBox(4, fields, away);
    box.getStyleClass().add("rows-row");
    away.setOnAction(event -> {
      rows.getChildren().remove(box);
      values.remove(row);
      tell();
    });
    values.add(row);
    rows.getChildren().add(box);
  }

  private Node part(String part, String text, List<Part> row) {
    Region control =
        switch (part) {
          case "site" -> choice(SITES, text, row);
          case "cleared" -> choice(List.of("", "true", "false"), text, row);
          case "priority" -> choice(List.of("", "A", "B", "C"), text, row);
          default -> field(part, text, row);
        };
    String name = WORDS.text(what + "." + part);
    control.setAccessibleText(name);
    Label label = new Label(name);
    label.getStyleClass().add("quiet");
    label.setLabelFor(control);
    return new VBox(1, label, control);
  }

  private Region field(String part, String text, List<Part> row) {
    TextField field = new TextField(text);
    field.setPrefWidth(part.equals("date") ? TEXT : NUMBER);
    row.add(() -> field.getText() == null ? "" : field.getText());
    field.textProperty().subscribe(now -> tell());
    return field;
  }

  private Region choice(List<String> words, String text, List<Part> row) {
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().setAll(words);
    if (!words.contains(text)) {
      choice.getItems().add(text);
    }
    choice.setConverter(new Shown());
    choice.setValue(text);
    row.add(() -> choice.getValue() == null ? "" : choice.getValue());
    choice.valueProperty().subscribe(now -> tell());
    return choice;
  }

  private static final class Shown extends StringConverter<String> {
    @Override
    public String toString(@Nullable String word) {
      if (word == null || word.isEmpty()) {
        return WORDS.text("choice.none");
      }
      String flag = "flag." + word;
      return WORDS.has(flag) ? WORDS.text(flag) : FactWords.site(word);
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }
}
