package dev.cairn.ui.audit;

import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.LedgerEntry;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Entry under entry, the newest first; only what is seen has been read. */
final class LedgerList {
  private static final Words WORDS = Words.of(LedgerList.class);
  private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");
  private static final double ROW = 30;

  /** A column of the table; the one without a width takes what is left. */
  private enum Column {
    NUMBER("column.number", 48, false),
    TIME("column.time", 92, false),
    ACTOR("column.actor", 96, true),
    TYPE("column.type", 104, false),
    SUBJECT("column.subject", 108, false),
    DECIDED("column.decided", 0, false),
    FROM("column.from", 44, true),
    HASH("column.hash", 86, true);

    private final String key;
    private final double width;
    private final boolean besides;

    Column(String key, double width, boolean besides) {
      this.key = key;
      this.width = width;
      this.besides = besides;
    }
  }

  private final AuditModel model;
  private final Runnable enter;
  private final ListView<LedgerRow> list = new ListView<>();
  private final HBox head = new HBox();
  private final StackPane body = new StackPane();
  private final VBox root = new VBox(head, body);
  private boolean following;
  private boolean slim;

  /**
   * @param enter goes to what is open
   */
  LedgerList(AuditModel model, Runnable enter) {
    this.model = model;
    this.enter = enter;
    root.getStyleClass().add("ledger");
    head.getStyleClass().add("ledger-head");
    VBox.setVgrow(body, Priority.ALWAYS);
    list.setFixedCellSize(ROW);
    list.getStyleClass().add("ledger-list");
    list.setAccessibleText(WORDS.text("list.name"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectedIndexProperty().subscribe(at -> chosen(at.intValue()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.rows().subscribe(this::show);
    model.read().subscribe(times -> list.refresh());
    model.selected().subscribe(number -> follow());
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
    columns();
  }

  Region node() {
    return root;
  }

  void focus() {
    list.requestFocus();
  }

  /** Something else in the place of the entries. */
  void instead(Node node) {
    body.getChildren().setAll(node);
  }

  /** The entries again. */
  void shown() {
    body.getChildren().setAll(model.found().get() == null ? new Skeleton(12, ROW - 12) : list);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      enter.run();
    }
  }

  private void chosen(int at) {
    if (!following && at >= 0 && at < model.rows().get().size()) {
      model.select(model.rows().get().number(at));
    }
  }

  private void show(LedgerRows rows) {
    following = true;
    list.setItems(rows);
    following = false;
    follow();
  }

  private void follow() {
    int at = model.rows().get().indexOf(model.selected().get());
    following = true;
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 2));
    }
    following = false;
  }

  private void fold(double width) {
    boolean narrow = width > 0 && width < 760;
    if (narrow != slim) {
      slim = narrow;
      root.pseudoClassStateChanged(SLIM, slim);
      columns();
      list.refresh();
    }
  }

  private void columns() {
    head.getChildren().clear();
    for (Column column : Column.values()) {
      if (!slim || !column.besides) {
        Label name = new Label(WORDS.text(column.key));
        name.getStyleClass().add("semibold");
        head.getChildren().add(sized(column, name));
      }
    }
  }

  private static Node sized(Column column, Region content) {
    if (column.width == 0) {
      HBox.setHgrow(content, Priority.ALWAYS);
      content.setMinWidth(0);
      content.setMaxWidth(Double.MAX_VALUE);
      return content;
    }
    HBox box = new HBox(content);
    box.setAlignment(column == Column.NUMBER ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    box.setMinWidth(column.width);
    box.setPrefWidth(column.width);
    box.setMaxWidth(column.width);
    content.setMinWidth(column == Column.TYPE ? Region.USE_PREF_SIZE : 0);
    return box;
  }

  private final class Cell extends ListCell<LedgerRow> {
    Cell() {
      getStyleClass().add("ledger-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LedgerRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      LedgerEntry entry = row.entry();
      HBox line = new HBox();
      line.getStyleClass().add("ledger-line");
      line.getChildren().setAll(entry == null ? waiting(row) : cells(entry));
      setGraphic(line);
      setAccessibleText(
          entry == null
              ? WORDS.text("row.waiting", row.number())
              : EntryWords.sentence(entry, model.today()));
    }

    private List<Node> waiting(LedgerRow row) {
      Region bar = new Region();
      bar.getStyleClass().add("ledger-waiting");
      return List.of(sized(Column.NUMBER, number(row.number())), bar);
    }

    private List<Node> cells(LedgerEntry entry) {
      List<Node> cells = new ArrayList<>();
      LocalDate today = model.today();
      cells.add(sized(Column.NUMBER, number(entry.sequence())));
      cells.add(sized(Column.TIME, quiet(EntryWords.time(entry.time(), today))));
      if (!slim) {
        cells.add(sized(Column.ACTOR, elided(EntryWords.actor(entry))));
      }
      cells.add(sized(Column.TYPE, EntryType.of(entry.line().kind()).badge()));
      Label about = elided(EntryWords.about(entry.about()));
      about.getStyleClass().add("semibold");
      cells.add(sized(Column.SUBJECT, about));
      cells.add(sized(Column.DECIDED, elided(EntryWords.decided(entry))));
      if (!slim) {
        cells.add(sized(Column.FROM, from(entry)));
        Label hash = new Label(EntryWords.brief(entry.line().hash()));
        hash.setAccessibleText(entry.line().hash());
        hash.getStyleClass().addAll("mono", "ledger-hash");
        cells.add(sized(Column.HASH, hash));
      }
      return cells;
    }

    private static HBox from(LedgerEntry entry) {
      HBox box = new HBox(Origin.of(entry.line().kind()).node());
      box.setAlignment(Pos.CENTER_LEFT);
      return box;
    }

    private static Label number(long number) {
      Label label = new Label(WORDS.text("number", number));
      label.getStyleClass().add("ledger-number");
      return label;
    }

    private static Label quiet(String text) {
      Label label = new Label(text);
      label.getStyleClass().add("ledger-time");
      return label;
    }

    private static Label elided(String text) {
      Label label = new Label(text);
      label.getStyleClass().add("may-elide");
      label.setAccessibleText(text);
      return label;
    }
  }
}
