package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.SetKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a program says a line is. */
enum SetMark {
  WARM_UP(SetKind.WARM_UP, false),
  WORK(SetKind.WORK, false),
  FAILURE(SetKind.WORK, true),
  DROP(SetKind.DROP, false),
  /** A rest timer or a note among the sets. */
  NO_SET(SetKind.WORK, false);

  private final SetKind kind;
  private final boolean failed;

  SetMark(SetKind kind, boolean failed) {
    this.kind = kind;
    this.failed = failed;
  }

  SetKind kind() {
    return kind;
  }

  boolean failed() {
    return failed;
  }

  /** The mark of a cell, or null when nobody knows it. */
  static @Nullable SetMark of(String cell) {
    String word = cell.toLowerCase(Locale.ROOT);
    if (word.matches("[0-9]{1,3}(\\.0)?")) {
      return WORK;
    }
    return switch (word) {
      case "normal", "working", "" -> WORK;
      case "w", "warmup", "warm-up", "warm_up" -> WARM_UP;
      case "f", "failure" -> FAILURE;
      case "d", "dropset", "drop", "drop_set" -> DROP;
      case "rest timer",
          "note",
          "ruhezeit",
          "notiz",
          "temporizador de descanso",
          "nota",
          "minuteur de repos",
          "休息计时器",
          "备注" ->
          NO_SET;
      default -> null;
    };
  }
}
