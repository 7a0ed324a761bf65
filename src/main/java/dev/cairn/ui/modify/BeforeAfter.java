package dev.cairn.ui.modify;

import dev.cairn.model.Week;
import dev.cairn.pack.ShareBand;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.WeekMeasures;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.EditCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen week before and after, and its measures against their limits. */
final class BeforeAfter {
  private static final Words WORDS = Words.of(BeforeAfter.class);

  /** What the week is held against. */
  enum Against {
    ENGINE,
    APPROVED
  }

  private final ModifyModel model;
  private final Setting setting;
  private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.ENGINE);
  private final Label title = new Label();
  private final HBox badges = new HBox(6);
  private final HBox choice = new HBox();
  private final VBox lines = new VBox();
  private final TilePane measures = new TilePane(10, 8);
  private final VBox root;

  BeforeAfter(ModifyModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    title.getStyleClass().addAll("part-title", "semibold");
    title.setMinWidth(Region.USE_PREF_SIZE);
    badges.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(10, title, badges, space, choice);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("compare-head");
    lines.getStyleClass().add("compare-lines");
    measures.getStyleClass().add("measures");
    root = new VBox(head, lines, measures);
    root.widthProperty().subscribe(width -> fit(width.doubleValue()));
    model.open().subscribe(now -> choose());
    model.draft().subscribe(now -> show());
    model.cursor().subscribe(now -> show());
    against.subscribe(now -> show());
    setting.units().subscribe(now -> show());
  }

  Node node() {
    return root;
  }

  private void fit(double width) {
    int columns = width < 560 ? 2 : width < 760 ? 3 : 5;
    measures.setPrefColumns(columns);
    double inner = width - 32 - 10 * (columns - 1);
    measures.setPrefTileWidth(Math.max(80, Math.floor(inner / columns)));
  }

  private void choose() {
    EditCase now = model.open().get();
    boolean both = now != null && now.planned().approved().isPresent();
    against.set(Against.ENGINE);
    choice.getChildren().clear();
    if (both) {
      choice
          .getChildren()
          .add(new Segments<>(List.of(Against.values()), this::name, this::name, against));
    }
  }

  private String name(Against one) {
    return WORDS.text(one == Against.ENGINE ? "against.engine" : "against.approved");
  }

  private void show() {
    Draft draft = model.draft().get();
    LocalDate at = model.cursor().get();
    EditCase open = model.open().get();
    lines.getChildren().clear();
    measures.getChildren().clear();
    badges.getChildren().clear();
    if (draft == null || at == null || open == null) {
      title.setText("");
      return;
    }
    Week week = draft.week(at);
    Figures figures = new Figures(setting.units().get(), draft.plan().grid());
    title.setText(WORDS.text("compare.title", week.number()));
    List<DayFace> after = week.days().stream().map(day -> DayFace.of(day, figures)).toList();
    StoredPlan approved = open.planned().approved().orElse(null);
    List<DayFace> before;
    BigDecimal was;
    String name;
    if (approved == null || against.get() == Against.ENGINE) {
      before = made(draft, week, figures);
      was = km(madeWeek(draft, week));
      name = WORDS.text("line.engine");
    } else {
      before = stored(approved, week, figures);
      was = stored(approved, week);
      name = WORDS.text("line.approved", open.planned().approvedVersion());
    }
    lines
        .getChildren()
        .addAll(
            line(name, before, after, figures.bare(was), true),
            line(WORDS.text("line.yours"), after, before, figures.bare(km(week)), false));
    badges(before, after, km(week).subtract(was), figures);
    measure(draft, week);
  }

  private static Week madeWeek(Draft draft, Week week) {
    return draft.piece().made().weeks().get(week.number() - 1);
  }

  private static List<DayFace> made(Draft draft, Week week, Figures figures) {
    return madeWeek(draft, week).days().stream().map(day -> DayFace.of(day, figures)).toList();
  }

  private static @Nullable StoredWeek find(StoredPlan plan, Week week) {
    return plan.weeks().stream()
        .filter(one -> one.start().equals(week.start()))
        .findFirst()
        .orElse(null);
  }

  private static List<DayFace> stored(StoredPlan plan, Week week, Figures figures) {
    StoredWeek found = find(plan, week);
    List<DayFace> faces = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      StoredDay day = found == null ? null : found.days().get(i);
      faces.add(day == null ? DayFace.EMPTY : DayFace.of(day, figures));
    }
    return faces;
  }

  private static BigDecimal stored(StoredPlan plan, Week week) {
    StoredWeek found = find(plan, week);
    return found == null ? BigDecimal.ZERO : found.km();
  }

  private static BigDecimal km(Week week) {
    return BigDecimal.valueOf(week.metres(), 3);
  }

  private void badges(List<DayFace> before, List<DayFace> after, BigDecimal by, Figures figures) {
    int days = 0;
    for (int i = 0; i < before.size(); i++) {
      days += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    badges.getChildren().add(Badge.of(WORDS.text("badge.days", days), Tone.ACCENT));
    String sign = by.signum() > 0 ? "+" : by.signum() < 0 ? "\u2212" : "\u00b1";
    badges.getChildren().add(Badge.of(sign + figures.distance(by.abs()), Tone.NEUTRAL));
  }

  private static Node line(
      String name, List<DayFace> faces, List<DayFace> others, String total, boolean before) {
    RowBox row = new RowBox();
    row.getStyleClass().add("compare-line");
    Label label = Elided.of(new Label(name));
    label.getStyleClass().addAll("semibold", "compare-name");
    label.setWrapText(true);
    row.label(label);
    for (int i = 0; i < faces.size(); i++) {
      row.day(cell(faces.get(i), !faces.get(i).equals(others.get(i)), before));
    }
    Label sum = new Label(total);
    sum.getStyleClass().addAll("semibold", "compare-total");
    row.total(sum);
    return row;
  }

  private static Node cell(DayFace face, boolean differs, boolean before) {
    String sign = !differs || face.rest() ? "" : before ? "\u2212 " : "+ ";
    Label figure = new Label(sign + face.figure());
    figure.getStyleClass().add("semibold");
    Label word = Elided.of(new Label(face.rest() && !differs ? "" : face.word()));
    word.getStyleClass().add("run-word");
    VBox cell = new VBox(figure, word);
    if (face.figure().isEmpty()) {
      cell.getChildren().remove(figure);
    }
    cell.getStyleClass().add("compare-cell");
    if (differs && !face.rest()) {
      cell.getStyleClass().add(before ? "gone" : "come");
    }
    return cell;
  }

  private void measure(Draft draft, Week week) {
    WeekMeasures was = WeekMeasures.ofMade(draft.piece(), week.number());
    WeekMeasures is = WeekMeasures.of(draft, week.number());
    add(
        "measure.rest",
        days(was.rest()),
        days(is.rest()),
        WORDS.text("limit.least", is.restLimit()),
        is.rest() != null && is.rest() < is.restLimit());
    add(
        "measure.row",
        Integer.toString(was.runsInRow()),
        Integer.toString(is.runsInRow()),
        WORDS.text("limit.most", is.runsInRowLimit()),
        is.runsInRow() > is.runsInRowLimit());
    add(
        "measure.long",
        percent(was.longShare()),
        percent(is.longShare()),
        band(is.longBand()),
        outside(is.longShare(), is.longBand()));
    add(
        "measure.quality",
        percent(was.qualityShare()),
        percent(is.qualityShare()),
        band(is.qualityBand()),
        outside(is.qualityShare(), is.qualityBand()));
    boolean other = !was.days().equals(is.days());
    String limit =
        other ? WORDS.text("limit.this-week", days(was.days())) : WORDS.text("limit.usual");
    add("measure.pattern", days(is.days()), days(is.days()), limit, other);
  }

  private void add(String key, String was, String is, String limit, boolean warns) {
    Label name = Elided.of(new Label(WORDS.text(key)));
    name.getStyleClass().add("measure-name");
    Label before = new Label(was);
    Label after = new Label(is);
    after.getStyleClass().add("semibold");
    HBox values = new HBox(6);
    values.setAlignment(Pos.CENTER_LEFT);
    if (was.equals(is)) {
      values.getChildren().add(after);
    } else {
      Label arrow = new Label("\u2192");
      arrow.getStyleClass().add("quiet");
      values.getChildren().addAll(before, arrow, after);
    }
    if (warns) {
      after.getStyleClass().add("measure-warns");
    }
    Label limits = new Label(limit);
    limits.getStyleClass().add("quiet");
    VBox card = new VBox(1, name, values, limits);
    card.getStyleClass().add("measure");
    measures.getChildren().add(card);
  }

  private static String days(@Nullable Integer days) {
    return days == null ? "\u2013" : WORDS.text("measure.days", days);
  }

  private static String days(Set<DayOfWeek> days) {
    return days.stream()
        .map(day -> Dates.brief(day).substring(0, 2))
        .collect(Collectors.joining(" "));
  }

  private static String percent(@Nullable Integer percent) {
    return percent == null ? "\u2013" : WORDS.text("measure.percent", percent);
  }

  private static String band(ShareBand.@Nullable Band band) {
    return band == null
        ? WORDS.text("limit.none")
        : WORDS.text("limit.band", Math.round(band.low()), Math.round(band.high()));
  }

  private static boolean outside(@Nullable Integer percent, ShareBand.@Nullable Band band) {
    return percent != null
        && band != null
        && (percent < Math.round(band.low()) || percent > Math.round(band.high()));
  }
}
