package dev.cairn.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a picture of a screen must hold: all text is whole, none lies on another, and each can be
 * told from what is under it. Text that may be cut says so by the style class {@code may-elide} and
 * carries the whole of it as its accessible text; what may cover something says {@code may-cover}.
 */
public final class LayoutFacts {
  private static final double TEXT_CONTRAST = 4.5;
  private static final double MARK_CONTRAST = 3;
  private static final double TOUCH = 1.5;

  /** Hints of fields are hidden by giving them no colour. */
  private static final double UNSEEN = 0.02;

  private final Image picture;
  private final List<Written> written = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private LayoutFacts(Scene scene) {
    this.picture = scene.snapshot(null);
  }

  /** What is wrong with a scene as it is shown; on the window's thread. */
  public static List<String> complaints(Scene scene) {
    LayoutFacts facts = new LayoutFacts(scene);
    Node over = scene.getRoot().lookup(".overlay");
    Parent top = over != null && over.isVisible() ? (Parent) over : scene.getRoot();
    Bounds all = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    facts.visit(top, all, all, 1, false);
    facts.overlaps();
    Node toast = scene.getRoot().lookup(".toast");
    if (toast != null && top.equals(scene.getRoot())) {
      facts.leftFree(toast.localToScene(toast.getLayoutBounds()));
    }
    return facts.complaints;
  }

  /** A text as it lies on the screen. */
  private record Written(Text node, String text, Bounds bounds, boolean mayCover) {}

