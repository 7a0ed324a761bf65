package dev.cairn.ui.audit;

import dev.cairn.action.audit.Finding;
import dev.cairn.trail.FactChange;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.Checked;
import dev.cairn.ui.office.EntryCase;
import dev.cairn.ui.office.LedgerEntry;
import dev.cairn.ui.office.PlanReplay;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One entry: who, when, what, before and after, its bytes, and what making it again came to. */
final class EntryPane {
  private static final Words WORDS = Words.of(EntryPane.class);
  private static final int FEW = 10;
  private static final int LONGEST_RAW = 1600;

  private final AuditModel model;
  private final Links links;
  private final Label title = new Label();
  private final HBox badge = new HBox();
  private final Button replay = new Button(WORDS.text("entry.replay"), new KeyCap("P"));
  private final VBox content = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(content);
  private final VBox root;

  /** Where a coach goes from here. */
  interface Links {
    Consumer<String> athlete();

    LongConsumer proof();

    Runnable finding();
  }

  EntryPane(AuditModel model, Links links) {
    this.model = model;
    this.links = links;
    title.getStyleClass().addAll("pane-title", "semibold");
    title.setMinWidth(Region.USE_PREF_SIZE);
    replay.setId("entry-replay");
    replay.setContentDisplay(ContentDisplay.RIGHT);
    replay.getStyleClass().add("small");
    replay.setMinWidth(Region.USE_PREF_SIZE);
    replay.setOnAction(event -> model.replay());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    badge.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(title, badge, space, replay);
    head.getStyleClass().add("pane-head");
    content.getStyleClass().add("pane-content");
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root = new VBox(head, scroll);
    root.getStyleClass().add("entry-pane");
    model.open().subscribe(now -> show(true));
    model.replayed().subscribe(now -> show(false));
    model.replaying().subscribe(now -> show(false));
    model.checking().last().subscribe(now -> show(false));
  }

  Region node() {
    return root;
  }

  void focus() {
    if (replay.isVisible()) {
      replay.requestFocus();
    } else {
      scroll.requestFocus();
    }
  }

  private void show(boolean fromTop) {
    EntryCase now = model.open().get();
    content.getChildren().clear();
    boolean plan = model.canReplay();
    replay.setVisible(plan);
    replay.setManaged(plan);
    replay.setDisable(model.replaying().get());
    finding();
    if (now == null) {
      title.setText(WORDS.text("entry.none"));
      badge.getChildren().clear();
      content
          .getChildren()
          .add(
              new EmptyState(
                  Feather.SHIELD, WORDS.text("entry.none"), WORDS.text("entry.none.text")));
      return;
    }
    title.setText(WORDS.text("entry.title", now.line().sequence()));
    badge.getChildren().setAll(EntryType.of(now.line().line().kind()).badge());
    PlanReplay again = model.replayed().get();
    if (again != null) {
      content.getChildren().addAll(ReplayCards.of(again));
    }
    content.getChildren().add(decided(now));
    List<FactChange> changes = now.changes().stream().filter(EntryWords::says).toList();
    if (!changes.isEmpty()) {
      content.getChildren().add(changes(changes));
    }
    content.getChildren().addAll(raw(now), proof(now));
    if (fromTop) {
      scroll.setVvalue(0);
    }
  }

  private void finding() {
    Checked checked = model.checking().last().get();
    Finding finding = checked == null ? null : checked.finding().orElse(null);
    if (finding != null) {
      content.getChildren().add(FindingCard.of(finding, links.finding()));
    }
  }

  private Node decided(EntryCase now) {
    LedgerEntry line = now.line();
    Facts facts = new Facts();
    facts.row(WORDS.text("entry.what"), Card.words(EntryWords.decided(line)));
    facts.row(WORDS.text("entry.who"), EntryWords.actor(line));
    facts.row(WORDS.text("entry.when"), EntryWords.wholeTime(line.time()));
    facts.row(WORDS.text("entry.about"), about(line.about()));
    facts.row(WORDS.text("entry.from"), Origin.of(line.line().kind()).word());
    facts.row(WORDS.text("entry.kind"), Facts.mono(line.line().kind()));
    if (line.line().parts() > 1) {
      facts.row(
          WORDS.text("entry.part"),
          WORDS.text("entry.part.of", line.line().part(), line.line().parts()));
    }
    return Card.of(
        WORDS.text("entry.decided"), EntryType.of(line.line().kind()).word(), facts.node());
  }

