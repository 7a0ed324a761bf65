package dev.cairn.ui.why;

import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.UnknownPlace;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Why a number is what it is, beside the calendar it stands in. */
public final class WhyPane {
  private static final Words WORDS = Words.of(WhyPane.class);

  private static final double SMALL_WINDOW = 1366;
  private static final double NARROW = 320;
  private static final double USUAL = 374;

  private final Setting setting;
  private final Questions questions;
  private final History history = new History();
  private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
  private final FlowPane crumbs = new FlowPane();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox root = new VBox();
  private final IconButton copy;
  private final IconButton draw;

  private Consumer<String> jump = place -> {};
  private @Nullable PlanReasons reasons;
  private @Nullable WhyModel shown;
  private final WhyContent content;
  private boolean hidden;
  private @Nullable String jumping;

  public WhyPane(Setting setting, Door door, Asking asking) {
    this.setting = setting;
    this.questions = new Questions(door, asking);
    this.content =
        new WhyContent(questions, setting.folded(), this::open, line -> Reach.show(scroll, line));
    this.copy = new IconButton(Feather.COPY, WORDS.text("copy"), this::copy);
    this.draw = new IconButton(Feather.SHARE_2, WORDS.text("drawing"), this::draw);
    root.getStyleClass().add("why-pane");
    scroll.getStyleClass().addAll("why-scroll", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head(), scroll);
    root.sceneProperty().addListener((observed, before, scene) -> sized(scene));
    setting.units().addListener((observed, before, now) -> lay());
    lay();
  }

  private Node head() {
    Label name = new Label(WORDS.text("why"));
    name.getStyleClass().addAll("why-title", "semibold");
    name.setMinWidth(Label.USE_PREF_SIZE);
    crumbs.getStyleClass().add("why-crumbs");
    HBox.setHgrow(crumbs, Priority.ALWAYS);
    IconButton back = new IconButton(Feather.CHEVRON_LEFT, WORDS.text("back"), this::back);
    back.setId("why-back");
    back.disableProperty().bind(history.hasBack().not());
    IconButton forward =
        new IconButton(Feather.CHEVRON_RIGHT, WORDS.text("forward"), this::forward);
    forward.setId("why-forward");
    forward.disableProperty().bind(history.hasForward().not());
    copy.setId("why-copy");
    draw.setId("why-draw");
    HBox head = new HBox(name, crumbs, draw, copy, back, forward);
    head.getStyleClass().add("why-head");
    return head;
  }

  /** Narrower in a small window; whoever drags it wider may. */
  private void sized(@Nullable Scene scene) {
    root.prefWidthProperty().unbind();
    if (scene != null) {
      root.prefWidthProperty()
          .bind(
              scene
                  .widthProperty()
                  .map(width -> width.doubleValue() < SMALL_WINDOW ? NARROW : USUAL));
    }
  }

  public Node node() {
    return root;
  }

  /** Shows a place of a plan, or a decision by its id. */
  public void show(StoredPlan plan, String place) {
    PlanReasons now = reasons;
    if (now == null || !same(now.plan(), plan)) {
      history.clear();
      opened.set(false);
      reasons = new PlanReasons(plan);
    } else if (place.equals(jumping) || shown != null && place.equals(history.here())) {
      return;
    }
    history.visit(place);
    lay();
  }

  /** Whether it is the same content for the same athlete, be it read again. */
  private static boolean same(StoredPlan before, StoredPlan now) {
    return before.hash().equals(now.hash()) && before.athleteId().equals(now.athleteId());
  }

  /** Nothing is selected. */
  public void clear() {
    reasons = null;
    history.clear();
    opened.set(false);
    lay();
  }

  /** Decide first: only that reasons come after the verdict. */
  public void hideReasons(boolean hide) {
    if (hide != hidden) {
      hidden = hide;
      lay();
    }
  }

