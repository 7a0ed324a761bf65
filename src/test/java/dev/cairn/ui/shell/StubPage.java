package dev.cairn.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A page with two panes that notes what was asked of it. */
final class StubPage implements Page {
  final List<String> heard = new ArrayList<>();
  final Button left = new Button("Left");
  final Button leftSecond = new Button("Left, second");
  final TextField note = new TextField();
  final SimpleIntegerProperty waiting = new SimpleIntegerProperty(13);
  private final String name;
  private final VBox first = new VBox(8, left, leftSecond);
  private final VBox second = new VBox(8, note);

  StubPage(String name) {
    this.name = name;
    note.setId("note");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Ikon icon() {
    return Feather.INBOX;
  }

  @Override
  public ObservableIntegerValue waiting() {
    return waiting;
  }

  @Override
  public ObservableStringValue subject() {
    return new SimpleStringProperty("Alex, 32");
  }

  @Override
  public Node root() {
    return new HBox(16, first, second);
  }

  @Override
  public List<Node> panes() {
    return List.of(first, second);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("review.approve", "Approve", "A", () -> heard.add("approve")),
        Command.of("review.back", "Back", "[", () -> heard.add("back")),
        Command.of("review.save", "Save", "Shortcut+Enter", () -> heard.add("save")),
        Command.of("review.leave", "Leave", "Esc", () -> heard.add("leave")),
        Command.of("review.never", "Never", "X", () -> heard.add("never")).when(() -> false));
  }

  @Override
  public List<Command> destinations() {
    List<Command> places = new ArrayList<>();
    for (int week = 1; week <= 12; week++) {
      String place = "Week " + week;
      places.add(Command.of(place, place, null, () -> heard.add(place)));
    }
    places.add(Command.of("tomas", "Tomás, 55", null, () -> heard.add("Tomás")));
    places.add(Command.of("sun", "Sunday 31 January", null, () -> heard.add("31 January")));
    return places;
  }
}
