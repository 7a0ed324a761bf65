package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import dev.cairn.ui.calendar.CalendarCell.OfDay;
import dev.cairn.ui.calendar.CalendarCell.Outside;
import dev.cairn.ui.calendar.CalendarCell.Total;
import dev.cairn.ui.control.WeekTypeMark;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One cell of the calendar on screen; it is made once and shows one cell after the other. */
final class CellView extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double EDGE = 3;
  private static final double GAP = 7;
  private static final double PAD = 6;
  private static final double HEAD_PAD = 12;
  private static final double TIGHT = 2;
  private static final double BAR = 4;

  private final Region edge = region("edge");
  private final Text figure = text("figure");
  private final Text word = text("word");
  private final Text addition = text("addition");
  private final Text old = text("old");
  private final Map<Mark.Kind, FontIcon> signs = new EnumMap<>(Mark.Kind.class);
  private final Region track = region("track");
  private final Region bar = region("bar");
  private @Nullable SVGPath mark;
  private @Nullable WeekType marked;
  private @Nullable CalendarCell cell;
  private boolean dense;
  private String spacious = "";
  private String brief = "";

  CellView() {
    getStyleClass().add("calendar-cell");
    setAccessibleRole(AccessibleRole.TABLE_CELL);
  }

  private static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }

  /** Drawn text costs half of what a label does, and a calendar has hundreds. */
  private static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().add(styleClass);
    return text;
  }

  void show(CalendarCell shown, boolean inDenseRows, boolean chosen) {
    if (!same(shown) || dense != inDenseRows) {
      cell = shown;
      dense = inDenseRows;
      show(CellFace.of(shown, inDenseRows));
    }
    pseudoClassStateChanged(CHOSEN, chosen);
    setAccessibleText(
        chosen ? CellWords.WORDS.text("sentence.selected", shown.sentence()) : shown.sentence());
  }

  @SuppressWarnings("ReferenceEquality") // the same cell again has nothing new to show
  private boolean same(CalendarCell shown) {
    return cell == shown;
  }

  /** What stays as it is is not touched, so that no style is looked up again. */
  private void show(CellFace face) {
    spacious = face.word();
    brief = face.brief();
    if (!getStyleClass().equals(face.classes())) {
      getStyleClass().setAll(face.classes());
    }
    write(old, face.old());
    write(figure, face.figure());
    write(word, face.word());
    write(addition, face.addition());
    present(edge, face.edge());
    present(track, face.week() != null);
    present(bar, face.week() != null);
    for (Mark.Kind kind : Mark.Kind.values()) {
      boolean there = face.signs().contains(kind);
      if (there || signs.containsKey(kind)) {
        present(signs.computeIfAbsent(kind, CellView::sign), there);
      }
    }
    mark(face.week());
    requestLayout();
  }

  private void write(Text node, String text) {
    node.setText(text);
    present(node, !text.isEmpty());
  }

  /** What is not needed yet is not in the scene, where it would cost without being seen. */
  private void present(Node node, boolean there) {
    if (there && node.getParent() == null) {
      node.setManaged(false);
      getChildren().add(node);
    }
    node.setVisible(there);
  }

  private void mark(@Nullable WeekType type) {
    if (type != marked) {
      marked = type;
      getChildren().remove(mark);
      mark = null;
      if (type != null) {
        SVGPath shape = WeekTypeMark.of(type);
        shape.setManaged(false);
        mark = shape;
        getChildren().add(shape);
      }
    }
  }

  /** The sign of a kind of mark. */
  static FontIcon sign(Mark.Kind kind) {
    FontIcon icon =
        new FontIcon(
            switch (kind) {
              case WARNING -> Feather.ALERT_TRIANGLE;
              case COACH -> Feather.USER_CHECK;
              case CHANGED -> Feather.EDIT_2;
            });
    icon.getStyleClass().add(kind.name().toLowerCase(Locale.ROOT) + "-sign");
    return icon;
  }

  @Override
  protected void layoutChildren() {
    if (cell instanceof Total total) {
      layTotal(total);
    } else {
      layDay(cell instanceof OfDay || cell instanceof Outside);
    }
  }

  private void layDay(boolean edged) {
    double height = getHeight();
    double inset = dense ? 4 : 5;
    double left = dense ? TIGHT : PAD - 2;
    edge.resizeRelocate(left, inset, EDGE, height - 2 * inset - 1);
    double x = edged ? left + EDGE + (dense ? EDGE : GAP) : dense ? PAD : HEAD_PAD;
    boolean stacked = !dense || !edged || tooWide(x);
    double half = height / 2;
    double end;
    if (old.isVisible()) {
      double apart = dense ? 7 : 8.5;
      end = place(old, x, figure.isVisible() || word.isVisible() ? half - apart : half);
      double after = place(figure, x, half + apart);
      place(word, figure.isVisible() ? after + TIGHT : x, half + apart + 0.5);
    } else if (stacked) {
      double apart = dense ? 7 : 8.5;
      word.setText(spacious);
      if (!brief.isEmpty() && x + word.prefWidth(-1) > getWidth() - 1) {
        word.setText(brief);
      }
      end = place(figure, x, word.isVisible() ? half - apart : half);
      double second = place(word, x, figure.isVisible() ? half + apart : half);
      end = figure.isVisible() ? end : second;
    } else {
      double after = place(figure, x, half);
      end = place(word, figure.isVisible() ? after + TIGHT : x, half + 0.5);
    }
    signs(end + 4, stacked ? half - 8 : half - 9);
  }

  /** Whether a word does not go behind its figure, so that it has to stand below. */
  private boolean tooWide(double x) {
    return figure.isVisible()
        && word.isVisible()
        && x + figure.prefWidth(-1) + TIGHT + word.prefWidth(-1) > getWidth() - 1;
  }

  private void signs(double x, double middle) {
    double at = x;
    for (FontIcon sign : signs.values()) {
      if (sign.isVisible()) {
        double wide = sign.getLayoutBounds().getWidth();
        double left = Math.min(at, getWidth() - wide - 3);
        sign.setTextOrigin(VPos.CENTER);
        sign.relocate(left, middle - sign.getLayoutBounds().getHeight() / 2);
        at = left + wide + 3;
      }
    }
  }

  private void layTotal(Total total) {
    double top = dense ? 11 : 14;
    double right = getWidth() - (dense ? PAD : 10);
    double x = dense ? PAD : HEAD_PAD;
    double after = place(old, x, top);
    double end = place(figure, old.isVisible() ? after + TIGHT + 1 : x, top);
    addition.setVisible(
        !addition.getText().isEmpty() && end + 20 + addition.prefWidth(-1) <= right);
    end = place(addition, end + 4, top + 0.5);
    word.setVisible(end + 14 + word.prefWidth(-1) <= right);
    double wide = word.isVisible() ? Math.ceil(word.prefWidth(-1)) + 4 : 0;
    place(word, right - wide + 4, top + 0.5);
    if (mark != null) {
      mark.relocate(right - wide - 10, top - mark.getLayoutBounds().getHeight() / 2);
    }
    signs(end + 4, top);
    double y = dense ? 23 : 28;
    double full = right - x;
    track.resizeRelocate(x, y, full, BAR);
    bar.resizeRelocate(x, y, Math.rint(full * total.share()), BAR);
  }

  /** Puts the middle of a text on a line and tells where it ends. */
  private static double place(Text text, double x, double middle) {
    if (!text.isVisible()) {
      return x;
    }
    double wide = Math.ceil(text.prefWidth(-1));
    double high = text.prefHeight(-1);
    text.relocate(x, Math.rint(middle - high / 2));
    return x + wide;
  }
}
