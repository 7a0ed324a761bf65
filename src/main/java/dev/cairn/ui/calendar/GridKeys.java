package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.CalendarModel.Spot;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where keys lead from one cell of a grid to another. */
record GridKeys(int rows, int page) {
  static boolean opens(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER && !event.isControlDown();
  }

  Optional<Spot> from(Spot spot, KeyEvent event) {
    boolean far = event.isControlDown() || event.isShortcutDown();
    int row = spot.row();
    int column = spot.column();
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> within(row, column - 1, far);
      case RIGHT, KP_RIGHT -> within(row, column + 1, far);
      case UP, KP_UP -> within(row - 1, column, far);
      case DOWN, KP_DOWN -> within(row + 1, column, far);
      case HOME -> within(far ? 0 : row, CalendarRow.HEAD, false);
      case END -> within(far ? rows - 1 : row, CalendarRow.TOTAL, false);
      case PAGE_UP -> within(row - page, column, far);
      case PAGE_DOWN -> within(row + page, column, far);
      default -> Optional.empty();
    };
  }

  private Optional<Spot> within(int row, int column, boolean taken) {
    return taken
        ? Optional.empty()
        : Optional.of(
            new Spot(
                Math.clamp(row, 0, rows - 1),
                Math.clamp(column, CalendarRow.HEAD, CalendarRow.TOTAL)));
  }
}