  /** Who hears which cell of the calendar a link leads to. */
  public void onJump(Consumer<String> place) {
    jump = place;
  }

  public void back() {
    went(history.back());
  }

  public void forward() {
    went(history.forward());
  }

  private void went(@Nullable String place) {
    if (place != null) {
      lay();
      told(place);
    }
  }

  /** Opens a decision, as a link does. */
  private void open(String decisionId) {
    history.visit(decisionId);
    lay();
    focus();
    told(decisionId);
  }

  /** The calendar goes along; what it answers while it does is not a new wish. */
  private void told(String place) {
    String cell = reasons == null ? null : reasons.cell(place);
    if (cell != null) {
      jumping = cell;
      try {
        jump.accept(cell);
      } finally {
        jumping = null;
      }
    }
  }

  /** Whether reasons of this plan were seen. */
  public ReadOnlyBooleanProperty opened() {
    return opened.getReadOnlyProperty();
  }

  /** Unfolds what would change the value and asks for it. */
  public void whatIf() {
    if (shown != null) {
      content.whatIf();
    }
  }

  /** The tree's current line, or whatever else there is to go on from. */
  public void focus() {
    if (shown != null) {
      content.focus();
    } else {
      scroll.requestFocus();
    }
  }

  private void lay() {
    questions.cancel();
    PlanReasons now = reasons;
    String place = history.here();
    shown = null;
    crumbs.getChildren().clear();
    if (hidden) {
      scroll.setContent(state(Feather.EYE_OFF, "hidden"));
    } else if (now == null || place == null) {
      scroll.setContent(state(Feather.HELP_CIRCLE, "empty"));
    } else {
      open(now, place);
    }
    copy.setDisable(shown == null);
    draw.setDisable(shown == null);
    scroll.setVvalue(0);
  }

  private void open(PlanReasons now, String place) {
    Figures figures = new Figures(setting.units().get(), now.plan().grid());
    try {
      WhyModel why = WhyModel.of(now, place, figures);
      content.show(new Questions.About(now.plan(), why, figures));
      shown = why;
      scroll.setContent(content);
      crumbs(why.crumbs());
      opened.set(true);
    } catch (UnknownPlace unknown) {
      Button whole = new Button(WORDS.text("lost.plan"));
      whole.setOnAction(event -> open("plan"));
      scroll.setContent(
          new EmptyState(
              Feather.MAP, WORDS.text("lost.title"), String.valueOf(unknown.getMessage()), whole));
    }
  }

  private static EmptyState state(Feather icon, String key) {
    return new EmptyState(icon, WORDS.text(key + ".title"), WORDS.text(key + ".sentence"));
  }

  private void crumbs(List<Crumb> way) {
    for (Crumb crumb : way) {
      String place = crumb.place();
      if (place == null) {
        Label last = new Label(crumb.text());
        last.getStyleClass().addAll("semibold", "why-here");
        crumbs.getChildren().add(last);
      } else {
        Hyperlink link = new Hyperlink(crumb.text());
        link.getStyleClass().addAll("in-text", "why-crumb");
        link.setAccessibleText(WORDS.text("link", crumb.text()));
        link.setOnAction(event -> open(place));
        Label next = new Label("›");
        next.getStyleClass().add("why-next");
        crumbs.getChildren().add(new HBox(4, link, next));
      }
    }
  }

  /** The reasons as text. */
  public String text() {
    return shown == null ? "" : WhyWords.of(shown);
  }

  private void copy() {
    ClipboardContent clip = new ClipboardContent();
    clip.putString(text());
    Clipboard.getSystemClipboard().setContent(clip);
    copy.named(WORDS.text("copied"));
    copy.show(Feather.CHECK);
  }

  private void draw() {
    if (shown != null) {
      Scene scene = draw.getScene();
      TreeDrawing.popOver(shown, scene.getWidth(), scene.getHeight()).show(draw);
    }
  }
}
