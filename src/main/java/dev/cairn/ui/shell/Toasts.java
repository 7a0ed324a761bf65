package dev.cairn.ui.shell;

import atlantafx.base.theme.Styles;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Words;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what was just done, with a way back, for eight seconds. */
public final class Toasts extends StackPane {
  private static final Words WORDS = Words.of(Toasts.class);
  private static final Duration SHOWN = Duration.seconds(8);

  private final ShellModel model;
  private final PauseTransition end = new PauseTransition(SHOWN);

  Toasts(ShellModel model) {
    this.model = model;
    getStyleClass().add("toasts");
    setPickOnBounds(false);
    end.setOnFinished(event -> clear());
  }

  /** Says something that cannot be taken back. */
  public void say(String sentence) {
    show(sentence, null);
  }

  /** Says something that can. */
  public void say(String sentence, Runnable undo) {
    show(sentence, undo);
  }

  void clear() {
    end.stop();
    getChildren().clear();
  }

  /** As if the time were over. */
  void elapse() {
    end.jumpTo(SHOWN);
    clear();
  }

  private void show(String sentence, @Nullable Runnable undo) {
    Label said = Elided.of(new Label(sentence, new FontIcon(Feather.CHECK_CIRCLE)));
    Wrapping.of(said);
    said.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox toast = new HBox(said);
    toast.getStyleClass().addAll("toast", "may-cover", Styles.ELEVATED_2);
    toast.setAccessibleText(sentence);
    toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    if (undo != null) {
      toast.getChildren().add(button(undo));
    }
    toast.getChildren().add(new IconButton(Feather.X, WORDS.text("close"), this::clear));
    getChildren().setAll(toast);
    model.message().set(sentence);
    end.playFromStart();
  }

  private Button button(Runnable undo) {
    Button button = new Button(WORDS.text("undo"));
    button.getStyleClass().add("toast-undo");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      clear();
      undo.run();
    });
    return button;
  }
}
