package dev.cairn.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Screen;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class WrappedTest {
  private static final String ARABIC = "عبد الرحمن بن محمد الفاسي عبد الرحمن بن محمد الفاسي";

  @Test
  void lettersFromTheRightBreakBetweenWordsAndLoseNone() {
    Screen.start();
    Wrapped label = Screen.on(() -> new Wrapped("Name: Jonas → " + ARABIC));
    Screen screen = Screen.show(() -> new VBox(label), 140, 300, false);
    String shown = Screen.on(label::getText);
    assertThat(shown).contains("\n");
    assertThat(shown.replace('\n', ' ')).isEqualTo("Name: Jonas → " + ARABIC);
    double narrow = Screen.on(label::getHeight);
    Screen.on(() -> {
      screen.stage().setWidth(900);
      return true;
    });
    screen.settle();
    assertThat(Screen.on(label::getText)).doesNotContain("\n");
    assertThat(Screen.on(label::getHeight)).isLessThan(narrow);
    screen.close();
  }

  @Test
  void anotherTextTakesThePlaceOfTheBrokenOne() {
    Screen.start();
    Wrapped label = Screen.on(() -> new Wrapped(ARABIC));
    Screen screen = Screen.show(() -> new VBox(label), 140, 300, false);
    Screen.on(() -> {
      label.setText("plain words");
      return true;
    });
    screen.settle();
    assertThat(Screen.on(label::getText)).isEqualTo("plain words");
    assertThat(Screen.on(label::isWrapText)).isTrue();
    screen.close();
  }
}