  /**
   * @param cut what of the node can be seen
   * @param fixed the same, but for what can be scrolled
   */
  private void visit(Node node, Bounds cut, Bounds fixed, double opacity, boolean mayCover) {
    if (!node.isVisible()) {
      return;
    }
    double seen = opacity * node.getOpacity();
    boolean covers = mayCover || node.getStyleClass().contains("may-cover");
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Bounds inside = cut;
    Bounds insideFixed = fixed;
    if (node.getClip() != null) {
      Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
      inside = common(cut, clip);
      insideFixed = scrolls(node) ? new BoundingBox(-1e6, -1e6, 2e6, 2e6) : common(fixed, clip);
    }
    if (node instanceof Text text) {
      text(text, bounds, inside, insideFixed, seen, covers);
    } else if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        visit(child, inside, insideFixed, seen, covers);
      }
    }
  }

  private static boolean scrolls(Node node) {
    return node.getStyleClass().contains("viewport")
        || node.getStyleClass().contains("clipped-container");
  }

  private void text(
      Text text, Bounds bounds, Bounds cut, Bounds fixed, double opacity, boolean mayCover) {
    String words = text.getText();
    Bounds shown = common(bounds, cut);
    if (words.isBlank() || shown.getWidth() <= 0 || shown.getHeight() <= 0) {
      return;
    }
    boolean icon = text instanceof FontIcon;
    if (!icon) {
      whole(text);
      if (!holds(fixed, bounds)) {
        complaints.add("cut off: \"" + words + "\" at " + place(bounds));
      }
      written.add(new Written(text, words, shown, mayCover));
    }
    if (!disabled(text) && text.getFill() instanceof Color ink && ink.getOpacity() > UNSEEN) {
      contrast(text, ink, shown, opacity, icon ? MARK_CONTRAST : TEXT_CONTRAST);
    }
  }

  /** A control that has too little room ends its text with dots. */
  private void whole(Text text) {
    if (text.getParent() instanceof Labeled labeled) {
      String meant = labeled.getText() == null ? "" : labeled.getText();
      boolean elided =
          !flat(text.getText()).equals(flat(meant)) && text.getText().contains("...")
              || text.getText().endsWith("…") && !meant.endsWith("…");
      if (elided && !allowed(labeled, meant)) {
        complaints.add(
            "shortened: \""
                + text.getText()
                + "\" of \""
                + meant
                + "\" at "
                + place(labeled.localToScene(labeled.getLayoutBounds())));
      }
    }
  }

  private static boolean allowed(Labeled labeled, String meant) {
    String spoken = labeled.getAccessibleText();
    return labeled.getStyleClass().contains("may-elide")
        && spoken != null
        && spoken.contains(meant);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void overlaps() {
    for (int i = 0; i < written.size(); i++) {
      for (int j = i + 1; j < written.size(); j++) {
        Written one = written.get(i);
        Written other = written.get(j);
        Bounds both = common(tight(one.bounds()), tight(other.bounds()));
        if (!one.mayCover()
            && !other.mayCover()
            && !flowTogether(one.node(), other.node())
            && both.getWidth() > TOUCH
            && both.getHeight() > TOUCH) {
          complaints.add(
              "one on the other: \""
                  + one.text()
                  + "\" and \""
                  + other.text()
                  + "\" at "
                  + place(both));
        }
      }
    }
  }

  /** Pieces of one paragraph run on from line to line, and only their bounds overlap. */
  private static boolean flowTogether(Text one, Text other) {
    Node flow = flow(one);
    return flow != null && flow.equals(flow(other));
  }

  private static @Nullable Node flow(Text text) {
    for (Node up = text.getParent(); up != null; up = up.getParent()) {
      if (up instanceof TextFlow) {
        return up;
      }
    }
    return null;
  }

  /** What was just done may lie over reasons, never over what is to be done next. */
  private void leftFree(Bounds toast) {
    for (Written one : written) {
      boolean next = inside(one.node(), "verdict-bar") || inside(one.node(), "form");
      if (next && one.bounds().intersects(toast)) {
        complaints.add("under the toast: \"" + one.text() + "\" at " + place(one.bounds()));
      }
    }
  }

  private static boolean inside(Node node, String styleClass) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  /** Lines of text have air above and below their letters. */
  private static Bounds tight(Bounds bounds) {
    double air = bounds.getHeight() * 0.12;
    return new BoundingBox(
        bounds.getMinX(), bounds.getMinY() + air, bounds.getWidth(), bounds.getHeight() - 2 * air);
  }

  private void contrast(Text text, Color ink, Bounds bounds, double opacity, double least) {
    Color under = under(bounds);
    double strength = ink.getOpacity() * opacity;
    Color mixed =
        Color.color(
            mix(ink.getRed(), under.getRed(), strength),
            mix(ink.getGreen(), under.getGreen(), strength),
            mix(ink.getBlue(), under.getBlue(), strength));
    double ratio = ratio(mixed, under);
    if (ratio < least - 0.005) {
      complaints.add(
          String.format(
              Locale.ROOT,
              "contrast %.2f: \"%s\" %s, %s on %s at %s",
              ratio,
              text.getText(),
              text.getParent().getStyleClass(),
              mixed,
              under,
              place(bounds)));
    }
  }

  /** The colour that most of the pixels round a text have. */
  private Color under(Bounds bounds) {
    PixelReader pixels = picture.getPixelReader();
    int left = Math.max(0, (int) bounds.getMinX() - 1);
    int right = Math.min((int) picture.getWidth() - 1, (int) bounds.getMaxX() + 1);
    int top = Math.max(0, (int) bounds.getMinY());
    int bottom = Math.min((int) picture.getHeight() - 1, (int) bounds.getMaxY());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
      }
    }
    int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return Color.rgb(most >> 16 & 0xff, most >> 8 & 0xff, most & 0xff);
  }

  private static double mix(double ink, double under, double strength) {
    return ink * strength + under * (1 - strength);
  }

  static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static boolean disabled(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.isDisabled() || up.getStyleClass().contains("inactive")) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Bounds outer, Bounds inner) {
    return inner.getMinX() >= outer.getMinX() - TOUCH
        && inner.getMaxX() <= outer.getMaxX() + TOUCH
        && inner.getMinY() >= outer.getMinY() - TOUCH
        && inner.getMaxY() <= outer.getMaxY() + TOUCH;
  }

  private static Bounds common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.min(one.getMaxX(), other.getMaxX()) - x,
        Math.min(one.getMaxY(), other.getMaxY()) - y);
  }

  private static String place(Bounds bounds) {
    return String.format(Locale.ROOT, "%.0f, %.0f", bounds.getMinX(), bounds.getMinY());
  }
}
