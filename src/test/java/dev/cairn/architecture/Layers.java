package dev.cairn.architecture;

import java.util.List;
import java.util.Set;

/**
 * Which part may use which: arrows run down, and edges are seen by the composition root alone.
 * Reading changes nothing, so what is read by {@code intake} may be asked for directly.
 */
final class Layers {
  private static final String ROOT = "";
  private static final String APP = "app";
  private static final Set<String> EDGES =
      Set.of("store", "onnx", "writing", "knowledge", "intake", "outgo");

  /**
   * Stand beside the model and use nothing else, but are for changing things, not for thinking
   * about them.
   */
  private static final Set<String> BESIDE = Set.of("ledger", "work");

  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("model", "json"),
          Set.of("trail"),
          Set.of("pack"),
          Set.of("engine", "adapt", "strength"),
          Set.of("review", "elicit", "learn"),
          Set.of("action"),
          Set.of("ui", "cli"));

  private Layers() {}

  static boolean allow(String from, String to) {
    if (from.equals(ROOT)) {
      return to.equals(APP);
    }
    if (from.equals(APP)) {
      return !to.equals(ROOT);
    }
    if (EDGES.contains(to)) {
      return to.equals("intake") && height(from) >= height("action");
    }
    if (BESIDE.contains(to)) {
      return EDGES.contains(from) || height(from) >= height("action");
    }
    return height(to) >= 0 && height(to) < heightOf(from);
  }

  private static int heightOf(String from) {
    if (BESIDE.contains(from)) {
      return height("model") + 1;
    }
    return EDGES.contains(from) ? height("action") + 1 : height(from);
  }

  /** The layer a package stands in; -1 if it stands in none. */
  private static int height(String name) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(name)) {
        return i;
      }
    }
    return -1;
  }
}
