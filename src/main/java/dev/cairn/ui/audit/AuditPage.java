package dev.cairn.ui.audit;

import dev.cairn.action.audit.Finding;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.control.SystemFiles;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.Checked;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All that was decided, to be found, verified, made again and taken elsewhere. */
public final class AuditPage extends FramedPage {
  private static final Words WORDS = Words.of(AuditPage.class);

  public static final Ikon ICON = Feather.SHIELD;

  private static final double TIGHT_BELOW = 1000;
  private static final double ENTRY = 424;
  private static final double ENTRY_NARROW = 344;
  private static final double WIDE_FROM = 1300;
  private static final double DIFF = 232;
  private static final int LEDGER = 0;
  private static final int OPEN = 1;

  private final AuditModel model;
  private final Runnable show;
  private final FilePlace files;
  private final Banner banner;
  private final FilterBar filter;
  private final LedgerList list;
  private final EntryPane entry;
  private final DiffPane diff;
  private final Label notice = Card.words("");
  private final HBox leaving = new HBox(8);
  private final VBox ledger;
  private final ColumnTabs tabs;
  private boolean tight;
  private boolean wide = true;
  private int alone = LEDGER;

  /**
   * A page over its model.
   *
   * @param show brings this page to the front, for the palette
   * @param toAthlete opens somebody's plan, by the id in the file
   */
  public AuditPage(
      AuditModel model, Setting setting, ZoneId zone, Runnable show, Consumer<String> toAthlete) {
    this(model, setting, zone, show, toAthlete, Optional.empty());
  }

  /**
   * The same.
   *
   * @param files where files come to lie; else whom the system asks
   */
  public AuditPage(
      AuditModel model,
      Setting setting,
      ZoneId zone,
      Runnable show,
      Consumer<String> toAthlete,
      Optional<FilePlace> files) {
    super(AuditPage::title, ICON);
    this.model = model;
    this.show = show;
    this.files = files.orElseGet(() -> new SystemFiles(this.root::getScene));
    this.banner = new Banner(model, doings(), zone);
    this.filter = new FilterBar(model, this::export);
    this.list = new LedgerList(model, this::enter);
    this.entry = new EntryPane(model, links(toAthlete));
    this.diff = new DiffPane(model, setting);
    notice.getStyleClass().add("notice");
    notice.setId("audit-notice");
    notice.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(list.node(), Priority.ALWAYS);
    diff.node().setPrefHeight(DIFF);
    VBox top = new VBox(10, banner.node(), filter.node());
    top.getStyleClass().add("ledger-top");
    top.setMinHeight(Region.USE_PREF_SIZE);
    this.ledger = new VBox(top, list.node(), leaving, notice);
    ledger.getStyleClass().add("ledger-column");
    this.tabs =
        new ColumnTabs(
            List.of(WORDS.text("tab.ledger"), WORDS.text("tab.entry"), WORDS.text("tab.diff")),
            LEDGER,
            which -> {
              alone = which;
              arrange();
            });
    root.getStyleClass().add("audit");
    arrange();
    listen();
  }

  private void listen() {
    model.found().subscribe(now -> tell());
    model.failure().subscribe(now -> tell());
    model.problem().subscribe(now -> tellBelow());
    model.readOnly().subscribe(now -> tellBelow());
    model.leaving().said().subscribe(now -> tellBelow());
    model.leaving().busy().subscribe(this::tellLeaving);
    model.selected().subscribe(now -> name(now.longValue()));
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
  }

  private void name(long number) {
    subject.set(number == 0 ? "" : WORDS.text("entry.title", number));
  }

  private Banner.Doings doings() {
    return new Banner.Doings() {
      @Override
      public void checkpoint() {
        saveCheckpoint();
      }

      @Override
      public void compare() {
        files.open(WORDS.text("checkpoint.open")).ifPresent(model.checking()::against);
      }

      @Override
      public void folder() {
        Archive.Found found = model.found().get();
        if (found != null) {
          files
              .save(WORDS.text("leave.folder"), "ledger-" + model.today())
              .ifPresent(target -> model.leaving().folder(found.all(), target));
        }
      }

      @Override
      public void finding() {
        saveFinding();
      }

      @Override
      public LongConsumer show() {
        return AuditPage.this::go;
      }
    };
  }

  private EntryPane.Links links(Consumer<String> toAthlete) {
    return new EntryPane.Links() {
      @Override
      public Consumer<String> athlete() {
        return toAthlete;
      }

      @Override
      public LongConsumer proof() {
        return number ->
            files
                .save(WORDS.text("proof.save"), "entry-" + number + ".tlog-proof")
                .ifPresent(target -> model.leaving().proof(number, target));
      }

      @Override
      public Runnable finding() {
        return AuditPage.this::saveFinding;
      }
    };
  }

  private void saveCheckpoint() {
    files
        .save(WORDS.text("checkpoint.make"), "checkpoint-" + model.today() + ".txt")
        .ifPresent(target -> model.leaving().checkpoint(target, made -> model.checking().verify()));
  }

  private void saveFinding() {
    Checked checked = model.checking().last().get();
    Finding found = checked == null ? null : checked.finding().orElse(null);
    if (found != null) {
      files
          .save(WORDS.text("banner.finding"), "finding-" + model.today() + ".txt")
          .ifPresent(target -> model.leaving().finding(found, target));
    }
  }

