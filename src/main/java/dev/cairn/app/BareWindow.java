package dev.cairn.app;

import dev.cairn.ui.AfterFrame;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The floor of every start: a window with one word in it. */
final class BareWindow {
  private BareWindow() {}

  public static void main(String[] args) {
    Quiet.logs();
    Platform.startup(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(new Label("Cairn")), 1440, 900));
      stage.show();
      AfterFrame.of(stage.getScene(), () -> Painted.whenThrough(Tell::outlined));
      Painted.when(() -> true, Tell::painted);
    });
  }
}
