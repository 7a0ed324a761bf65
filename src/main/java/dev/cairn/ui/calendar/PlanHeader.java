package dev.cairn.ui.calendar;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.prefs.Setting;
import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Above a plan: who it is for, what it is made from, its key decisions and warnings. */
public final class PlanHeader {
  private final Setting setting;
  private final LocalDate today;
  private final StringProperty place = new SimpleStringProperty("");
  private final Label name = new Label();
  private final HBox badges = new HBox();
  private final HBox actions = new HBox();
  private final FlowPane facts = new FlowPane();
  private final FlowPane keys = new FlowPane();
  private final NoteLine notes = new NoteLine(place::set);
  private final VBox root;
  private @Nullable StoredPlan plan;
  private @Nullable String version;
  private boolean dense;

  public PlanHeader(Setting setting, LocalDate today) {
    this.setting = setting;
    this.today = today;
    name.getStyleClass().add("plan-name");
    Elided.of(name);
    name.setMinWidth(0);
    badges.setMinWidth(Region.USE_PREF_SIZE);
    actions.setMinWidth(Region.USE_PREF_SIZE);
    badges.getStyleClass().add("plan-badges");
    actions.getStyleClass().add("plan-actions");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first = new HBox(name, badges, space, actions);
    first.getStyleClass().add("plan-title");
    facts.getStyleClass().add("plan-facts");
    keys.getStyleClass().add("plan-keys");
    root = new VBox(first, facts, keys, notes);
    root.getStyleClass().add("plan-header");
    Room.scarce(root).subscribe(this::fold);
    // Each key decision is a mark of its cell too.
    Room.tiny(root)
        .subscribe(tiny -> {
          keys.setVisible(!tiny);
          keys.setManaged(!tiny);
        });
    setting.units().subscribe(units -> draw());
  }

  public Node node() {
    return root;
  }

  /** The place that is chosen; a key decision or a warning sets it to its own. */
  public StringProperty place() {
    return place;
  }

  /** Buttons at the right end of the title. */
  public ObservableList<Node> actions() {
    return actions.getChildren();
  }

  public void show(StoredPlan shown) {
    show(shown, null);
  }

  /**
   * Shows a plan.
   *
   * @param numbered "v3"; null where nobody counts the athlete's plans
   */
  public void show(StoredPlan shown, @Nullable String numbered) {
    plan = shown;
    version = numbered;
    draw();
  }

  public void clear() {
    plan = null;
    draw();
  }

  private void fold(boolean scarce) {
    dense = scarce;
    root.getStyleClass().removeAll("dense");
    if (scarce) {
      root.getStyleClass().add("dense");
    }
    notes.fold(scarce);
    draw();
  }

  private void draw() {
    StoredPlan shown = plan;
    root.setVisible(shown != null);
    badges.getChildren().clear();
    facts.getChildren().clear();
    keys.getChildren().clear();
    if (shown == null) {
      return;
    }
    HeaderModel model = new HeaderModel(shown, setting.units().get(), today);
    name.setText(model.name());
    String numbered = version;
    badges
        .getChildren()
        .addAll(
            Badge.of(model.aim(), Tone.NEUTRAL),
            new Pill(numbered == null ? model.version() : numbered));
    model.shape().forEach(text -> facts.getChildren().add(label(text, "semibold")));
    facts.getChildren().add(label(String.join(" · ", model.facts()), "plan-fact"));
    if (!dense) {
      keys.getChildren().add(label(CellWords.WORDS.text("key"), "plan-keys-head"));
    }
    model.keys().forEach(key -> keys.getChildren().add(button(key)));
    notes.show(model.notes());
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Button button(KeyDecision key) {
    SourceIcon icon = SourceIcon.of(key.source());
    Button button = new Button(key.text(), icon.node());
    button.getStyleClass().addAll("flat", "key-decision");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(CellWords.WORDS.text("key.spoken", key.text(), icon.word()));
    button.setOnAction(event -> place.set(key.place()));
    return button;
  }
}
