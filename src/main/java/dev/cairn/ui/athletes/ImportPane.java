package dev.cairn.ui.athletes;

import dev.cairn.intake.Finding;
import dev.cairn.trail.FactChange;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Share;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.Incoming;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is in files that were dropped, with a choice for each; nothing is taken in before. */
final class ImportPane extends VBox {
  private static final Words WORDS = Words.of(ImportPane.class);
  private static final double SKELETON_ROW = 24;
  private static final int FIELDS = 3;

  /** Padding and scroll bar. */
  private static final double EDGES = 40;

  private final ImportModel model;
  private final Runnable close;
  private final StackPane counts = new StackPane();
  private final ListView<Integer> list = new ListView<>();
  private final Button take = new Button();
  private final ProgressBar bar = new ProgressBar();
  private final Label problem = Card.words("");
  private final VBox body = new VBox();
  private final List<Subscription> kept = new ArrayList<>();

  ImportPane(ImportModel model, Runnable close) {
    super(12);
    this.model = model;
    this.close = close;
    getStyleClass().add("pane-content");
    setId("import-pane");
    list.setCellFactory(view -> new Row());
    list.getStyleClass().add("import-list");
    list.setAccessibleText(WORDS.text("import.list"));
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox.setVgrow(list, Priority.ALWAYS);
    problem.getStyleClass().add("form-problem");
    bar.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(counts, body, Card.quiet(WORDS.text("import.after")), bar, problem, end());
    kept.add(model.rows().subscribe(now -> show()));
    kept.add(model.reading().subscribe(now -> show()));
    kept.add(model.problem().subscribe(problem::setText));
    kept.add(model.taking().subscribe(now -> show()));
    kept.add(model.progress().subscribe(now -> progress()));
  }

  void close() {
    kept.forEach(Subscription::unsubscribe);
    kept.clear();
  }

  private void progress() {
    bar.setProgress(
        model.wanted().isEmpty() ? 0 : (double) model.progress().get() / model.wanted().size());
  }

  private Node end() {
    take.getStyleClass().add("success");
    take.setId("import-take");
    take.setGraphic(new FontIcon(Feather.CHECK));
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(event -> model.take());
    Button away = new Button(WORDS.text("import.cancel"));
    away.getStyleClass().add("flat");
    away.setId("import-cancel");
    away.setMinWidth(Region.USE_PREF_SIZE);
    away.setOnAction(event -> {
      if (model.taking().get()) {
        model.cancel();
      } else {
        close.run();
      }
    });
    Label undo = new Label(WORDS.text("import.undo"), new FontIcon(Feather.CORNER_UP_LEFT));
    undo.getStyleClass().add("quiet");
    undo.setWrapText(true);
    HBox row = new HBox(8, take, away);
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(8, undo, row);
  }

  private void show() {
    boolean busy = model.taking().get();
    bar.setVisible(busy);
    bar.setManaged(busy);
    counts
        .getChildren()
        .setAll(
            new Share(6)
                .part(1, count("new", model.count(Incoming.Kind.NEW), Feather.PLUS))
                .part(1, count("changed", model.count(Incoming.Kind.CHANGED), Feather.EDIT_2))
                .part(1, count("duplicate", model.count(Incoming.Kind.DUPLICATE), Feather.COPY))
                .part(1, count("warning", model.doubtful(), Feather.ALERT_TRIANGLE))
                .part(
                    1,
                    count("unreadable", model.count(Incoming.Kind.UNREADABLE), Feather.X_CIRCLE)));
    if (model.reading().get()) {
      body.getChildren().setAll(new Skeleton(5, SKELETON_ROW));
    } else {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < model.rows().get().size(); i++) {
        places.add(i);
      }
      if (list.getItems().equals(places)) {
        list.refresh();
      } else {
        list.getItems().setAll(places);
      }
      body.getChildren().setAll(list);
    }
    int wanted = model.wanted().size();
    take.setText(WORDS.text("import.take", wanted));
    take.setDisable(wanted == 0 || busy);
  }

  private static Node count(String key, long number, Feather icon) {
    Label figure = new Label(Long.toString(number), new FontIcon(icon));
    figure.getStyleClass().addAll("count-figure", "count-" + key);
    Label words = Card.quiet(WORDS.text("import." + key));
    words.setMinWidth(0);
    VBox box = new VBox(figure, words);
    box.getStyleClass().add("count-box");
    return box;
  }

  private final class Row extends ListCell<Integer> {
    Row() {
      setPrefWidth(0);
      getStyleClass().add("import-cell");
    }

    /** As high as its words need in the width there is. */
    @Override
    protected double computePrefHeight(double width) {
      Node content = getGraphic();
      double room = list.getWidth() - EDGES;
      return content == null || room <= 0
          ? super.computePrefHeight(width)
          : content.prefHeight(room) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void updateItem(@Nullable Integer at, boolean empty) {
      super.updateItem(at, empty);
      setText(null);
      if (empty || at == null || at >= model.rows().get().size()) {
        setGraphic(null);
        return;
      }
      ImportModel.Row row = model.rows().get().get(at);
      Incoming in = row.incoming();
      CheckBox wanted = new CheckBox();
      wanted.setSelected(row.wanted());
      wanted.setDisable(!in.possible());
      wanted.setAccessibleText(WORDS.text("import.wanted", in.name()));
      wanted.setOnAction(event -> model.turn(at));
      Label name = new Label(in.name().isEmpty() ? in.source() : in.name(), icon(in));
      name.getStyleClass().add("semibold");
      name.setMinWidth(0);
      Label source = new Label(in.source());
      source.getStyleClass().addAll("mono", "import-source");
      source.setMinWidth(0);
      VBox words = new VBox(1, name, source, Card.quiet(what(in)));
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      setGraphic(new HBox(8, wanted, words));
      setAccessibleText(
          WORDS.text("import.spoken", in.name(), WORDS.text("kind." + in.kind().word()), what(in)));
    }

    private FontIcon icon(Incoming in) {
      Feather icon =
          switch (in.kind()) {
            case NEW -> in.doubtful() ? Feather.ALERT_TRIANGLE : Feather.PLUS;
            case CHANGED -> in.doubtful() ? Feather.ALERT_TRIANGLE : Feather.EDIT_2;
            case DUPLICATE -> Feather.COPY;
            case TWICE -> Feather.ALERT_TRIANGLE;
            case UNREADABLE -> Feather.X_CIRCLE;
          };
      return new FontIcon(icon);
    }

    private String what(Incoming in) {
      if (!in.findings().isEmpty()) {
        Finding first = in.findings().getFirst();
        int more = in.findings().size() - 1;
        return more == 0 ? first.text() : WORDS.text("import.more", first.text(), more);
      }
      if (in.kind() == Incoming.Kind.CHANGED) {
        return WORDS.text("import.fields", in.changes().size(), fields(in.changes()));
      }
      return WORDS.text("kind." + in.kind().word());
    }

    private String fields(List<FactChange> changes) {
      return String.join(
          ", ",
          changes.stream()
              .limit(FIELDS)
              .map(change ->
                  Field.of(change.field())
                      .map(field -> WORDS.text("field." + field.path()))
                      .orElse(change.field()))
              .toList());
    }
  }
}
