package dev.cairn.ui.wording;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.office.TextRunner;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All that a text may say, who wrote what of it, and which text is looked at. */
final class FactSheetPane {
  private static final Words WORDS = Words.of(FactSheetPane.class);
  private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");

  private final WordingModel model;
  private final Consumer<Fact> why;
  private final VBox root = new VBox();
  private final HBox head = new HBox();
  private final VBox rows = new VBox();
  private final VBox foot = new VBox();
  private final BooleanProperty all = new SimpleBooleanProperty();
  private final ObjectProperty<TextFor> what = new SimpleObjectProperty<>(TextFor.NOTE);
  private final ComboBox<TextRunner> runner = new ComboBox<>();
  private final Label week = new Label();
  private final IconButton earlier;
  private final IconButton later;
  private final HBox weeks;
  private boolean following;

  FactSheetPane(WordingModel model, Consumer<Fact> why) {
    this.model = model;
    this.why = why;
    this.earlier = new IconButton(Feather.CHEVRON_LEFT, WORDS.text("week.earlier"), () -> go(-1));
    this.later = new IconButton(Feather.CHEVRON_RIGHT, WORDS.text("week.later"), () -> go(1));
    earlier.setId("week-earlier");
    later.setId("week-later");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    this.weeks = new HBox(4, week, gap, earlier, later);
    weeks.setAlignment(Pos.CENTER_LEFT);
    week.getStyleClass().add("semibold");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.getStyleClass().addAll("pane-scroll", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    head.getStyleClass().add("pane-head");
    rows.getStyleClass().add("fact-rows");
    foot.getStyleClass().add("fact-foot");
    root.getStyleClass().addAll("queue", "fact-sheet");
    root.setAccessibleText(WORDS.text("sheet.title"));
    root.getChildren().addAll(head, scroll, foot);
    foot();
    model.open().subscribe(now -> show());
    model.selected().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.runners().subscribe(this::offer);
    model.place().subscribe(this::follow);
    all.subscribe(now -> show());
    what.subscribe((before, now) -> {
      if (!following) {
        model.go(model.place().get().of(now));
      }
    });
  }

  Node node() {
    return root;
  }

  private void go(int by) {
    TextPlace place = model.place().get();
    model.go(place.in(place.week() + by));
  }

  private void foot() {
    runner.setId("text-runner");
    runner.setMaxWidth(Double.MAX_VALUE);
    runner.setAccessibleText(WORDS.text("for.runner"));
    runner.setConverter(new Name());
    runner
        .valueProperty()
        .subscribe(one -> {
          if (!following && one != null) {
            TextPlace place = model.place().get();
            model.go(new TextPlace(one.id(), place.week(), place.what()));
          }
        });
    Segments<TextFor> kinds =
        new Segments<>(List.of(TextFor.values()), FactSheetPane::word, FactSheetPane::word, what);
    kinds.setId("text-for");
    fill(kinds);
    Segments<Language> languages =
        new Segments<>(
            List.of(Language.values()),
            one -> WORDS.text("language." + one.word()),
            one -> WORDS.text("language.spoken", WORDS.text("language." + one.word())),
            model.language());
    languages.setId("text-language");
    fill(languages);
    foot.getChildren().addAll(Card.quiet(WORDS.text("for")), runner, weeks, kinds, languages);
  }

  /** All of the width, in equal parts. */
  private static void fill(HBox segments) {
    for (Node one : segments.getChildren()) {
      HBox.setHgrow(one, Priority.ALWAYS);
      ((Region) one).setMaxWidth(Double.MAX_VALUE);
    }
  }

  private static String word(TextFor what) {
    return WORDS.text("for." + what);
  }

  private void offer(List<TextRunner> runners) {
    following = true;
    runner.getItems().setAll(runners);
    following = false;
    follow(model.place().get());
  }

  private void follow(TextPlace place) {
    following = true;
    runner.getItems().stream()
        .filter(one -> one.id().equals(place.athleteId()))
        .findFirst()
        .ifPresent(runner::setValue);
    what.set(place.what());
    week.setText(WORDS.text("for.week", place.week()));
    TextCase now = model.open().get();
    boolean weekly = place.what() != TextFor.PLAN;
    weeks.setVisible(weekly);
    weeks.setManaged(weekly);
    earlier.setDisable(place.week() <= 1);
    later.setDisable(now != null && place.week() >= now.weeks());
    following = false;
  }

  private void show() {
    TextCase now = model.open().get();
    rows.getChildren().clear();
    head.getChildren().clear();
    Label title = new Label(WORDS.text("sheet.title"));
    title.getStyleClass().addAll("pane-title", "semibold");
    title.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().add(title);
    if (now == null) {
      if (model.loading().get()) {
        rows.getChildren().add(new Skeleton(8, 16));
      }
      return;
    }
    follow(now.place());
    SortedSet<String> used = used(now);
    SortedSet<String> flagged = flagged(now);
    int shown = 0;
    rows.getChildren().add(Card.quiet(WORDS.text("sheet.hint")));
    for (Fact fact : now.sheet().facts()) {
      if (all.get() || used.contains(fact.id()) || flagged.contains(fact.id())) {
        rows.getChildren().add(row(now, fact, flagged.contains(fact.id())));
        shown++;
      }
    }
    Badge count = Badge.of(WORDS.text("sheet.count", now.sheet().facts().size()), Tone.NEUTRAL);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().addAll(count, gap, new FontIcon(Feather.LOCK));
    rows.getChildren().add(2 > shown && !all.get() ? none(shown) : turn(now, shown));
    now.sheet().sums().forEach(sum -> rows.getChildren().add(sum(now, sum)));
    rows.getChildren().add(new SharesView(new Shares(now)));
  }

  private Node none(int shown) {
    VBox box = new VBox(4);
    if (shown == 0) {
      box.getChildren().add(Card.quiet(WORDS.text("sheet.none")));
    }
    box.getChildren().add(turn(null, shown));
    return box;
  }

  /** All of them, or those that this text says. */
  private Node turn(@Nullable TextCase now, int shown) {
    TextCase open = now == null ? model.open().get() : now;
    int number = open == null ? 0 : open.sheet().facts().size();
    Button button =
        new Button(all.get() ? WORDS.text("sheet.used") : WORDS.text("sheet.all", number - shown));
    button.setId("sheet-turn");
    button.getStyleClass().addAll("small", "flat", "sheet-turn");
    button.setOnAction(event -> all.set(!all.get()));
    return button;
  }

  private static Node sum(TextCase now, FactSheet.Sum sum) {
    Label label =
        new Label(FactNames.sum(sum, now.sheet(), now.shown()), new FontIcon(Feather.CHECK));
    label.getStyleClass().add("fact-sum");
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private SortedSet<String> used(TextCase now) {
    SortedSet<String> used = new TreeSet<>();
    for (TextPassage passage : looked(now)) {
      for (Bit bit : Bits.of(passage.written(), passage.objections(), now.sheet(), now.shown())) {
        if (bit instanceof Bit.Figure figure) {
          used.add(figure.fact().id());
        }
      }
    }
    return used;
  }

  private static SortedSet<String> flagged(TextCase now) {
    SortedSet<String> flagged = new TreeSet<>();
    for (TextPassage passage : now.passages()) {
      for (Objection objection : passage.objections()) {
        if (objection.fact() != null) {
          flagged.add(objection.fact());
        }
      }
    }
    return flagged;
  }

  /** Of sessions, those of the day that is looked at. */
  private List<TextPassage> looked(TextCase now) {
    TextPassage selected = model.passage().orElse(null);
    return now.place().what() == TextFor.SESSIONS && selected != null
        ? now.passages().stream()
            .filter(one -> one.key().ofDay().equals(selected.key().ofDay()))
            .toList()
        : now.passages();
  }

  private Node row(TextCase now, Fact fact, boolean flagged) {
    Label id = new Label(fact.id());
    id.getStyleClass().add("fact-id");
    Label owner = new Label(FactNames.owner(fact));
    owner.getStyleClass().addAll("fact-owner", "may-elide");
    owner.setAccessibleText(owner.getText());
    Label name = new Label(FactNames.name(fact));
    name.getStyleClass().add("may-elide");
    name.setAccessibleText(FactNames.name(fact));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    Label value = new Label(now.shown().text(fact));
    value.getStyleClass().addAll("fact-value", "semibold");
    value.setMinWidth(Region.USE_PREF_SIZE);
    HBox face = new HBox(id, owner, name, value);
    face.setAlignment(Pos.CENTER_LEFT);
    Button row = new Button();
    row.setGraphic(face);
    row.getStyleClass().add("fact-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(FactNames.spoken(fact, now.shown()));
    row.setUserData(fact.id());
    face.prefWidthProperty().bind(row.widthProperty().subtract(8));
    row.pseudoClassStateChanged(FLAGGED, flagged);
    row.setOnAction(event -> why.accept(fact));
    return row;
  }

  /** Runners by name. */
  private static final class Name extends StringConverter<TextRunner> {
    @Override
    public String toString(@Nullable TextRunner one) {
      return one == null ? "" : one.name();
    }

    @Override
    public @Nullable TextRunner fromString(String text) {
      return null;
    }
  }
}
