package dev.cairn.ui.wording;

import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.office.TextVersion;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The text itself: whose words, which figures, what speaks against it, what it was before. */
final class DraftPane {
  private static final Words WORDS = Words.of(DraftPane.class);

  /** What is seen of a text. */
  enum View {
    DRAFT,
    DIFF
  }

  private final WordingModel model;
  private final LocalDate today;
  private final Consumer<Fact> why;
  private final VBox root = new VBox();
  private final HBox head = new HBox();
  private final VBox arriving = new VBox();
  private final EarlierView earlier;
  private final VBox body = new VBox();
  private final VBox passages = new VBox();
  private final VBox below = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.DRAFT);
  private final Map<PassageKey, PassageView> shown = new LinkedHashMap<>();

  DraftPane(WordingModel model, LocalDate today, Consumer<Fact> why) {
    this.model = model;
    this.today = today;
    this.why = why;
    this.earlier = new EarlierView(model);
    head.getStyleClass().add("pane-head");
    body.getStyleClass().add("draft-body");
    passages.getStyleClass().add("passages");
    below.getStyleClass().add("draft-below");
    body.getChildren().addAll(arriving, earlier.node(), passages, below);
    scroll.getStyleClass().addAll("pane-scroll", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().add("draft-pane");
    root.setAccessibleText(WORDS.text("draft.pane"));
    root.getChildren().addAll(head, scroll);
    model.open().subscribe(now -> show());
    model.failure().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.selected().subscribe(now -> select());
    model.versions().subscribe(now -> versions());
    view.subscribe(now -> show());
    model.services().arriving().subscribe(this::arrive);
  }

  Node node() {
    return root;
  }

  /** Where keys are heard first. */
  void focus() {
    PassageKey key = model.selected().get();
    PassageView selected = key == null ? null : shown.get(key);
    if (selected != null) {
      selected.requestFocus();
    }
  }

  void turn() {
    view.set(view.get() == View.DRAFT ? View.DIFF : View.DRAFT);
  }

  private void show() {
    TextCase now = model.open().get();
    Failure reason = model.failure().get();
    boolean focused = shown.values().stream().anyMatch(Node::isFocused);
    shown.clear();
    passages.getChildren().clear();
    head.getChildren().clear();
    if (reason != null) {
      Button again = new Button(WORDS.text("again"));
      again.setOnAction(event -> model.load());
      passages.getChildren().add(new ErrorCard(WORDS.text("error.title"), reason, again));
    } else if (now == null) {
      passages
          .getChildren()
          .add(
              model.loading().get()
                  ? new Skeleton(6, 20)
                  : new EmptyState(
                      Feather.TYPE, WORDS.text("empty.title"), WORDS.text("empty.sentence")));
    } else {
      head(now);
      draw(now);
    }
    below();
    select();
    if (focused) {
      focus();
    }
  }

  private void versions() {
    TextCase now = model.open().get();
    if (now != null) {
      head(now);
    }
    below();
  }

  private void head(TextCase now) {
    head.getChildren().clear();
    Label title = new Label(title(now));
    title.getStyleClass().addAll("pane-title", "semibold", "may-elide");
    title.setAccessibleText(title(now));
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Segments<View> views =
        new Segments<>(
            List.of(View.values()),
            one -> WORDS.text("view." + one),
            one -> WORDS.text("view.spoken." + one),
            view);
    views.setId("text-view");
    views.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().add(title);
    if (now.passages().size() == 1 && !model.versions().get().isEmpty()) {
      int draft = model.versions().get().getFirst().draft();
      head.getChildren().add(Badge.of(WORDS.text("head.draft", draft), Tone.NEUTRAL));
    }
    long against = Checks.against(now);
    if (against > 0) {
      head.getChildren()
          .add(Badge.of(Feather.ALERT_CIRCLE, WORDS.text("head.against", against), Tone.DANGER));
    } else if (now.approved()) {
      head.getChildren().add(Badge.of(Feather.CHECK, WORDS.text("head.approved"), Tone.SUCCESS));
    }
    head.getChildren().addAll(gap, views);
  }

  static String title(TextCase now) {
    return switch (now.place().what()) {
      case NOTE -> WORDS.text("title.note", now.place().week(), now.name());
      case SESSIONS -> WORDS.text("title.sessions", now.place().week(), now.name());
      case PLAN -> WORDS.text("title.plan", now.name());
    };
  }

  private void draw(TextCase now) {
    LocalDate day = null;
    for (TextPassage passage : now.passages()) {
      if (now.place().what() == TextFor.SESSIONS && !passage.key().ofDay().equals(day)) {
        day = passage.key().ofDay();
        Label head = new Label(Dates.spoken(day));
        head.getStyleClass().addAll("passage-day", "semibold");
        passages.getChildren().add(head);
      }
      PassageView one = new PassageView(now, passage, model.possible(), deeds(passage.key()));
      shown.put(passage.key(), one);
      passages.getChildren().add(view.get() == View.DIFF ? diff(now, passage) : one);
    }
  }

  private PassageView.Deeds deeds(PassageKey key) {
    return new PassageView.Deeds() {
      @Override
      public void select() {
        model.select(key);
      }

      @Override
      public void use(Objection objection) {
        model.select(key);
        model.useFact(objection);
      }

      @Override
      public void why(Fact fact) {
        why.accept(fact);
      }
    };
  }

  private void select() {
    PassageKey key = model.selected().get();
    shown.forEach((each, one) -> one.mark(each.equals(key) && shown.size() > 1));
    PassageView selected = key == null ? null : shown.get(key);
    if (selected != null && view.get() == View.DRAFT) {
      bring(selected);
    }
    below();
  }

  /** Into sight, where it is not. */
  private void bring(Region one) {
    double room = body.getHeight() - scroll.getViewportBounds().getHeight();
    if (room <= 0) {
      return;
    }
    double top = one.getBoundsInParent().getMinY() + passages.getLayoutY();
    double bottom = top + one.getHeight();
    double seen = scroll.getVvalue() * room;
    double height = scroll.getViewportBounds().getHeight();
    if (top < seen || bottom > seen + height) {
      scroll.setVvalue(Math.clamp((top - height / 4) / room, 0, 1));
    }
  }

  /** Against what was there before, or against the template. */
  private Node diff(TextCase now, TextPassage passage) {
    TextVersion before = before(passage);
    String old = before == null ? passage.template().written() : before.passage().written();
    String was = Bits.text(Bits.of(old, List.of(), now.sheet(), now.shown()));
    String is = Bits.text(PassageView.bits(now, passage));
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("passage-text");
    for (WordDiff.Run run : WordDiff.of(was, is)) {
      Text text = new Text(run.text());
      text.getStyleClass().addAll("passage-words", "diff-" + run.mark());
      text.setStrikethrough(run.mark() == WordDiff.Mark.OUT);
      text.setUnderline(run.mark() == WordDiff.Mark.IN);
      flow.getChildren().add(text);
    }
    String against =
        before == null ? WORDS.text("diff.template") : WORDS.text("diff.version", before.draft());
    String head = was.equals(is) ? WORDS.text("diff.same", against) : against;
    VBox box = new VBox(4, Card.quiet(head), flow);
    box.getStyleClass().add("diff");
    return box;
  }

  /** Of the selected passage, the version that stood before the one that stands. */
  private @Nullable TextVersion before(TextPassage passage) {
    List<TextVersion> all = model.versions().get();
    boolean own = passage.key().equals(model.selected().get());
    return own && all.size() > 1 ? all.get(1) : null;
  }

  private void below() {
    TextCase now = model.open().get();
    below.getChildren().clear();
    TextPassage passage = model.passage().orElse(null);
    if (now == null || passage == null) {
      return;
    }
    if (view.get() == View.DIFF && now.passages().size() == 1) {
      passages.getChildren().setAll(diff(now, passage));
    }
    FlowPane chips = new FlowPane(6, 6);
    for (Checks.Check check : Checks.of(now)) {
      chips
          .getChildren()
          .add(
              Badge.of(
                  check.passed() ? Feather.CHECK : Feather.X,
                  check.words(),
                  check.passed() ? Tone.SUCCESS : Tone.DANGER));
    }
    below.getChildren().addAll(chips, fallback(now, passage));
    if (!model.versions().get().isEmpty()) {
      below.getChildren().add(new VersionsView(model, model.versions().get(), today));
    }
  }

  /** What the template says, at hand whatever else is tried. */
  private static Node fallback(TextCase now, TextPassage passage) {
    String key =
        passage.refused() != null
            ? "fallback.stands"
            : passage.written().equals(passage.template().written())
                ? "fallback.shown"
                : "fallback.ready";
    String text =
        Bits.text(Bits.of(passage.template().written(), List.of(), now.sheet(), now.shown()));
    Card card = Card.of(WORDS.text("fallback.title"), WORDS.text(key));
    if (!key.equals("fallback.shown")) {
      Label words = Card.words(text);
      words.getStyleClass().addAll("fallback-text", "may-elide");
      words.setAccessibleText(text);
      card.getChildren().add(words);
    }
    card.getStyleClass().add("fallback");
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(WORDS.text("fallback.spoken", WORDS.text(key), text));
    return card;
  }

  /** Text as it comes in. */
  private void arrive(@Nullable Arriving now) {
    arriving.getChildren().clear();
    arriving.setManaged(now != null);
    if (now == null) {
      return;
    }
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    Label told =
        Card.words(
            now.waiting().isEmpty()
                ? WORDS.text("arriving.characters", now.characters())
                : now.waiting());
    Button cancel = new Button(WORDS.text("arriving.cancel"));
    cancel.setId("cancel-sending");
    cancel.setOnAction(event -> model.services().cancel());
    Card card = new Card(Card.title(WORDS.text("arriving.title")), cancel, bar, told);
    for (Checked one : now.passages()) {
      card.getChildren().add(arrived(one));
    }
    card.getStyleClass().add("arriving");
    arriving.getChildren().add(card);
  }

  private Node arrived(Checked one) {
    TextCase now = model.open().get();
    return switch (one) {
      case Checked.Sound(var passage) -> {
        String text =
            now == null
                ? passage.written()
                : Bits.text(Bits.of(passage.written(), List.of(), now.sheet(), now.shown()));
        yield Card.words(text);
      }
      case Checked.Refused(var draft, var objections) ->
          Card.words(
              WORDS.text("arriving.refused", draft.key().text(), objections.getFirst().sentence()));
    };
  }
}