  private void export(Leave form) {
    Archive.Found found = model.found().get();
    if (found == null) {
      return;
    }
    if (form == Leave.PARQUET) {
      model.say(WORDS.text("parquet"));
      return;
    }
    Archive.Form written = form == Leave.JSONL ? Archive.Form.JSONL : Archive.Form.CSV;
    files
        .save(WORDS.text("leave." + form.id()), "entries-" + model.today() + "." + form.id())
        .ifPresent(target -> model.leaving().export(written, found.numbers(), target));
  }

  private void enter() {
    turn(OPEN);
    entry.focus();
  }

  private void turn(int which) {
    alone = which;
    tabs.mark(which);
    arrange();
  }

  /** Opens an entry from elsewhere. */
  public void go(long number) {
    show.run();
    model.goTo(number);
    turn(OPEN);
  }

  private void fold(double width) {
    if (width > 0) {
      tight = width < TIGHT_BELOW;
      wide = width >= WIDE_FROM;
      arrange();
    }
  }

  private void arrange() {
    double side = wide ? ENTRY : ENTRY_NARROW;
    entry.node().setPrefWidth(side);
    entry.node().setMinWidth(tight ? 0 : side);
    ledger.getChildren().remove(diff.node());
    root.setTop(tight ? tabs : null);
    if (tight) {
      root.setRight(null);
      root.setCenter(
          switch (alone) {
            case LEDGER -> ledger;
            case OPEN -> entry.node();
            default -> diff.node();
          });
      return;
    }
    root.setCenter(ledger);
    root.setRight(entry.node());
    ledger.getChildren().add(2, diff.node());
  }

  private void tell() {
    Failure reason = model.failure().get();
    Archive.Found found = model.found().get();
    if (reason != null) {
      Button again = new Button(WORDS.text("error.again"), new FontIcon(Feather.REFRESH_CW));
      again.setOnAction(event -> model.load());
      list.instead(new ErrorCard(WORDS.text("error.title"), reason, again));
    } else if (found != null && found.numbers().length == 0) {
      Button all = new Button(WORDS.text("empty.clear"));
      all.setOnAction(event -> filter.clear());
      list.instead(
          new EmptyState(
              Feather.SEARCH,
              WORDS.text("empty.title"),
              WORDS.text("empty.text", found.all()),
              all));
    } else {
      list.shown();
    }
  }

  /** What went wrong before what was done, before why nothing can be changed. */
  private void tellBelow() {
    String problem = model.problem().get();
    String said = model.leaving().said().get();
    String locked = model.readOnly().get();
    boolean bad = !problem.isEmpty();
    String text =
        bad
            ? problem
            : !said.isEmpty() ? said : locked.isEmpty() ? "" : WORDS.text("read-only", locked);
    notice.setText(text);
    notice.setGraphic(
        new FontIcon(bad ? Feather.ALERT_CIRCLE : said.isEmpty() ? Feather.LOCK : Feather.CHECK));
    notice.getStyleClass().removeAll("notice-plain", "notice-problem");
    notice.getStyleClass().add(bad ? "notice-problem" : "notice-plain");
    notice.setVisible(!text.isEmpty());
    notice.setManaged(!text.isEmpty());
  }

  private void tellLeaving(boolean busy) {
    leaving.getChildren().clear();
    leaving.setVisible(busy);
    leaving.setManaged(busy);
    if (busy) {
      ProgressBar bar = new ProgressBar();
      bar.progressProperty().bind(model.leaving().progress().divide((double) Checking.ALL));
      Button cancel = new Button(WORDS.text("banner.cancel"));
      cancel.getStyleClass().add("small");
      cancel.setOnAction(event -> model.leaving().cancel());
      leaving.getStyleClass().setAll("ledger-leaving");
      leaving.getChildren().addAll(new Label(WORDS.text("leaving")), bar, cancel);
    }
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>();
    all.add(command("filter", "/", this::search));
    all.add(command("enter", null, this::enter));
    all.add(command("replay", "P", model::replay).when(model::canReplay));
    all.add(command("verify", "V", model.checking()::verify));
    all.add(command("stop", "Esc", this::stop).when(this::busy));
    all.add(command("down", "J", () -> model.step(1)));
    all.add(command("up", "K", () -> model.step(-1)));
    all.add(
        command("checkpoint", null, this::saveCheckpoint)
            .when(() -> model.readOnly().get().isEmpty()));
    all.add(command("compare", null, doings()::compare));
    for (Leave form : List.of(Leave.JSONL, Leave.CSV)) {
      all.add(command(form.id(), null, () -> export(form)));
    }
    all.add(command("folder", null, doings()::folder));
    return all;
  }

  private static Command command(
      String id, @org.jspecify.annotations.Nullable String key, Runnable action) {
    return Command.of("audit." + id, WORDS.text("key." + id), key, action);
  }

  private void search() {
    if (tight) {
      turn(LEDGER);
    }
    filter.focus();
  }

  private boolean busy() {
    return model.checking().busy().get() || model.leaving().busy().get();
  }

  private void stop() {
    model.checking().cancel();
    model.leaving().cancel();
  }

  @Override
  public List<Command> destinations() {
    return List.of();
  }

  /** As the rail names it, also before the page is built. */
  public static String title() {
    return WORDS.text("page");
  }

  @Override
  public List<Node> panes() {
    return List.of(banner.node(), filter.node(), list.node(), diff.node(), entry.node());
  }

  @Override
  public void shown() {
    banner.show();
    model.start();
    list.focus();
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
