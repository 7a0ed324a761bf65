package dev.cairn.ui.modify;

import dev.cairn.review.edit.Draft;
import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Wrapped;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A plan being changed: the weeks at the left, what is said of them at the right. */
public final class ModifyPane {
  private static final Words WORDS = Words.of(ModifyPane.class);
  private static final double CHECK = 426;
  private static final double CHECK_NARROW = 372;
  private static final double NARROW_BELOW = 1300;
  private static final double TIGHT_BELOW = 860;
  private static final double UNDER = 322;
  private static final double UNDER_SHARE = 0.42;

  /** What leads out of the pane. */
  public interface Deeds {
    /** Saves what the model says, if it says anything. */
    void save();

    /** The plan as it was, and what was not saved is gone. */
    void leave();
  }

  private final ModifyModel model;
  private final Deeds deeds;
  private final ModifyHeader header;
  private final WeekGrid grid;
  private final CheckPane check;
  private final StackPane formPlace = new StackPane();
  private final VBox left;
  private final BorderPane columns = new BorderPane();
  private final BorderPane root = new BorderPane();
  private final ColumnTabs tabs;
  private final ModifyKeys keys;
  private boolean tight;
  private int alone;
  private boolean asking;

  public ModifyPane(ModifyModel model, Setting setting, Deeds deeds) {
    this.model = model;
    this.deeds = deeds;
    this.header = new ModifyHeader(model, this::leave, this::away);
    this.grid = new WeekGrid(model, setting);
    this.check = new CheckPane(model, setting, deeds::save, this::leave);
    VBox below =
        new VBox(new BeforeAfter(model, setting).node(), new FixBar(model, setting).node(), hint());
    below.getStyleClass().add("modify-below");
    ScrollPane under = new ScrollPane(below);
    under.setFitToWidth(true);
    under.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    under.getStyleClass().addAll("modify-scroll", "modify-under");
    VBox.setVgrow(grid.node(), Priority.ALWAYS);
    this.left = new VBox(header.node(), resumed(), formPlace, grid.node(), under);
    left.getStyleClass().add("modify-left");
    left.setMinSize(0, 0);
    left.heightProperty()
        .subscribe(high -> {
          double wanted = Math.min(UNDER, high.doubleValue() * UNDER_SHARE);
          under.setPrefHeight(wanted);
          under.setMinHeight(wanted);
        });
    this.tabs =
        new ColumnTabs(List.of(WORDS.text("tab.week"), WORDS.text("tab.check")), 0, this::alone);
    this.keys =
        new ModifyKeys(model, this::typeLength, this::away, this::ask, deeds::save, this::leave);
    root.getStyleClass().add("modify");
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
    close();
    lay();
    model.draft().subscribe(this::show);
    model.failure().subscribe(this::fail);
  }

  /** What was taken up from another time, and the way to begin anew. */
  private Node resumed() {
    Label words = new Wrapped("");
    words.textProperty().bind(model.resumed());
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button over = new Button(WORDS.text("resumed.over"));
    over.setId("modify-over");
    over.getStyleClass().add("small");
    over.setMinWidth(Region.USE_PREF_SIZE);
    over.setOnAction(event -> {
      model.startOver();
      focus();
    });
    HBox bar = new HBox(8, new FontIcon(Feather.CLOCK), words, over);
    bar.setId("modify-resumed");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("resumed-bar");
    bar.visibleProperty().bind(model.resumed().isNotEmpty());
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private void show(@Nullable Draft now) {
    asking = false;
    if (now != null) {
      root.setCenter(columns);
    }
  }

  private void fail(@Nullable Failure reason) {
    if (reason != null) {
      Button back = new Button(WORDS.text("failed.back"));
      back.setOnAction(event -> deeds.leave());
      root.setCenter(new StackPane(new ErrorCard(WORDS.text("failed"), reason, back)));
    }
  }

  private void fold(double width) {
    boolean now = width > 0 && width < TIGHT_BELOW;
    double wide = width < NARROW_BELOW ? CHECK_NARROW : CHECK;
    ((Region) check.node()).setPrefWidth(wide);
    if (now != tight) {
      tight = now;
      lay();
    }
  }

  private void alone(int which) {
    alone = which;
    lay();
  }

  private void lay() {
    columns.setCenter(null);
    columns.setRight(null);
    columns.setTop(tight ? tabs : null);
    if (tight) {
      columns.setCenter(alone == 0 ? left : check.node());
    } else {
      columns.setCenter(left);
      columns.setRight(check.node());
    }
  }

  private static Node hint() {
    FlowPane line =
        new FlowPane(
            5,
            3,
            quiet("hint.arrows"),
            new KeyCap("Alt"),
            quiet("hint.move"),
            new KeyCap("+"),
            new KeyCap("\u2212"),
            quiet("hint.length"),
            new KeyCap("Del"),
            quiet("hint.rest"));
    line.setRowValignment(VPos.CENTER);
    line.getStyleClass().add("modify-hint");
    return line;
  }

  private static Label quiet(String key) {
    Label label = new Label(WORDS.text(key));
    label.getStyleClass().add("quiet");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private void typeLength() {
    grid.typeLength();
  }

  private void ask() {
    model.saying().asking().set(!model.saying().asking().get());
    if (model.saying().asking().get()) {
      alone(1);
      tabs.mark(1);
      check.question().requestFocus();
    }
  }

  private void away() {
    Draft draft = model.draft().get();
    LocalDate at = model.cursor().get();
    if (draft != null && at != null) {
      AwayForm form = new AwayForm(model, draft, at, this::close);
      open(form.node(), form.first());
    }
  }

  private void open(Node form, Node first) {
    formPlace.getChildren().setAll(form);
    formPlace.setVisible(true);
    formPlace.setManaged(true);
    alone = 0;
    tabs.mark(0);
    lay();
    first.requestFocus();
  }

  private void close() {
    formPlace.getChildren().clear();
    formPlace.setVisible(false);
    formPlace.setManaged(false);
    asking = false;
    grid.target().requestFocus();
  }

  /** A run in hand goes back; else what was changed is asked for before it is lost. */
  public void leave() {
    if (model.held().get() != null) {
      grid.letGo();
      model.release();
    } else if (!formPlace.getChildren().isEmpty()) {
      close();
    } else if (model.changed() && !asking) {
      open(question(), grid.target());
      asking = true;
    } else {
      deeds.leave();
    }
  }

  private Node question() {
    Label words = new Label(WORDS.text("leave.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button stay = new Button(WORDS.text("leave.stay"), new KeyCap("Esc"));
    stay.setId("modify-stay");
    stay.setMinWidth(Region.USE_PREF_SIZE);
    stay.setOnAction(event -> close());
    Button go =
        new BarButton(
            Feather.TRASH_2, WORDS.text("leave.go"), WORDS.text("leave.go.key"), deeds::leave);
    go.setId("modify-drop");
    HBox bar = new HBox(8, words, stay, go);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("leave-bar");
    return bar;
  }

  public Node node() {
    return root;
  }

  public void focus() {
    grid.target().requestFocus();
  }

  public List<Command> commands() {
    return keys.all(() -> asking, deeds::leave);
  }

  public List<Node> panes() {
    return List.of(header.node(), grid.node(), check.node());
  }
}