  private Node about(LedgerEntry.About about) {
    if (!about.type().equals("athlete")) {
      return Card.words(EntryWords.about(about));
    }
    Hyperlink go = new Hyperlink(EntryWords.about(about));
    go.setId("entry-athlete");
    Wrapping.of(go);
    go.setAccessibleText(WORDS.text("entry.go", EntryWords.about(about)));
    go.setOnAction(event -> links.athlete().accept(about.id()));
    return go;
  }

  private static Node changes(List<FactChange> changes) {
    VBox lines = new VBox(4);
    lines.getStyleClass().add("entry-changes");
    for (FactChange change : changes.subList(0, Math.min(FEW, changes.size()))) {
      Label member = Card.quiet(EntryWords.member(change.field()));
      Label values =
          Card.words(
              WORDS.text(
                  "changed.values",
                  EntryWords.value(change.before()),
                  EntryWords.value(change.after())));
      lines.getChildren().add(new VBox(member, values));
    }
    if (changes.size() > FEW) {
      lines.getChildren().add(Card.quiet(WORDS.text("changed.more", changes.size() - FEW)));
    }
    return Card.of(WORDS.text("changed.title"), WORDS.text("changed.count", changes.size()), lines);
  }

  private static Node raw(EntryCase now) {
    List<Node> lines = new ArrayList<>();
    lines.add(text(now.entry()));
    String told =
        now.payload()
            .orElseGet(() ->
                WORDS.text(
                    now.line().sealed()
                        ? "raw.sealed"
                        : now.line().line().erased() ? "raw.erased" : "raw.damaged"));
    lines.add(now.payload().isPresent() ? text(told) : Card.words(told));
    if (told.length() > LONGEST_RAW) {
      lines.add(Card.quiet(WORDS.text("raw.more", told.length() - LONGEST_RAW)));
    }
    VBox box = new VBox(8, lines.toArray(new Node[0]));
    box.getStyleClass().add("entry-raw");
    Button copy = new Button(WORDS.text("raw.copy"), new FontIcon(Feather.COPY));
    copy.getStyleClass().add("small");
    copy.setOnAction(event -> {
      ClipboardContent clip = new ClipboardContent();
      clip.putString(now.entry() + "\n" + now.payload().orElse(""));
      Clipboard.getSystemClipboard().setContent(clip);
    });
    return new Card(Card.title(WORDS.text("raw.title")), copy, box);
  }

  private static Label text(String json) {
    Label label =
        Card.words(json.length() <= LONGEST_RAW ? json : json.substring(0, LONGEST_RAW) + "…");
    label.getStyleClass().addAll("mono", "raw-text");
    return label;
  }

  private Node proof(EntryCase now) {
    Facts facts = new Facts();
    facts.row(WORDS.text("proof.hash"), Facts.hash(now.line().line().hash()));
    facts.row(WORDS.text("proof.request"), Facts.hash(now.line().line().request()));
    Button save = new Button(WORDS.text("proof.save"), new FontIcon(Feather.DOWNLOAD));
    save.setId("entry-proof");
    save.getStyleClass().add("small");
    save.setOnAction(event -> links.proof().accept(now.line().sequence()));
    VBox box = new VBox(8, facts.node(), pad(Card.quiet(WORDS.text("proof.what"))), pad(save));
    box.getStyleClass().add("entry-proof");
    return Card.of(WORDS.text("proof.title"), "", box);
  }

  private static Node pad(Node node) {
    HBox box = new HBox(node);
    box.getStyleClass().add("card-line-pad");
    return box;
  }
}
