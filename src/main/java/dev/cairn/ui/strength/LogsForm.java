package dev.cairn.ui.strength;

import dev.cairn.intake.Finding;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.IncomingLog;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is in logs of lifters, before they are taken in. */
final class LogsForm extends Form {
  private static final Words WORDS = Words.of(LogsForm.class);
  private static final double SKELETON_ROW = 20;
  private static final double HIGHEST = 240;
  private static final int FINDINGS = 4;

  private final LogsModel model;
  private final VBox rows = new VBox(10);
  private final Segments<LoadUnit> units;

  LogsForm(LogsModel model, Runnable close) {
    super(WORDS.text("logs.title"), WORDS.text("logs.take", 0), "accent", close);
    this.model = model;
    ObjectProperty<LoadUnit> chosen = new SimpleObjectProperty<>();
    this.units =
        new Segments<>(
            List.of(LoadUnit.KILOGRAM, LoadUnit.POUND),
            LoadUnit::symbol,
            unit -> WORDS.text("logs.unit-spoken", unit.symbol()),
            chosen);
    units.setId("logs-unit");
    keep(chosen.subscribe((before, now) -> model.tell(now)));
    Label unit = Card.quiet(WORDS.text("logs.unit"));
    HBox line = new HBox(10, units, unit);
    line.setAlignment(Pos.CENTER_LEFT);
    rows.setId("logs-found");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.minHeightProperty().bind(Bindings.min(HIGHEST, rows.heightProperty().add(2)));
    scroll.setMaxHeight(HIGHEST);
    add(scroll, line);
    end(WORDS.text("logs.after"));
    keep(model.found().subscribe(now -> show()));
    keep(model.reading().subscribe(now -> show()));
    keep(model.taking().subscribe(now -> show()));
    keep(model.problem().subscribe(this::missing));
  }

  @Override
  public Node first() {
    return act();
  }

  @Override
  protected void submit() {
    model.take();
  }

  private void show() {
    boolean reads = model.reading().get();
    int count = model.readable().size();
    act().setText(WORDS.text("logs.take", count));
    act().setDisable(reads || model.taking().get() || count == 0);
    units.setDisable(model.taking().get());
    rows.getChildren()
        .setAll(
            reads
                ? List.of(new Skeleton(2, SKELETON_ROW))
                : model.found().get().stream().map(LogsForm::row).toList());
  }

  private static Node row(IncomingLog log) {
    VBox row = new VBox(2);
    Label name = new Label(log.source());
    name.getStyleClass().add("semibold");
    row.getChildren().add(name);
    switch (log.reading()) {
      case LogFile file -> {
        String id = file.log().lifter().id();
        name.setGraphic(new FontIcon(log.known() ? Feather.EDIT_2 : Feather.PLUS));
        row.getChildren()
            .addAll(
                Card.words(WORDS.text(log.known() ? "logs.known" : "logs.new", id)),
                Card.words(file.tally().sentence()));
        tell(row, file.findings());
      }
      case Refused refused -> {
        name.setGraphic(new FontIcon(Feather.X_CIRCLE));
        tell(row, refused.findings());
      }
    }
    return row;
  }

  private static void tell(VBox row, List<Finding> findings) {
    for (Finding finding : findings.subList(0, Math.min(FINDINGS, findings.size()))) {
      row.getChildren().add(Card.quiet(finding.text()));
    }
    if (findings.size() > FINDINGS) {
      row.getChildren().add(Card.quiet(WORDS.text("logs.more", findings.size() - FINDINGS)));
    }
  }
}
