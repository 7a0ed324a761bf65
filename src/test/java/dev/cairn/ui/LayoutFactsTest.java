package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/** The check of layouts sees what it is for. */
class LayoutFactsTest {
  private static final String LONG = "The half-marathon template caps long runs at 18 km";

  @Test
  void aSoundLayoutIsLeftAlone() {
    assertThat(of(() -> new VBox(new Label(LONG), scrolled(new Label(LONG))))).isEmpty();
  }

  @Test
  void shortenedTextIsSeen() {
    assertThat(of(() -> new VBox(narrow(new Label(LONG)))))
        .singleElement()
        .asString()
        .startsWith("shortened");
  }

  @Test
  void textThatMayBeShortenedSpeaksTheWhole() {
    assertThat(
            of(() -> {
              Label label = narrow(new Label(LONG));
              label.getStyleClass().add("may-elide");
              label.setAccessibleText(LONG);
              return new VBox(label);
            }))
        .isEmpty();
    assertThat(
            of(() -> {
              Label label = narrow(new Label(LONG));
              label.getStyleClass().add("may-elide");
              return new VBox(label);
            }))
        .hasSize(1);
  }

  @Test
  void textThatIsCutOffIsSeen() {
    assertThat(
            of(() -> {
              Label label = new Label(LONG);
              label.setMinWidth(Label.USE_PREF_SIZE);
              Pane pane = new Pane(label);
              pane.setMaxWidth(60);
              pane.setClip(new Rectangle(60, 20));
              return new VBox(pane);
            }))
        .singleElement()
        .asString()
        .startsWith("cut off");
  }

  @Test
  void textOnTextIsSeen() {
    assertThat(of(() -> new Pane(new Label("55.0"), new Label("18.0"))))
        .singleElement()
        .asString()
        .startsWith("one on the other");
  }

  @Test
  void aToastOverWhatIsNextIsSeen() {
    assertThat(
            of(() -> {
              Pane bar = new Pane(new Label("Approve"));
              bar.getStyleClass().add("verdict-bar");
              Pane toast = new Pane(new Label("Approved Alex."));
              toast.getStyleClass().addAll("toast", "may-cover");
              return new Pane(bar, toast);
            }))
        .singleElement()
        .asString()
        .startsWith("under the toast");
  }

  @Test
  void greyOnGreyIsSeen() {
    assertThat(
            of(() -> {
              Label label = new Label("55.0");
              label.setStyle("-fx-text-fill: #999999; -fx-background-color: white");
              return new VBox(label);
            }))
        .singleElement()
        .asString()
        .startsWith("contrast 2.8");
  }

  private static Label narrow(Label label) {
    label.setMaxWidth(60);
    return label;
  }

  private static ScrollPane scrolled(Label label) {
    label.setMinWidth(Label.USE_PREF_SIZE);
    ScrollPane pane = new ScrollPane(label);
    pane.setMaxWidth(80);
    return pane;
  }

  private static List<String> of(Supplier<Parent> content) {
    Screen screen = Screen.show(content::get, 500, 200, false);
    List<String> complaints = Screen.on(() -> LayoutFacts.complaints(screen.stage().getScene()));
    screen.close();
    return complaints;
  }
}
