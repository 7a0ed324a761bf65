package dev.cairn.ui.control;

import dev.cairn.model.WeekType;
import javafx.scene.shape.SVGPath;

/** What a week is for, as a shape in its colour. */
public final class WeekTypeMark {
  private WeekTypeMark() {}

  public static SVGPath of(WeekType type) {
    SVGPath mark = new SVGPath();
    mark.setContent(outline(type));
    mark.getStyleClass().addAll("week-mark", "week-" + type.word());
    return mark;
  }

  /** In a field of 10 by 10. */
  private static String outline(WeekType type) {
    return switch (type) {
      case BASE -> "M0 3.5 H10 V7 H0 Z";
      case BUILD -> "M5 0.5 L10 9.5 H0 Z";
      case PEAK -> "M5 0 L10 5 L5 10 L0 5 Z";
      case RECOVERY -> "M0.8 1 H9.2 L5 9 Z";
      case TAPER -> "M0 0.5 L10 9.5 H0 Z";
      case RACE -> "M0 0 H1.4 V10 H0 Z M1.4 0.4 H10 L8 3.4 L10 6.4 H1.4 Z";
    };
  }
}
