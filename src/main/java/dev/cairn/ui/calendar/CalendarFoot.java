package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.CalendarCell.OfDay;
import dev.cairn.ui.calendar.CalendarCell.Part;
import dev.cairn.ui.calendar.CalendarCell.Total;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a chosen cell has to say beyond its figure: its marks, or the days it is the sum of. */
final class CalendarFoot extends VBox {
  private final Consumer<String> follow;

  CalendarFoot(Consumer<String> follow) {
    this.follow = follow;
    getStyleClass().add("calendar-foot");
    clear();
  }

  void clear() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  void show(CalendarModel model, CalendarRow row, CalendarCell cell) {
    clear();
    List<Node> lines = new ArrayList<>();
    switch (cell) {
      case OfDay day -> day.marks().forEach(mark -> lines.add(line(mark)));
      case Total total -> {
        total.marks().forEach(mark -> lines.add(line(mark)));
        if (!row.whole()) {
          lines.add(sum(model, row, total));
        }
      }
      case CalendarCell.Head _, CalendarCell.Outside _ -> {}
    }
    getChildren().setAll(lines);
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  private static Node line(Mark mark) {
    FontIcon icon = CellView.sign(mark.kind());
    Label sentence = new Label(mark.sentence());
    Wrapping.of(sentence);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox line = new HBox(icon, sentence);
    line.getStyleClass().add("foot-line");
    return line;
  }

  private Node sum(CalendarModel model, CalendarRow row, Total total) {
    FlowPane line = new FlowPane();
    line.getStyleClass().add("foot-sum");
    String span = Dates.withDay(row.start()) + " – " + Dates.withDay(row.end());
    line.getChildren().add(new Label(span + ": "));
    String sign = "";
    for (Part part : total.parts()) {
      if (!sign.isEmpty()) {
        line.getChildren().add(new Label(sign));
      }
      line.getChildren().add(link(part.label() + " " + part.figure(), part.place()));
      sign = "+";
    }
    String rounded =
        model.figures().rounded() ? " (" + CellWords.WORDS.text("foot.rounded") + ")" : "";
    String unit = model.figures().units().distance();
    line.getChildren().add(new Label("= " + total.figure() + " " + unit + rounded + "  ·  "));
    line.getChildren().add(new Label(CellWords.WORDS.text("foot.weeks")));
    model
        .weeksIn(row)
        .forEach((number, figure) ->
            line.getChildren()
                .add(
                    link(
                        CellWords.WORDS.text("head.week", Integer.toString(number)) + " " + figure,
                        "week/" + number + "/total")));
    return line;
  }

  private Hyperlink link(String text, String place) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(event -> follow.accept(place));
    return link;
  }
}
