package dev.cairn.ui.athletes;

import dev.cairn.action.athlete.AthletePast.Version;
import dev.cairn.action.athlete.ChangeGroup;
import dev.cairn.trail.FactChange;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside an athlete: the groups he is in, and how his file came to be as it is. */
final class PastPane extends VBox {
  private static final Words WORDS = Words.of(PastPane.class);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int SHOWN = 12;
  private static final int CHANGES = 6;

  private final AthletesModel model;
  private final FactWords words;

  PastPane(AthletesModel model, PersonCase now, Figures figures, ZoneId zone) {
    super(14);
    this.model = model;
    this.words = new FactWords(figures);
    getStyleClass().add("pane-content");
    getChildren().addAll(groups(now), past(now, zone));
  }

  private Node groups(PersonCase now) {
    VBox box = new VBox(6);
    List<String> ids = model.marked().size() > 1 ? model.marked() : List.of(now.person().id());
    String sub = ids.size() > 1 ? WORDS.text("groups.of-chosen", ids.size()) : "";
    List<String> all = List.copyOf(model.groups().keySet());
    if (!all.isEmpty()) {
      box.getChildren().add(known(now, all, ids));
    }
    TextField name = new TextField();
    name.setId("group-name");
    name.setPromptText(WORDS.text("groups.new"));
    name.setAccessibleText(WORDS.text("groups.new"));
    Button add = new Button(WORDS.text("groups.add"));
    add.setId("group-add");
    add.getStyleClass().add("small");
    add.setMinWidth(Region.USE_PREF_SIZE);
    Runnable join =
        () -> {
          String text = name.getText() == null ? "" : name.getText().strip();
          if (!text.isEmpty() && text.length() <= ChangeGroup.LONGEST) {
            model.group(text, ids, true);
          }
        };
    name.setOnAction(event -> join.run());
    add.setOnAction(event -> join.run());
    boolean writes = model.possible();
    name.setDisable(!writes);
    add.setDisable(!writes);
    HBox.setHgrow(name, Priority.ALWAYS);
    box.getChildren().add(new HBox(6, name, add));
    box.getChildren().add(Card.quiet(WORDS.text("groups.text")));
    box.getStyleClass().add("card-body");
    return Card.of(WORDS.text("groups.title"), sub, box);
  }

  /** A tick for each group the athlete is in. */
  private Node known(PersonCase now, List<String> all, List<String> ids) {
    CheckComboBox<String> ticks = new CheckComboBox<>();
    ticks.setId("groups");
    ticks.getItems().setAll(all);
    ticks.setTitle(WORDS.text("groups.in", now.person().groups().size()));
    ticks.setAccessibleText(WORDS.text("groups.title"));
    now.person().groups().forEach(ticks.getCheckModel()::check);
    ticks.setMaxWidth(Double.MAX_VALUE);
    ticks.setDisable(!model.possible());
    ticks
        .getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<String>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(name -> model.group(name, ids, true));
                    change.getRemoved().forEach(name -> model.group(name, ids, false));
                  }
                });
    return ticks;
  }

  private Node past(PersonCase now, ZoneId zone) {
    List<Version> versions = now.past().versions().reversed();
    VBox box = new VBox(10);
    box.getStyleClass().add("card-body");
    versions.stream().limit(SHOWN).forEach(one -> box.getChildren().add(version(one, now, zone)));
    String count = WORDS.text("past.count", versions.size());
    return Card.of(WORDS.text("past.title"), count, box);
  }

  private Node version(Version version, PersonCase now, ZoneId zone) {
    LocalDateTime time = LocalDateTime.ofInstant(version.time(), zone);
    String who = now.coaches().getOrDefault(version.actor(), WORDS.text("past.program"));
    Label head =
        new Label(
            WORDS.text(
                "past.head", Dates.withDay(time.toLocalDate()) + " " + CLOCK.format(time), who),
            new FontIcon(icon(version.kind())));
    head.getStyleClass().addAll("past-head", "semibold");
    head.setWrapText(true);
    List<Node> lines = new ArrayList<>();
    lines.add(head);
    String key = "past." + version.kind();
    lines.add(Card.quiet(WORDS.has(key) ? WORDS.text(key) : version.kind()));
    version.changes().stream()
        .limit(CHANGES)
        .forEach(change -> lines.add(Card.words(line(change))));
    int more = version.changes().size() - CHANGES;
    if (more > 0) {
      lines.add(Card.quiet(WORDS.text("past.more", more)));
    }
    VBox box = new VBox(2);
    box.getChildren().setAll(lines);
    return box;
  }

  private static Feather icon(String kind) {
    return switch (kind) {
      case "athlete.entered" -> Feather.EDIT_2;
      case "step.undone" -> Feather.CORNER_UP_LEFT;
      case "step.redone" -> Feather.CORNER_UP_RIGHT;
      default -> Feather.DOWNLOAD;
    };
  }

  /** "Stress: 2 → 4". */
  private String line(FactChange change) {
    Field field = Field.of(change.field()).orElse(null);
    String name = field == null ? change.field() : WORDS.text("field." + field.path());
    return WORDS.text(
        "past.change", name, value(field, change.before()), value(field, change.after()));
  }

  private String value(@Nullable Field field, @Nullable String json) {
    if (json == null) {
      return WORDS.text("fact.missing");
    }
    if (field == null || json.startsWith("{")) {
      return json;
    }
    return words.value(field, Typed.tree("{\"value\":" + json + "}").path("value"));
  }
}
