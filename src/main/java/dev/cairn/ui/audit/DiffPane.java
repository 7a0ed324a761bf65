package dev.cairn.ui.audit;

import dev.cairn.trail.FirstDifference;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.compare.CompareModel;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.office.EntryCase;
import dev.cairn.ui.office.EntryCase.Version;
import dev.cairn.ui.office.PlanPair;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What differs between two plans of one athlete: by week, by decision, or in the raw lines. */
final class DiffPane {
  private static final Words WORDS = Words.of(DiffPane.class);
  private static final int MOST = 120;
  private static final int LONGEST = 400;
  private static final String MINUS = "−";

  private enum View {
    WEEKS,
    DECISIONS,
    RAW
  }

  private final AuditModel model;
  private final Setting setting;
  private final ComboBox<Version> was = box("diff-was", "diff.was");
  private final ComboBox<Version> is = box("diff-is", "diff.is");
  private final Label counts = Card.quiet("");
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.WEEKS);
  private final VBox body = new VBox(8);
  private final VBox root = new VBox();
  private boolean filling;

  DiffPane(AuditModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    root.getStyleClass().add("diff-pane");
    Label title = Card.title(WORDS.text("diff.title"));
    Segments<View> views =
        new Segments<>(
            List.of(View.values()),
            one -> WORDS.text("diff.view." + one.name().toLowerCase(Locale.ROOT)),
            one -> WORDS.text("diff.view." + one.name().toLowerCase(Locale.ROOT)),
            view);
    FlowPane head = new FlowPane(8, 4, title, was, new Label("→"), is, views, counts);
    head.setRowValignment(javafx.geometry.VPos.CENTER);
    head.getStyleClass().add("diff-head");
    body.getStyleClass().add("diff-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("pane-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head, scroll);
    was.valueProperty().subscribe(now -> chosen());
    is.valueProperty().subscribe(now -> chosen());
    model.open().subscribe(now -> fill(now));
    model.pair().subscribe(now -> show());
    model.noPair().subscribe(now -> show());
    view.subscribe(now -> show());
    setting.units().subscribe(now -> show());
  }

  Region node() {
    return root;
  }

  private static ComboBox<Version> box(String id, String key) {
    ComboBox<Version> box = new ComboBox<>();
    box.setId(id);
    box.getStyleClass().add("ledger-choice");
    box.setAccessibleText(WORDS.text(key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Version one) {
            return one == null ? "" : WORDS.text("diff.version", one.number());
          }

          @Override
          public @Nullable Version fromString(String text) {
            return null;
          }
        });
    return box;
  }

  private void fill(@Nullable EntryCase now) {
    filling = true;
    List<Version> versions = now == null ? List.of() : now.versions();
    was.getItems().setAll(versions);
    is.getItems().setAll(versions);
    PlanPair pair = model.pair().get();
    was.setValue(pair == null ? null : pair.was());
    is.setValue(pair == null ? null : pair.is());
    was.setDisable(versions.size() < 2);
    is.setDisable(versions.size() < 2);
    filling = false;
    show();
  }

  private void chosen() {
    Version first = was.getValue();
    Version second = is.getValue();
    if (!filling && first != null && second != null) {
      model.compare(first, second);
    }
  }

  private void show() {
    PlanPair pair = model.pair().get();
    body.getChildren().clear();
    if (pair == null) {
      counts.setText("");
      EntryCase now = model.open().get();
      int plans = now == null ? 0 : now.versions().size();
      String why = model.noPair().get();
      body.getChildren().add(Card.quiet(why.isEmpty() ? WORDS.text("diff.none", plans) : why));
      return;
    }
    filling = true;
    was.setValue(pair.was());
    is.setValue(pair.is());
    filling = false;
    CompareModel compared = new CompareModel(pair.before(), pair.after());
    counts.setText(compared.same() ? WORDS.text("diff.same") : compared.counts());
    switch (view.get()) {
      case WEEKS -> weeks(pair, compared);
      case DECISIONS -> decisions(compared);
      case RAW -> raw(pair);
    }
  }

  private void weeks(PlanPair pair, CompareModel compared) {
    SortedMap<LocalDate, BigDecimal> before = totals(pair.before());
    SortedMap<LocalDate, BigDecimal> after = totals(pair.after());
    SortedSet<LocalDate> starts = new TreeSet<>(before.keySet());
    starts.addAll(after.keySet());
    GridPane grid = new GridPane();
    grid.getStyleClass().add("diff-grid");
    Figures figures = new Figures(setting.units().get(), pair.after().grid());
    head(grid, 0, WORDS.text("diff.week"));
    head(grid, 1, WORDS.text("diff.version", pair.was().number()));
    head(grid, 2, WORDS.text("diff.version", pair.is().number()));
    head(grid, 3, WORDS.text("diff.change"));
    int column = 1;
    for (LocalDate start : starts) {
      Cell cell = new Cell(before.get(start), after.get(start));
      column(grid, column, WORDS.text("diff.column", column), cell, figures);
      column++;
    }
    column(grid, column, WORDS.text("diff.sum"), new Cell(sum(before), sum(after)), figures);
    ScrollPane across = new ScrollPane(grid);
    across.setFitToHeight(true);
    across.getStyleClass().add("pane-scroll");
    across.setMinHeight(Region.USE_PREF_SIZE);
    body.getChildren().add(across);
    compared
        .first(setting.units().get())
        .ifPresent(first -> body.getChildren().add(Card.words(WORDS.text("diff.first", first))));
  }

  private record Cell(@Nullable BigDecimal was, @Nullable BigDecimal is) {
    BigDecimal change() {
      BigDecimal before = was == null ? BigDecimal.ZERO : was;
      return (is == null ? BigDecimal.ZERO : is).subtract(before);
    }
  }

  private static SortedMap<LocalDate, BigDecimal> totals(StoredPlan plan) {
    SortedMap<LocalDate, BigDecimal> totals = new TreeMap<>();
    for (StoredWeek week : plan.weeks()) {
      totals.put(week.start(), week.km());
    }
    return totals;
  }

  private static BigDecimal sum(SortedMap<LocalDate, BigDecimal> weeks) {
    return weeks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void head(GridPane grid, int row, String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("diff-cell", "diff-name");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    grid.add(label, 0, row);
  }

  private static void column(GridPane grid, int at, String name, Cell cell, Figures figures) {
    boolean changed = cell.change().signum() != 0;
    add(grid, at, 0, name, "diff-name");
    add(grid, at, 1, figure(cell.was(), figures), "diff-figure");
    add(grid, at, 2, figure(cell.is(), figures), changed ? "diff-changed" : "diff-figure");
    add(grid, at, 3, signed(cell.change(), figures), changed ? "diff-by" : "diff-zero");
  }

  private static void add(GridPane grid, int column, int row, String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("diff-cell", style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_RIGHT);
    grid.add(label, column, row);
  }

  private static String figure(@Nullable BigDecimal km, Figures figures) {
    return km == null ? WORDS.text("value.none") : figures.bare(km);
  }

  private static String signed(BigDecimal km, Figures figures) {
    String plain = figures.bare(km.abs());
    return switch (km.signum()) {
      case 0 -> "0";
      case 1 -> "+" + plain;
      default -> MINUS + plain;
    };
  }

  private void decisions(CompareModel compared) {
    List<String> all = compared.decisions(setting.units().get());
    all.stream().limit(MOST).forEach(one -> body.getChildren().add(Card.words(one)));
    if (all.size() > MOST) {
      body.getChildren().add(Card.quiet(WORDS.text("diff.more", all.size() - MOST)));
    }
  }

  private void raw(PlanPair pair) {
    FirstDifference first = pair.first().orElse(null);
    if (first == null) {
      body.getChildren().add(Card.quiet(WORDS.text("diff.same")));
      return;
    }
    Facts facts = new Facts();
    facts.row(WORDS.text("diff.member"), Facts.mono(first.member()));
    facts.row(WORDS.text("diff.version", pair.was().number()), Facts.mono(json(first.before())));
    facts.row(WORDS.text("diff.version", pair.is().number()), Facts.mono(json(first.after())));
    body.getChildren().add(facts.node());
  }

  private static String json(@Nullable JsonNode value) {
    String text = value == null ? WORDS.text("value.none") : value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
