package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ScreenTest {
  @Test
  void aClickReachesAButton() {
    Screen.start();
    Label said = new Label();
    Screen screen =
        Screen.show(
            () -> {
              Button button = new Button("Approve 18.0 111.1");
              button.setId("approve");
              button.setOnAction(event -> said.setText("approved"));
              Label bold = new Label("Semibold 600 18.0");
              bold.getStyleClass().add("semibold");
              Label mono = new Label("min(0.34 x 55.0)");
              mono.getStyleClass().add("mono");
              return new VBox(button, said, bold, mono);
            },
            1440,
            900,
            false);
    screen.click("#approve");
    assertThat(Screen.on(said::getText)).isEqualTo("approved");
    screen.picture(Path.of("target/screen.png"));
    screen.close();
  }
}
