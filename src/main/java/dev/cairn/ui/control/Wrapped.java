package dev.cairn.ui.control;

import java.text.Bidi;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * A sentence on as many lines as it needs. JavaFX 26 fails where it breaks a line of letters that
 * are written from the right, so lines with such letters are broken here, between words.
 */
public final class Wrapped extends Label {
  private String whole;

  public Wrapped(String text) {
    this.whole = "";
    setMinHeight(USE_PREF_SIZE);
    textProperty().subscribe(this::take);
    setText(text);
  }

  /** What is set from elsewhere is the whole; what was broken here is not. */
  private void take(String text) {
    String now = text == null ? "" : text;
    if (!now.replace('\n', ' ').equals(whole.replace('\n', ' '))) {
      whole = now;
    }
    setWrapText(!fromTheRight(whole));
  }

  /** Whether a text holds letters that are written from the right. */
  static boolean fromTheRight(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isWrapText()) {
      return super.computePrefHeight(width);
    }
    double given = width < 0 ? getWidth() : width;
    String lines = given <= 0 ? whole : broken(given);
    Text measured = new Text(lines);
    measured.setFont(getFont());
    Insets insets = getInsets();
    return snapSizeY(measured.getLayoutBounds().getHeight()) + insets.getTop() + insets.getBottom();
  }

  @Override
  protected double computePrefWidth(double height) {
    return isWrapText() ? super.computePrefWidth(height) : width(whole) + around();
  }

  @Override
  protected void layoutChildren() {
    if (!isWrapText()) {
      String lines = broken(getWidth());
      if (!Objects.equals(lines, getText())) {
        setText(lines);
      }
    }
    super.layoutChildren();
  }

  private double around() {
    double graphic =
        getGraphic() == null ? 0 : getGraphic().getLayoutBounds().getWidth() + getGraphicTextGap();
    return getInsets().getLeft() + getInsets().getRight() + graphic + 1;
  }

  private double width(String line) {
    Text measured = new Text(line);
    measured.setFont(getFont());
    return Math.ceil(measured.getLayoutBounds().getWidth());
  }

  /** As many words on each line as fit. */
  private String broken(double width) {
    double room = width - around();
    StringBuilder all = new StringBuilder();
    String line = "";
    for (String word : whole.replace('\n', ' ').split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer) <= room) {
        line = longer;
      } else {
        all.append(line).append('\n');
        line = word;
      }
    }
    return all.append(line).toString();
  }
}
