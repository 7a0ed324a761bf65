package dev.cairn.ui.why;

import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The decision tree as lines that unfold: one tab stop, arrows move, Enter follows. */
final class DecisionTree extends VBox {
  private static final Words WORDS = Words.of(DecisionTree.class);

  private final Set<String> unfolded = new HashSet<>();
  private final List<TreeLine> lines = new ArrayList<>();
  private final Consumer<Row> follow;
  private final Consumer<Node> reached;
  private List<Row> rows = List.of();
  private @Nullable String active;

  /**
   * An empty tree.
   *
   * @param reached hears of the line that the focus has come to
   */
  DecisionTree(Consumer<Row> follow, Consumer<Node> reached) {
    this.follow = follow;
    this.reached = reached;
    getStyleClass().add("why-tree");
    setAccessibleRole(AccessibleRole.TREE_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Another tree.
   *
   * @param asked the root that is unfolded, and with it the line that decides below
   */
  void show(String name, List<Row> roots, String asked) {
    rows = roots;
    unfolded.clear();
    active = null;
    setAccessibleText(WORDS.text("tree", name));
    for (Row root : roots) {
      if (root.key().equals(asked)) {
        unfolded.add(root.key());
        root.below().stream().filter(Row::decides).forEach(row -> unfolded.add(row.key()));
      }
    }
    lay();
  }

  private void lay() {
    lines.clear();
    rows.forEach(row -> add(row, 0));
    if (active == null && !lines.isEmpty()) {
      active = lines.getFirst().row().key();
    }
    lines.forEach(line -> line.setFocusTraversable(line.row().key().equals(active)));
    getChildren().setAll(lines);
  }

  private void add(Row row, int depth) {
    boolean open = unfolded.contains(row.key());
    TreeLine line = new TreeLine(row, depth, open, spoken(row, open));
    line.setOnMousePressed(event -> {
      boolean twice = event.getClickCount() == 2;
      activate(row.key());
      if (twice || row.again()) {
        follow.accept(row);
      } else if (!row.below().isEmpty()) {
        fold(row, unfolded.contains(row.key()));
      }
      event.consume();
    });
    lines.add(line);
    if (open) {
      row.below().forEach(below -> add(below, depth + 1));
    }
  }

  /** "Long-run cap, 18.0 km, from pack data, decides". */
  static String spoken(Row row, boolean open) {
    List<String> said = new ArrayList<>();
    said.add(row.name());
    if (!row.value().isEmpty()) {
      said.add(row.value());
    }
    if (!row.note().isEmpty()) {
      said.add(row.note().replace('\n', ','));
    }
    if (row.source().equals(Row.FACT)) {
      said.add(WORDS.text("row.fact"));
    } else if (!row.source().equals(Row.USUAL)) {
      String source = Language.now().inside(SourceIcon.of(row.source()).word());
      said.add(WORDS.text("row.from", source));
    }
    if (row.decides()) {
      said.add(WORDS.text("row.decides"));
    }
    if (row.again()) {
      said.add(WORDS.text("row.again"));
    }
    if (!row.below().isEmpty()) {
      said.add(WORDS.text("row.below", row.below().size()));
      said.add(WORDS.text(open ? "row.open" : "row.closed"));
    }
    return Shown.spoken(String.join(", ", said));
  }

  private void pressed(KeyEvent event) {
    int at = at();
    if (at < 0) {
      return;
    }
    Row row = lines.get(at).row();
    switch (event.getCode()) {
      case DOWN -> to(at + 1);
      case UP -> to(at - 1);
      case HOME -> to(0);
      case END -> to(lines.size() - 1);
      case RIGHT -> right(at, row);
      case LEFT -> left(at, row);
      case SPACE -> fold(row, unfolded.contains(row.key()));
      case ENTER -> follow.accept(row);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void right(int at, Row row) {
    if (unfolded.contains(row.key())) {
      to(at + 1);
    } else {
      fold(row, false);
    }
  }

  private void left(int at, Row row) {
    if (unfolded.contains(row.key())) {
      fold(row, true);
      return;
    }
    for (int above = at - 1; above >= 0; above--) {
      if (lines.get(above).depth() < lines.get(at).depth()) {
        to(above);
        return;
      }
    }
  }

  private void fold(Row row, boolean away) {
    if (row.below().isEmpty()) {
      return;
    }
    if (away) {
      unfolded.remove(row.key());
    } else {
      unfolded.add(row.key());
    }
    activate(row.key());
  }

  /** Lays the lines anew and puts the focus where it was. */
  private void activate(String key) {
    active = key;
    lay();
    int at = at();
    if (at >= 0) {
      reach(lines.get(at));
    }
  }

  private void reach(TreeLine line) {
    line.requestFocus();
    reached.accept(line);
  }

  private void to(int at) {
    if (at >= 0 && at < lines.size()) {
      lines.get(Math.max(0, at())).setFocusTraversable(false);
      active = lines.get(at).row().key();
      lines.get(at).setFocusTraversable(true);
      reach(lines.get(at));
    }
  }

  private int at() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).row().key().equals(active)) {
        return i;
      }
    }
    return -1;
  }

  void focus() {
    int at = at();
    if (at >= 0) {
      reach(lines.get(at));
    }
  }

  /** Unfolds the way to where something is told in full; whether it is in this tree. */
  boolean reveal(String from) {
    List<Row> way = way(rows, from);
    if (way.isEmpty()) {
      return false;
    }
    way.subList(0, way.size() - 1).forEach(row -> unfolded.add(row.key()));
    unfolded.add(way.getLast().key());
    activate(way.getLast().key());
    return true;
  }

  private static List<Row> way(List<Row> rows, String from) {
    for (Row row : rows) {
      if (from.equals(row.from()) && !row.again()) {
        return List.of(row);
      }
      List<Row> below = way(row.below(), from);
      if (!below.isEmpty()) {
        List<Row> way = new ArrayList<>(List.of(row));
        way.addAll(below);
        return way;
      }
    }
    return List.of();
  }

  /** The line with the focus, for those who follow it. */
  @Nullable Row selected() {
    int at = at();
    return at < 0 ? null : lines.get(at).row();
  }
}
